/** A code span, which is passed over, or the target of a link. */
const linkOrCode = /(`+)(?!`)[^\n]*?(?<!`)\1(?!`)|\]\(([^()\s<>]+)\)/g;

const fence = /^ {0,3}(`{3,}|~{3,})/;

/** Markdown with the targets of its links changed; what stands in code stays as it is. */
export function mapLinks(markdown: string, map: (target: string) => string): string {
  let open: string | null = null;
  const lines = markdown.split("\n").map((line) => {
    const mark = fence.exec(line)?.[1];
    if (open !== null) {
      // A fence ends at one of its own kind that is at least as long.
      if (mark?.startsWith(open) && line.trim() === mark) open = null;
      return line;
    }
    if (mark !== undefined) open = mark;
    return mark === undefined ? mapLine(line, map) : line;
  });
  return lines.join("\n");
}

const mapLine = (line: string, map: (target: string) => string) =>
  line.replace(linkOrCode, (whole: string, _ticks: string, target: string | undefined) =>
    target === undefined ? whole : `](${map(target)})`,
  );
