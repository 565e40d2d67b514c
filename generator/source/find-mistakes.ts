/** Something that the YAML parser stumbled over, by offsets of the text that it read. */
export interface Stumble {
  readonly code: string;
  readonly message: string;
  readonly pos: readonly [start: number, end: number];
}

/** Mistakes that are told of one file, at most. */
const most = 10;
/** Characters that may be read anew, over and over, to tell mistakes from what follows from them: about a second's worth. */
const budget = 3_000_000;

type Lines = readonly string[];

/** A text, and the first line at which the parser stumbles over it. */
interface Attempt {
  readonly lines: Lines;
  readonly stumbles: readonly Stumble[];
  readonly first: number;
}

/**
 * The mistakes among what the parser stumbled over. One wrong indent makes it stumble over every later key that is no
 * neighbour any more; so a mistake is mended, as far as can be guessed, and what the parser stumbles over then is the next.
 */
export function findMistakes(
  text: string,
  read: (text: string) => readonly Stumble[],
): readonly Stumble[] {
  const original = text.split("\n");
  let left = budget + text.length;
  const attempt = (lines: Lines): Attempt | null => {
    if (left < 0) return null;
    const joined = lines.join("\n");
    left -= joined.length;
    const stumbles = read(joined);
    const first = stumbles.reduce((least, { pos }) => Math.min(least, pos[0]), Infinity);
    return { lines, stumbles, first: first === Infinity ? first : placeAt(lines, first).line };
  };
  const mistakes: Stumble[] = [];
  let told = -1;
  let current = attempt(original);
  while (current && mistakes.length < most) {
    const { lines, stumbles } = current;
    const [stumble] = stumbles;
    if (!stumble) break;
    const { line } = placeAt(lines, stumble.pos[0]);
    if (line <= told) break;
    const [start, end] = stumble.pos;
    const moved = (offset: number) => moveOffset(offset, { from: lines, to: original });
    mistakes.push({ ...stumble, pos: [moved(start), moved(end)] });
    told = line;
    current = mend({ lines, at: line }, attempt);
  }
  return mistakes;
}

interface Broken {
  readonly lines: Lines;
  /** The line with the mistake. */
  readonly at: number;
}

/** Of the ways to mend a line the one that lets the parser read furthest; `null` where there is no time to find out. */
function mend(broken: Broken, attempt: (lines: Lines) => Attempt | null): Attempt | null {
  let best: Attempt | null = null;
  for (const lines of repairs(broken)) {
    const tried = attempt(lines);
    if (!tried) return null;
    if (!best || tried.first > best.first) best = tried;
    if (best.first === Infinity) return best;
  }
  const isMended = best && best.first > broken.at + 1;
  return isMended ? best : attempt(withoutLines(broken.lines, broken.at, endOfBlock(broken)));
}

/** The mildest first: other indents of the line, or of its neighbours; then without it, or without the line before. */
function* repairs(broken: Broken): Generator<Lines> {
  const { lines, at } = broken;
  const [before, after] = [neighbour(broken, -1), neighbour(broken, 1)];
  const around = [before, after, ...enclosing(broken)].flatMap((line) => line ?? []);
  const near = new Set(around.flatMap((line) => columnsAt(lines, line)));
  for (const indent of near) yield withIndent(lines, { line: at, indent });
  for (const line of [after, before])
    if (line !== null)
      for (const indent of columnsAt(lines, at)) yield withIndent(lines, { line, indent });
  yield withoutLines(lines, at);
  if (before !== null) yield withoutLines(lines, before);
}

const isBlank = (line: string) => /^\s*(#|$)/.test(line);

const indentAt = (lines: Lines, line: number) => /^[ \t]*/.exec(lines[line] ?? "")?.[0].length ?? 0;

/** Where a key of a line may begin: at its indent, and behind the dash of an item. */
function columnsAt(lines: Lines, line: number): readonly number[] {
  const dash = /^[ \t]*(?=- )(?:- +)*/.exec(lines[line] ?? "")?.[0].length;
  return [indentAt(lines, line), ...(dash === undefined ? [] : [dash])];
}

/** The next line before or after that holds anything. */
function neighbour({ lines, at }: Broken, step: 1 | -1): number | null {
  for (let line = at + step; line >= 0 && line < lines.length; line += step)
    if (!isBlank(lines[line] ?? "")) return line;
  return null;
}

/** The lines above of which each has a smaller indent than those below it. */
function enclosing({ lines, at }: Broken): readonly number[] {
  const found: number[] = [];
  let least = Infinity;
  for (let line = at - 1; line >= 0 && least > 0; line--) {
    const text = lines[line] ?? "";
    if (isBlank(text) || text.includes("\t") || indentAt(lines, line) >= least) continue;
    least = indentAt(lines, line);
    found.push(line);
  }
  return found;
}

/** Behind the line, and those below it of larger indents; what stands behind a tab has none that could be compared. */
function endOfBlock({ lines, at }: Broken): number {
  if (lines[at]?.includes("\t")) return at + 1;
  const own = indentAt(lines, at);
  const end = lines.findIndex(
    (text, line) => line > at && !isBlank(text) && indentAt(lines, line) <= own,
  );
  return end < 0 ? lines.length : end;
}

const withIndent = (
  lines: Lines,
  { line, indent }: { readonly line: number; readonly indent: number },
): Lines => lines.with(line, " ".repeat(indent) + (lines[line] ?? "").trimStart());

const withoutLines = (lines: Lines, start: number, end = start + 1): Lines =>
  lines.map((text, line) => (line >= start && line < end ? text.replace(/[^\r]/g, " ") : text));

function placeAt(lines: Lines, offset: number): { readonly line: number; readonly column: number } {
  let column = offset;
  for (const [line, text] of lines.entries()) {
    if (column <= text.length) return { line, column };
    column -= text.length + 1;
  }
  return { line: lines.length - 1, column: lines.at(-1)?.length ?? 0 };
}

/** An offset of mended lines in the original: where a line's indent was changed, its columns are counted from its end. */
function moveOffset(
  offset: number,
  { from, to }: { readonly from: Lines; readonly to: Lines },
): number {
  const { line, column } = placeAt(from, offset);
  const start = to.slice(0, line).reduce((sum, text) => sum + text.length + 1, 0);
  const shift = (to[line]?.length ?? 0) - (from[line]?.length ?? 0);
  return start + Math.max(0, column + shift);
}
