/** Prettier aligns a table that fits this width and writes any other without padding. */
const lineWidth = 100;

/** Printable ASCII and the Latin letters and dashes that are surely one column wide. */
const narrow = /^[ -~\u00a1-\u02ff\u2013\u2014\u2018-\u201f\u2026]*$/;
const ascii = /^[ -~]*$/;
const wideOrUnsure = /[^ -~]/gu;

/**
 * The lines of a GFM table, head first, as prettier lays them out. It is not settled when that depends on the width of
 * characters we do not measure (emoji, East Asian scripts): then prettier must decide.
 */
export function layoutTable(rows: readonly (readonly string[])[]): {
  readonly text: string;
  readonly settled: boolean;
} {
  const cells = rows.some((row) => row.some(hasPipe)) ? rows.map(escapePipes) : rows;
  if (isTooWide(cells)) return { text: compact(cells), settled: true };
  const sure = cells.every((row) => row.every((cell) => narrow.test(cell)));
  if (!sure) return { text: compact(cells), settled: false };
  const widths = columnWidths(cells);
  return tableWidth(widths) <= lineWidth
    ? { text: aligned(cells, widths), settled: true }
    : { text: compact(cells), settled: true };
}

const hasPipe = (cell: string) => cell.includes("|");
const escapePipes = (row: readonly string[]) => row.map((cell) => cell.replaceAll("|", "\\|"));

/** Whether even the characters that are surely one column wide need more than a line. */
function isTooWide(rows: readonly (readonly string[])[]): boolean {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries())
      widths[column] = Math.max(widths[column] ?? 3, leastWidth(cell));
    if (tableWidth(widths) > lineWidth) return true;
  }
  return false;
}

const leastWidth = (cell: string) =>
  ascii.test(cell) ? cell.length : cell.replace(wideOrUnsure, "").length;

const columnWidths = (rows: readonly (readonly string[])[]): readonly number[] =>
  (rows[0] ?? []).map((_, column) =>
    rows.reduce((widest, row) => Math.max(widest, row[column]?.length ?? 0), 3),
  );

/** Two spaces around each cell and a bar before each and at the end. */
const tableWidth = (widths: readonly number[]) =>
  widths.reduce((total, width) => total + width + 3, 1);

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function compact([head = [], ...body]: readonly (readonly string[])[]): string {
  return [line(head), line(head.map(() => "---")), ...body.map(line)].join("\n");
}

function aligned(
  [head = [], ...body]: readonly (readonly string[])[],
  widths: readonly number[],
): string {
  const pad = (row: readonly string[]) =>
    line(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)));
  return [pad(head), line(widths.map((width) => "-".repeat(width))), ...body.map(pad)].join("\n");
}
