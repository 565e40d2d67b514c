import { escapeMarkdown, escapeWithinLine, toOneLine } from "./escape-markdown.js";
import { layoutTable } from "./layout-table.js";

declare const brand: unique symbol;

/** Markdown within a line. Only the functions of this file make one, so a bare string never becomes markup. */
export interface Inline {
  readonly [brand]: "inline";
  readonly text: string;
}

/** One or more blocks of Markdown, without a newline at the end; no text when there is nothing to say. */
export interface Block {
  readonly [brand]: "block";
  readonly text: string;
  /** Already as prettier would leave it. */
  readonly settled: boolean;
}

const inline = (markdown: string): Inline => ({ text: markdown }) as Inline;
const block = (markdown: string, settled = true): Block => ({ text: markdown, settled }) as Block;

export const noInline: Inline = inline("");
export const noBlock: Block = block("");

/** The one door for data into Markdown: a bare string does not compile here. The template itself is markup. */
export function line(
  strings: TemplateStringsArray,
  ...values: readonly (Inline | number)[]
): Inline {
  // A plain loop: tables call this ten times per row.
  let markdown = strings[0] ?? "";
  for (let index = 0; index < values.length; index++) {
    const value = values[index];
    markdown +=
      (typeof value === "object" ? value.text : String(value)) + (strings[index + 1] ?? "");
  }
  return inline(markdown);
}

/** Shows a text as it is, on one line. */
export const text = (value: string): Inline => inline(escapeMarkdown(value));

// One backtick on each side of something that does not begin or end with a space.
const quotedCode = /(?<!`)`([^`\s]|[^`\s][^`]*[^`\s])`(?!`)/;

/** A description of ours, in which backticks quote code, as everywhere; all else shows as it is, on one line. */
export function phrase(value: string): Inline {
  const whole = toOneLine(value);
  if (!whole.includes("`") || /\{[{%]/.test(whole)) return text(value);
  const parts = whole.split(quotedCode);
  return inline(
    parts
      .map((part, index) => (index % 2 === 0 ? escapeWithinLine(part) : codeSpan(part).text))
      .join(""),
  );
}

// What a code span cannot show in every place: renderers differ, or would act on it.
const unfitForCode = /^ | $| {2}|\{\{|\{%|\\\||[\u202A-\u202E\u2066-\u2069]/u;

const plainCode = /^[\w.\-/:@"[\]*]+$/;

/** Shows a text as code, or as text where a code span would change it. */
export function codeSpan(value: string): Inline {
  if (plainCode.test(value)) return inline(`\`${value}\``);
  if (value === "" || toOneLine(value) !== value || unfitForCode.test(value)) return text(value);
  const runs = new Set(value.match(/`+/g)?.map((run) => run.length));
  let length = 1;
  while (runs.has(length)) length++;
  const fence = "`".repeat(length);
  const gap = value.startsWith("`") || value.endsWith("`") ? " " : "";
  return inline(`${fence}${gap}${value}${gap}${fence}`);
}

const webAddress = /^https?:\/\/[^/?#\s]/i;
const plainTarget = /^[\w\-.~:/?#@]*$/;
const unsafeInTarget = /[^\w\-.~:/?#@!,=+%&*]|&(?=#?\w+;)|%(?![0-9a-f]{2})/giu;

/** A link to a page of the web, or the bare label when the address is none that a browser may safely open. */
export const webLink = (label: Inline, address: string): Inline =>
  webAddress.test(address.trim()) ? pageLink(label, address.trim()) : label;

/** A link to an address that we made: a relative path, an anchor of the page. */
export const pageLink = (label: Inline, target: string): Inline =>
  inline(`[${label.text}](${plainTarget.test(target) ? target : encodeTarget(target)})`);

const encodeTarget = (target: string) => target.replace(unsafeInTarget, percentEncode);

const percentEncode = (char: string) =>
  Array.from(new TextEncoder().encode(char), (byte) => `%${byte.toString(16).toUpperCase()}`).join(
    "",
  );

const unsafeInAnchor = /[^\w\-.~*]/g;

/** A place that links can point to. Code hosts and renderers keep an empty `a` with an id; it is the only HTML we write. */
export const anchor = (id: string): Inline =>
  inline(`<a id="${id.replace(unsafeInAnchor, "")}"></a>`);

export const joinInline = (parts: readonly Inline[], separator: Inline): Inline =>
  inline(parts.map((part) => part.text).join(separator.text));

// At the start of a line these would begin a list, a quotation, a directive and so on.
const startsBlock = /^(?:[-+>=:!|]|\d+(?=[.)]))/;
const guardStart = (content: string) =>
  content.replace(startsBlock, (start) => (/^\d/.test(start) ? `${start}\\` : `\\${start}`));

export const heading = (level: 1 | 2 | 3 | 4, title: Inline): Block =>
  block(`${"#".repeat(level)} ${title.text}`);

export const paragraph = (content: Inline): Block => block(guardStart(content.text));

export const quotation = (content: Inline): Block => block(`> ${guardStart(content.text)}`);

/** A text of several paragraphs, parted by blank lines. */
export const prose = (value: string): Block =>
  joinBlocks(
    value
      .split(/\n\s*\n/)
      .filter((part) => toOneLine(part) !== "")
      .map((part) => paragraph(phrase(part))),
  );

export const bulletList = (items: readonly Inline[]): Block =>
  block(items.map((item) => `- ${guardStart(item.text)}`).join("\n"));

/** A table, each row as long as the head; nothing when there are no rows. */
export function table(head: readonly Inline[], rows: readonly (readonly Inline[])[]): Block {
  if (rows.length === 0) return noBlock;
  const layout = layoutTable([head, ...rows].map((row) => row.map((cell) => cell.text)));
  return block(layout.text, layout.settled);
}

/** Code to read. `settled` says that prettier, which formats the languages it knows, would leave it alone. */
export function fence(language: string, content: string, settled = true): Block {
  const runs = content.match(/`{3,}/g)?.map((run) => run.length) ?? [];
  const marks = "`".repeat(Math.max(2, ...runs) + 1);
  // Prettier takes white space from the end of lines, even here.
  const clean = settled && !/[ \t]$/m.test(content);
  return block(`${marks}${language}\n${content.replace(/\n+$/, "")}\n${marks}`, clean);
}

/** Blocks under one another; the empty ones leave no trace. */
export function joinBlocks(blocks: readonly Block[]): Block {
  const parts = blocks.filter((part) => part.text !== "");
  return block(
    parts.map((part) => part.text).join("\n\n"),
    parts.every((part) => part.settled),
  );
}

const slot = /\{\{(\w+)\}\}/g;

/**
 * A prose fragment of `templates/docs` with its slots filled. Its text is markup of ours; a slot alone on its line may hold
 * blocks. Throws on a slot that has no value, which is a mistake in the template.
 */
export function fillProse(
  template: string,
  slots: { readonly [name: string]: Inline | Block },
): Block {
  let settled = true;
  const filled = template.replace(slot, (_, name: string) => {
    const value = Object.hasOwn(slots, name) ? slots[name] : undefined;
    if (value === undefined) throw new Error(`The template has no value for {{${name}}}.`);
    if ("settled" in value && !value.settled) settled = false;
    return value.text;
  });
  return block(filled.replace(/\n{3,}/g, "\n\n").trim(), settled);
}
