import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { Span } from "../ir/span.js";
import type { SourceFile } from "./load.js";
import type { Located, LocatedEntry, LocatedScalar } from "./located.js";

/** Deeper nesting than any document a person writes; it bounds recursion in every later stage. */
const maxDepth = 200;

const blank = /[ \t\n\r]*/y;
const scalar =
  /"(?:[^"\\\x00-\x1F]|\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/y;
/** What stands where something else was expected, as far as a reader would call it one thing. */
const found = /"[^"\n]*"?|[\w.+-]+|[^]/uy;

/** Ends the reading at the first thing that is not JSON; the diagnostic has been reported. */
class NotJson extends Error {}

/**
 * Reads one JSON document (RFC 8259) into located values; `null` when anything was wrong with it. Unlike the YAML reader
 * it takes nothing that JSON does not have: a comma too many is a mistake, and the place of it is told.
 */
export function parseJson(file: SourceFile, report: Report): Located | null {
  const reader = createReader(file, report);
  try {
    const root = reader.readValue(0);
    reader.expectEnd();
    return reader.isRefused() ? null : root;
  } catch (error) {
    if (error instanceof NotJson) return null;
    throw error;
  }
}

interface Reader {
  readonly readValue: (depth: number) => Located;
  readonly expectEnd: () => void;
  readonly isRefused: () => boolean;
}

function createReader({ path, text }: SourceFile, report: Report): Reader {
  let at = 0;
  let refused = false;

  const spanFrom = (start: number): Span => ({ file: path, start, end: at });

  function skip(expression: RegExp): string | null {
    expression.lastIndex = at;
    const match = expression.exec(text)?.[0];
    if (match === undefined) return null;
    at += match.length;
    return match;
  }

  function refuse(expected: string): never {
    const start = at;
    const word = skip(found);
    report(
      diagnostic("json/syntax", spanFrom(start), {
        expected,
        found: word ?? "the end of the file",
      }),
    );
    throw new NotJson();
  }

  function take(mark: string): boolean {
    skip(blank);
    if (text[at] !== mark) return false;
    at += 1;
    return true;
  }

  function readScalar(expected: string): LocatedScalar {
    const start = at;
    const value = JSON.parse(skip(scalar) ?? refuse(expected)) as LocatedScalar["value"];
    const span = spanFrom(start);
    if (typeof value !== "number" || Number.isFinite(value)) return { kind: "scalar", value, span };
    report(diagnostic("yaml/not-json", span, { value: String(value) }));
    refused = true;
    return { kind: "scalar", value: null, span };
  }

  function readValue(depth: number): Located {
    skip(blank);
    const start = at;
    if (depth > maxDepth) {
      report(
        diagnostic("yaml/too-deep", { file: path, start, end: start + 1 }, { limit: maxDepth }),
      );
      throw new NotJson();
    }
    if (take("{")) return { kind: "map", entries: readEntries(depth), span: spanFrom(start) };
    if (take("[")) return { kind: "list", items: readItems(depth), span: spanFrom(start) };
    return readScalar("a value");
  }

  function readItems(depth: number): readonly Located[] {
    const items: Located[] = [];
    if (take("]")) return items;
    do items.push(readValue(depth + 1));
    while (take(","));
    if (!take("]")) refuse("a comma or ]");
    return items;
  }

  function readEntries(depth: number): readonly LocatedEntry[] {
    const entries: LocatedEntry[] = [];
    const keys = new Set<string>();
    if (take("}")) return entries;
    do entries.push(readEntry(keys, depth));
    while (take(","));
    if (!take("}")) refuse("a comma or }");
    return entries;
  }

  function readEntry(keys: Set<string>, depth: number): LocatedEntry {
    skip(blank);
    if (text[at] !== '"') refuse("a key in double quotes");
    const { value, span } = readScalar("a key in double quotes");
    const key = String(value);
    if (keys.has(key)) {
      report(diagnostic("json/duplicate-key", span, { key }));
      refused = true;
    }
    keys.add(key);
    if (!take(":")) refuse("a colon");
    return { key, keySpan: span, value: readValue(depth + 1) };
  }

  return {
    readValue,
    expectEnd: () => {
      skip(blank);
      if (at < text.length) refuse("the end of the file");
    },
    isRefused: () => refused,
  };
}
