import { visit } from "jsonc-parser";

/** A part of a text, by positions of its characters. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Where the text stops being JSON. */
export interface SyntaxProblem extends TextRange {
  readonly problem: string;
}

const problems: ReadonlyMap<number, string> = new Map([
  [1, "This is no JSON value."],
  [2, "A number is not written as JSON has it."],
  [3, "A key in double quotes is missing here."],
  [4, "A value is missing here."],
  [5, "A colon is missing here."],
  [6, "A comma is missing here."],
  [7, "A closing brace is missing here."],
  [8, "A closing bracket is missing here."],
  [9, "The text goes on after the end of the JSON value."],
  [10, "JSON has no comments."],
  [11, "A comment does not end."],
  [12, "A text does not end."],
  [13, "A number does not end."],
  [14, "An escape is not one of JSON's."],
  [15, "A character must be escaped."],
  [16, "A character stands where none is allowed."],
]);

/** The first place where a text is not JSON; `null` when nothing is found. */
export function findSyntaxProblem(text: string): SyntaxProblem | null {
  let found: SyntaxProblem | null = null;
  try {
    visit(
      text,
      {
        onError: (code, start, length) => {
          const problem = problems.get(code) ?? "This is not JSON.";
          found ??= { problem, start, end: start + Math.max(length, 1) };
        },
      },
      { disallowComments: true },
    );
  } catch {
    // Too deeply nested for this parser, which calls itself.
    return found;
  }
  return found;
}

/**
 * Where values stand in a text, by their pointers; a value that is missing is where the nearest one around it is. The text is
 * gone through once and nothing is built of it, so that megabytes pass.
 */
export function locatePlaces(
  text: string,
  pointers: readonly string[],
): ReadonlyMap<string, TextRange> {
  const wanted = new Set(pointers.flatMap(withSurrounding));
  const ranges = new Map<string, TextRange>();
  const open: { readonly pointer: string | null; readonly start: number }[] = [];
  const deepest = Math.max(...[...wanted].map((pointer) => pointer.split("/").length - 1));
  const pointerTo = (path: PathSupplier) => {
    // The path is made anew each time, which is long for what is deeper than anything that is wanted.
    if (open.length > deepest) return null;
    const pointer = path().map(escapeKey).join("");
    return wanted.has(pointer) ? pointer : null;
  };
  const begin = (start: number, _l: number, _line: number, _c: number, path: PathSupplier) => {
    open.push({ pointer: pointerTo(path), start });
  };
  const end = (start: number, length: number) => {
    const value = open.pop();
    if (value && value.pointer !== null)
      ranges.set(value.pointer, { start: value.start, end: start + length });
  };
  try {
    visit(text, {
      onObjectBegin: begin,
      onArrayBegin: begin,
      onObjectEnd: end,
      onArrayEnd: end,
      onLiteralValue: (_value, start, length, _line, _column, path) => {
        const pointer = pointerTo(path);
        if (pointer !== null) ranges.set(pointer, { start, end: start + length });
      },
    });
  } catch {
    // Too deeply nested: what was found so far is right.
  }
  return new Map(
    pointers.flatMap((pointer) => {
      const known = withSurrounding(pointer).find((each) => ranges.has(each));
      const range = known === undefined ? undefined : ranges.get(known);
      return range ? [[pointer, range]] : [];
    }),
  );
}

type PathSupplier = () => (string | number)[];

const escapeKey = (key: string | number): string =>
  `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;

/** `/a/b`, `/a` and the whole. */
function withSurrounding(pointer: string): readonly string[] {
  if (pointer === "") return [""];
  return [pointer, ...withSurrounding(pointer.slice(0, pointer.lastIndexOf("/")))];
}
