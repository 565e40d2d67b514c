import { breakableName } from "./break-names.js";
import { foldedDoubt, type DoubtNote } from "./doubt-notes.js";
import type { CitedSource, EvidenceNotes } from "./evidence-notes.js";
import { markup, noHtml, trusted, type Html } from "./html.js";
import {
  anchorOf,
  lineText,
  renderLine,
  withoutAnchors,
  type PageRendering,
  type Token,
} from "./page-tokens.js";
import { cellOf, type PageTable, type TableRow } from "./read-table.js";

export interface FieldListing extends PageRendering {
  readonly evidence: EvidenceNotes;
  readonly doubts: ReadonlyMap<string, DoubtNote>;
}

/** A row of a field table, with the rows of the fields within it. */
interface FieldRow {
  readonly path: string;
  readonly row: TableRow;
  readonly inner: FieldRow[];
}

/** Pages with more rows than this show the fields of the outer objects only, until a reader opens more. */
const shownAtOnce = 60;

export const isFieldTable = ({ head }: PageTable): boolean =>
  head[0] === "Field" && head.includes("Presence");

/** A table of fields as a list in which the fields of an object stand within it, where they can be folded away. */
export function fieldList(listing: FieldListing, table: PageTable): Html {
  const isLong = table.rows.length > shownAtOnce;
  const draw = (rows: readonly FieldRow[], depth: number): Html =>
    markup`<ul class="fields">${rows.map((row) => drawRow(row, depth))}</ul>`;
  const drawRow = ({ path, row, inner }: FieldRow, depth: number): Html => {
    const own = drawField(listing, { table, row, path });
    const isOpen = !isLong || depth === 0;
    const count = countRows(inner);
    const folded =
      inner.length === 0
        ? noHtml
        : markup`<details class="inner"${isOpen ? trusted(" open") : noHtml}><summary>${count === 1 ? "1 field" : `${count} fields`} of <code>${breakableName(lastPart(path))}</code></summary>${draw(inner, depth + 1)}</details>`;
    return markup`${own}${folded}</li>`;
  };
  return draw(nestRows(table), 0);
}

/** Rows stand in the order of the document, each object's fields after it. */
function nestRows(table: PageTable): readonly FieldRow[] {
  const top: FieldRow[] = [];
  const open: FieldRow[] = [];
  for (const row of table.rows) {
    const path = lineText(withoutAnchors(cellOf(table, row, "Field")));
    while (open.length > 0 && !isWithin(path, open.at(-1)?.path ?? "")) open.pop();
    const field: FieldRow = { path, row, inner: [] };
    (open.at(-1)?.inner ?? top).push(field);
    open.push(field);
  }
  return top;
}

const isWithin = (path: string, outer: string): boolean =>
  path.startsWith(outer) && /^[.[]/.test(path.slice(outer.length));

const countRows = (rows: readonly FieldRow[]): number =>
  rows.reduce((count, { inner }) => count + 1 + countRows(inner), 0);

/** Where the last part of a path begins: `a.b[].c` is `a.b[].` and `c`. */
function splitPath(path: string): readonly [before: string, last: string] {
  const [, before = "", last = path] = /^(.*\.)?([^.]+)$/.exec(path) ?? [];
  return [before, last];
}

const lastPart = (path: string): string => splitPath(path)[1];

interface ShownField {
  readonly table: PageTable;
  readonly row: TableRow;
  readonly path: string;
}

/** The start of a list item, which its inner fields and the end tag complete. */
function drawField(listing: FieldListing, { table, row, path }: ShownField): Html {
  const nameCell = cellOf(table, row, "Field");
  const anchor = anchorOf(nameCell) ?? "";
  const [before, last] = splitPath(path);
  const [grade, cited] = readEvidence(cellOf(table, row, "Evidence"));
  const doubts = doubtsOf(cellOf(table, row, "Meaning"), listing.doubts);
  const meaning = renderLine(listing, withoutDoubtLinks(cellOf(table, row, "Meaning"), listing));
  const presence = lineText(cellOf(table, row, "Presence"));
  return markup`<li class="field" id="${anchor}" data-grade="${grade}"${doubts.length > 0 ? trusted(" data-doubt") : noHtml}><div class="field-head"><a class="field-link" href="#${anchor}"><code class="field-name"><span class="field-path">${breakableName(before)}</span>${before === "" ? noHtml : trusted("<wbr>")}${breakableName(last)}</code></a> <span class="field-type">${renderLine(listing, cellOf(table, row, "Type"))}</span> <span class="presence" data-presence="${presence.split(/[ ,]/)[0] ?? ""}">${renderLine(listing, cellOf(table, row, "Presence"))}</span> ${listing.evidence.badge(grade, cited)}</div>${
    meaning.markup === "" ? noHtml : markup`<div class="field-text">${meaning}</div>`
  }${doubts.map(foldedDoubt)}`;
}

/** `table: [title](url); …`, or the word alone. */
export function readEvidence(
  cell: readonly Token[],
): readonly [grade: string, cited: readonly CitedSource[]] {
  const [, grade = ""] = /^([a-z-]+)/.exec(lineText(cell)) ?? [];
  const cited = cell.flatMap((token, index): readonly CitedSource[] => {
    if (token.type !== "link_open") return [];
    const end = cell.findIndex(({ type }, at) => at > index && type === "link_close");
    return [{ title: lineText(cell.slice(index, end)), url: token.attrGet("href") ?? "" }];
  });
  return [grade, cited];
}

const doubtLink = ({ type }: Token, href: string): boolean =>
  type === "link_open" && /^#doubt-\d+$/.test(href);

const doubtsOf = (
  cell: readonly Token[],
  notes: ReadonlyMap<string, DoubtNote>,
): readonly DoubtNote[] =>
  cell.flatMap((token) => {
    const href = token.attrGet("href") ?? "";
    const note = doubtLink(token, href) ? notes.get(href.slice(1)) : undefined;
    return note ? [note] : [];
  });

/** Without `([doubt 1](#doubt-1), [doubt 2](#doubt-2))` at its end, where the doubts themselves stand. */
function withoutDoubtLinks(cell: readonly Token[], { doubts }: FieldListing): readonly Token[] {
  const start = cell.findIndex((token) => doubtLink(token, token.attrGet("href") ?? ""));
  if (start < 0 || doubtsOf(cell, doubts).length === 0) return cell;
  const before = cell.slice(0, start);
  const last = before.at(-1);
  if (last?.type !== "text" || !/\s*\($/.test(last.content)) return cell;
  const shorter = Object.assign(Object.create(last) as Token, {
    content: last.content.replace(/\s*\($/, ""),
  });
  return [...before.slice(0, -1), shorter];
}
