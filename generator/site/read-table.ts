import { lineText, type Token } from "./page-tokens.js";

export interface PageTable {
  /** Titles of the columns. */
  readonly head: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly open: Token;
  /** The tokens within each cell. */
  readonly cells: readonly (readonly Token[])[];
}

/** The table whose tokens these are, from `table_open` to `table_close`. */
export function readTable(tokens: readonly Token[]): PageTable {
  const rows: { open: Token; cells: (readonly Token[])[] }[] = [];
  for (const token of tokens) {
    if (token.type === "tr_open") rows.push({ open: token, cells: [] });
    if (token.type === "inline") rows.at(-1)?.cells.push(token.children ?? []);
  }
  const [head, ...body] = rows;
  return { head: (head?.cells ?? []).map(lineText), rows: body };
}

/** The cell of a row below the title of a column. */
export const cellOf = ({ head }: PageTable, { cells }: TableRow, title: string): readonly Token[] =>
  cells[head.indexOf(title)] ?? [];

/** The tokens from an opening one to the one that closes it, both included. */
export function tokensUntilClosed(tokens: readonly Token[], start: number): readonly Token[] {
  const open = tokens[start];
  const closing = open?.type.replace(/_open$/, "_close");
  const end = tokens.findIndex(
    (token, index) => index > start && token.type === closing && token.level === open?.level,
  );
  return tokens.slice(start, end < 0 ? tokens.length : end + 1);
}
