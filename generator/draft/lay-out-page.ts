import type { Pointer } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import type { Located, LocatedEntry } from "../source/located.js";
import { decision } from "./comment.js";
import { foldText } from "./fold-text.js";
import { shortForm } from "./short-form.js";

const width = 100;

/** A definition page in block style throughout, as YAML is printed. */
export interface PrintedPage {
  readonly text: string;
  readonly located: Located;
  /** Comments by the place that they go above. */
  readonly notes: ReadonlyMap<Pointer, readonly string[]>;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The page as a person would lay it out: comments above what they are about, an empty line between events and between
 * models, one line for what is short, long texts folded.
 */
export function layOutPage(printed: PrintedPage): string {
  const above = [...printed.notes.keys()].flatMap(placesAbove);
  const page = { ...printed, noted: new Set(above) };
  return applyEdits(page.text, editsOf(page.located, { page, pointer: "" }));
}

const placesAbove = (pointer: Pointer): readonly Pointer[] =>
  [...pointer.matchAll(/\//g)].map(({ index }) => pointer.slice(0, index));

interface Place {
  readonly page: PrintedPage & {
    /** What has comments somewhere in it. */
    readonly noted: ReadonlySet<Pointer>;
  };
  readonly pointer: Pointer;
}

function editsOf(value: Located, { page, pointer }: Place): readonly Edit[] {
  if (value.kind === "scalar") return [];
  if (value.kind === "map")
    return value.entries.flatMap((entry, index) =>
      entryEdits(entry, { page, pointer: below(pointer, entry.key), index }),
    );
  return value.items.flatMap((item, index) => {
    const place = { page, pointer: below(pointer, index) };
    return [...comments(item.span.start, place), ...editsOf(item, place)];
  });
}

function entryEdits(
  entry: LocatedEntry,
  place: Place & { readonly index: number },
): readonly Edit[] {
  const { page, pointer, index } = place;
  const { keySpan, value } = entry;
  const [, section = "", ...keys] = pointer.split("/");
  const stands = ["events", "models", "doubts"].includes(section);
  const apart = stands && (keys.length === 0 || (keys.length === 1 && index > 0));
  const before = [
    ...(apart ? [lineAbove(page.text, { at: keySpan.start, line: "" })] : []),
    ...comments(keySpan.start, place),
  ];
  const text = keys.length > 1 || value.kind === "scalar" ? oneLine(entry, place) : null;
  if (text === null) return [...before, ...editsOf(value, place)];
  return [...before, { start: keySpan.end, end: endOf(value), text }];
}

/** A block ends where its last value does, before the line end that YAML counts to it. */
function endOf(value: Located): number {
  const last = value.kind === "map" ? value.entries.at(-1)?.value : undefined;
  const item = value.kind === "list" ? value.items.at(-1) : last;
  return item ? endOf(item) : value.span.end;
}

/** What stands behind the key in place of lines below it, or of a line too long; `null` where it may stay. */
function oneLine({ keySpan, value }: LocatedEntry, { page, pointer }: Place): string | null {
  const { text } = page;
  const start = lineStart(text, keySpan.start);
  const room = width - (keySpan.end - start) - 2;
  if (value.kind !== "scalar") {
    const short = page.noted.has(pointer) ? null : shortForm(text, value, room);
    return short === null ? null : `: ${short}`;
  }
  if (typeof value.value !== "string" || value.span.end - value.span.start <= room) return null;
  // Of an item, the first key stands behind the dash.
  return foldText(value.value, { indent: keySpan.start - start + 2, width });
}

const comments = (at: number, { page, pointer }: Place): readonly Edit[] =>
  (page.notes.get(pointer) ?? []).map((note) =>
    lineAbove(page.text, { at, line: `${indentAt(page.text, at)}${decision(note)}` }),
  );

function lineAbove(
  text: string,
  { at, line }: { readonly at: number; readonly line: string },
): Edit {
  const start = lineStart(text, at);
  return { start, end: start, text: `${line}\n` };
}

const lineStart = (text: string, at: number) => text.lastIndexOf("\n", at - 1) + 1;

const indentAt = (text: string, at: number) =>
  /^ */.exec(text.slice(lineStart(text, at), at))?.[0] ?? "";

/** Edits of one place apply in the order in which they were made. */
function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits
    .map((edit, index) => ({ ...edit, index }))
    .sort((a, b) => a.start - b.start || a.index - b.index);
  const parts: string[] = [];
  let at = 0;
  for (const edit of ordered) {
    parts.push(text.slice(at, edit.start), edit.text);
    at = edit.end;
  }
  return [...parts, text.slice(at)].join("");
}
