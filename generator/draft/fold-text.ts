/**
 * A text as a folded YAML scalar behind its key (`: >-` and lines); `null` where folding would not give the same text
 * again: at new lines, at spaces that are not single, and where no line can be broken.
 */
export function foldText(
  text: string,
  { indent, width }: { readonly indent: number; readonly width: number },
): string | null {
  if (/\s{2}|[^\S ]|^\s|\s$/.test(text) || !text.includes(" ")) return null;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line !== "" && indent + longer.length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  const space = " ".repeat(indent);
  return [": >-", ...[...lines, line].map((each) => space + each)].join("\n");
}
