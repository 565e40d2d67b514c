import { plainBadge, isGrade } from "./evidence-notes.js";
import { fieldList, isFieldTable, readEvidence, type FieldListing } from "./field-list.js";
import { markup, trusted, type Html } from "./html.js";
import { lineText, type Token } from "./page-tokens.js";
import { cellOf, readTable, tokensUntilClosed, type PageTable } from "./read-table.js";
import { rowFilter } from "./row-filter.js";
import { isRetryTable, retryDrawing } from "./retry-drawing.js";

/** Tables of a section as the site shows them: fields as lists, all others where they can scroll by themselves. */
export function dressTables(
  listing: FieldListing,
  title: string,
  content: readonly Token[],
): readonly Token[] {
  const tables = content.flatMap(({ type }, index) =>
    type === "table_open" ? [tokensUntilClosed(content, index)] : [],
  );
  const dressed: Token[] = [];
  let at = 0;
  for (const [index, tokens] of tables.entries()) {
    const start = content.indexOf(tokens[0] ?? (content[0] as Token), at);
    // Whoever hears the page tells its parts apart by their names.
    const name = index === 0 ? title : `${title}, table ${index + 1}`;
    dressed.push(...content.slice(at, start), ...dressTable(listing, name, tokens));
    at = start + tokens.length;
  }
  return [...dressed, ...content.slice(at)];
}

function dressTable(
  listing: FieldListing,
  title: string,
  tokens: readonly Token[],
): readonly Token[] {
  const table = readTable(tokens);
  const { block } = listing;
  if (isFieldTable(table))
    return [block(markup`${fieldFilter(table, title)}${fieldList(listing, table)}`)];
  markRows(table);
  tokens.forEach((token) => foldLinks(listing, token));
  return [
    ...(isRetryTable(table) ? [block(retryDrawing(table))] : []),
    ...(isEventTable(table) ? [block(eventFilter(table, title))] : []),
    block(
      markup`<div class="table" data-of="${table.head.slice(0, 2).join(" ").toLowerCase()}" tabindex="0" role="group" aria-label="${title}">`,
    ),
    ...tokens,
    block(trusted("</div>")),
  ];
}

/** A cell with more links than this is folded. */
const fewLinks = 4;

/** Puts many links of one cell behind their number. */
function foldLinks({ block }: FieldListing, { type, children }: Token): void {
  const count = (children ?? []).filter((child) => child.type === "link_open").length;
  if (type !== "inline" || !children || count <= fewLinks) return;
  const inline = (content: Html) => Object.assign(block(content), { type: "html_inline" });
  children.unshift(inline(markup`<details class="many"><summary>${count}</summary>`));
  children.push(inline(trusted("</details>")));
}

const isEventTable = ({ head }: PageTable): boolean => head[0] === "Event";

/** Rows say in attributes what a filter asks for, and evidence stands as a badge. */
function markRows(table: PageTable): void {
  for (const row of table.rows) {
    const [first] = row.cells;
    const evidence = cellOf(table, row, "Evidence");
    const [grade] = readEvidence(evidence);
    if (isGrade(grade)) {
      row.open.attrSet("data-grade", grade);
      setBadges(evidence);
    } else if (first && row.cells.length === 2 && isGrade(lineText(first))) {
      setBadges(first);
    }
    const state = stateOf(table, row.cells);
    if (state !== null) row.open.attrSet("data-state", state);
  }
}

/** Puts badges in place of the grades at the beginning of a cell, of which there may be several. */
function setBadges(cell: readonly Token[]): void {
  const [words] = cell;
  if (words?.type !== "text") return;
  const [named = ""] = /^[a-z-]+(?:, [a-z-]+)*/.exec(words.content) ?? [];
  const grades = named.split(", ");
  if (!grades.every(isGrade)) return;
  const rest = words.content.slice(named.length).replace(/^:/, "");
  words.type = "html_inline";
  words.content = markup`${grades.map((grade) => markup`${plainBadge(grade)} `)}${rest}`.markup;
}

const states: ReadonlyMap<string, string> = new Map([
  ["known", "full"],
  ["full", "full"],
  ["part", "part"],
  ["name only", "name"],
]);

function stateOf({ head }: PageTable, cells: TableCells): string | null {
  const column = head.findIndex((title) => title === "Payload" || title === "Contract");
  if (head[0] !== "Event" || column < 0) return null;
  const [words = ""] = lineText(cells[column] ?? []).split(",");
  return states.get(words) ?? null;
}

type TableCells = PageTable["rows"][number]["cells"];

const fieldFilter = (table: PageTable, title: string): Html => {
  const grades = table.rows.map((row) => readEvidence(cellOf(table, row, "Evidence"))[0]);
  return rowFilter({ noun: "fields", title, grades, states: [], total: table.rows.length });
};

const eventFilter = ({ rows }: PageTable, title: string): Html =>
  rowFilter({
    noun: "events",
    title,
    grades: rows.map(({ open }) => open.attrGet("data-grade") ?? ""),
    states: rows.map(({ open }) => open.attrGet("data-state") ?? ""),
    total: rows.length,
  });
