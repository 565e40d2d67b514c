/** A part of a doc comment: prose, or a block tag such as `@see`. Both may hold text from definitions. */
export type DocPart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "tag"; readonly tag: DocTag; readonly text: string };
export type DocTag = "deprecated" | "remarks" | "see" | "default" | "example";

const lineWidth = 100;

/** Prose that may hold anything: it cannot end the comment, begin a tag or turn the direction of the code around it. */
export const docText = (text: string): DocPart => ({ kind: "text", text: harmless(text) });

/** A block tag followed by text that may hold anything; the text may be empty. */
export const docTag = (tag: DocTag, text: string): DocPart => ({
  kind: "tag",
  tag,
  text: harmless(text),
});

/** `@see` with a link, or with the bare label where the address is none that an editor may open. */
export function docLink(label: string, url: string | null, note = ""): DocPart {
  const target = url === null ? null : linkTarget(url);
  const title = harmless(label).replace(/[{}|]/g, " ").replace(/\s+/g, " ").trim();
  const head = target === null ? title : `{@link ${target} | ${title}}`;
  return { kind: "tag", tag: "see", text: note === "" ? head : `${head} ${harmless(note)}` };
}

/**
 * A JSDoc comment without a newline at its end, every line after the first indented; nothing when there are no parts.
 * Prose comes first, then the tags, as readers of JSDoc take everything after a tag for its text.
 */
export function printDocComment(parts: readonly DocPart[], indent = ""): string {
  const lines = bodyLines(parts, lineWidth - indent.length - " * ".length);
  const [only] = lines;
  if (only === undefined) return "";
  if (lines.length === 1 && indent.length + only.length + "/**  */".length <= lineWidth)
    return `/** ${only} */`;
  const body = lines.map((line) => `${indent} *${line === "" ? "" : ` ${line}`}\n`).join("");
  return `/**\n${body}${indent} */`;
}

function bodyLines(parts: readonly DocPart[], width: number): readonly string[] {
  const prose = parts.filter((part) => part.kind === "text" && part.text !== "");
  const tags = parts.flatMap((part) =>
    part.kind === "tag" ? [`@${part.tag} ${part.text}`.trimEnd()] : [],
  );
  const lines = prose.flatMap((part, index) => [
    ...(index === 0 ? [] : [""]),
    ...wrap(part.text, width),
  ]);
  if (lines.length > 0 && tags.length > 0) lines.push("");
  return [...lines, ...tags.flatMap((tag) => wrap(tag, width))];
}

/** Lines of the text are kept, those too long broken at spaces outside of `{@link …}`. */
function wrap(text: string, width: number): readonly string[] {
  return text.split("\n").flatMap((line) => {
    if (line.length <= width) return [line];
    const lines: string[] = [];
    let current = "";
    for (const word of line.match(/\{@link [^}]*\}\S*|\S+/g) ?? []) {
      const longer = current === "" ? word : `${current} ${word}`;
      if (longer.length <= width || current === "") current = longer;
      else {
        lines.push(current);
        current = word;
      }
    }
    return [...lines, current];
  });
}

const lineBreaks = /\r\n|[\r\u0085\u2028\u2029\v\f]/g;
/** Control characters, half characters and marks that turn the direction of text: shown as numbers, since they hide code. */
const hidden = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const shown = (char: string) => (char === "\n" || char === "\t" ? char : codePoint(char));
const codePoint = (char: string) =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/** Printable ASCII without what could begin a tag, end the comment or need trimming: nearly every text. */
const plain = /^[!-)+-?A-~](?:[ -)+-?A-~]*[!-)+-?A-~])?$/;

function harmless(text: string): string {
  if (plain.test(text)) return text;
  return text
    .replace(lineBreaks, "\n")
    .replace(hidden, shown)
    .replaceAll("*/", "*\\/")
    .replace(/(^|\s|\{)@/g, "$1\\@")
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

const webAddress = /^https?:\/\/[^/?#\s]/i;

function linkTarget(url: string): string | null {
  const address = url.trim().replace(/\p{Cs}/gu, "");
  if (!webAddress.test(address)) return null;
  return address
    .replace(/[^\w\-.~:/?#[\]@!$&'()+,;=%]|\*/g, encodeURIComponent)
    .replaceAll("*", "%2A");
}
