import type { Entry, Expression } from "./expression.js";
import { arrowText, flatText, isComposition, isNamesake, isNumeric } from "./flat-text.js";

/** Prettier's `printWidth` in everything that is generated. */
export const lineWidth = 100;

/** Where an expression stands. */
export interface Spot {
  /** Of the line on which it begins. */
  readonly indent: number;
  /** Columns before it on that line, indentation included. */
  readonly used: number;
  /** Columns that must follow it on its last line. */
  readonly after: number;
}

/**
 * An expression as prettier lays it out; the first line begins at the spot, the others are indented. Prettier's rules for
 * this small language, written out: its layout engine gives the same, as a law shows, but takes ten times as long.
 */
export function layoutExpression(value: Expression, spot: Spot): string {
  const flat = fitting(value, spot);
  if (flat !== null) return flat;
  switch (value.kind) {
    case "atom":
      return value.code.text;
    case "binary":
      return `${value.left.text} ${value.operator}${newline(spot.indent + 2)}${value.right.text}`;
    case "all":
    case "any":
      return layoutChain(value, { spot, indent: spot.indent + 2 });
    case "not":
      return layoutNot(value.inner, spot);
    case "call":
      return value.callee.text + layoutArguments(value.args, moved(spot, value.callee.text.length));
    case "arrow":
      return arrowText(value.body, layoutExpression(value.body, spot));
    case "array":
      return layoutArray(value.items, spot);
    case "object":
      return layoutObject(value.entries, spot);
  }
}

/** The text on one line, where that fits. */
export const fitting = (value: Expression, { used, after }: Spot): string | null =>
  flatText(value, lineWidth - used - after);

export const newline = (indent: number): string => `\n${" ".repeat(indent)}`;

const moved = (spot: Spot, columns: number): Spot => ({ ...spot, used: spot.used + columns });

const startOfLine = (indent: number, after: number): Spot => ({ indent, used: indent, after });

export interface ChainPlace {
  readonly spot: Spot;
  /** Of the operands after the first. */
  readonly indent: number;
  /** Whether the chain is an operand of another, or what an `if` asks. */
  readonly isNested?: boolean;
}

/** Operands on a line each. */
export function layoutChain(
  { kind, parts }: ChainExpression,
  { spot, indent, isNested = false }: ChainPlace,
): string {
  const operator = kind === "all" ? "&&" : "||";
  const after = (index: number) => (index === parts.length - 1 ? spot.after : operator.length + 1);
  const [first = "", ...rest] = parts.map((part, index) =>
    layoutOperand(
      part,
      index === 0 ? { ...spot, after: after(0) } : startOfLine(indent, after(index)),
    ),
  );
  const [second = ""] = rest;
  // Of two operands, the second stays where the first ends, if that one had to be broken itself.
  if (rest.length === 1 && !isNested && !parts.some(isChain) && first.includes("\n")) {
    const line = `${first.slice(first.lastIndexOf("\n") + 1)} ${operator} ${second}`;
    if (line.length + spot.after <= lineWidth) return `${first} ${operator} ${second}`;
  }
  return [first, ...rest].join(` ${operator}${newline(indent)}`);
}

type ChainExpression = Extract<Expression, { readonly kind: "all" | "any" }>;

export const isChain = (value: Expression): value is ChainExpression =>
  value.kind === "all" || value.kind === "any";

/** A chain within a chain stands in parentheses. */
function layoutOperand(part: Expression, spot: Spot): string {
  if (!isChain(part)) return layoutExpression(part, spot);
  const inner = { ...moved(spot, 1), after: spot.after + 1 };
  const text =
    fitting(part, inner) ??
    layoutChain(part, { spot: inner, indent: spot.indent + 2, isNested: true });
  return `(${text})`;
}

function layoutNot(inner: Expression, spot: Spot): string {
  if (!isChain(inner) && inner.kind !== "binary")
    return `!${layoutExpression(inner, moved(spot, 1))}`;
  const indent = spot.indent + 2;
  return `!(${newline(indent)}${layoutAlone(inner, indent)}${newline(spot.indent)})`;
}

/** What stands alone between parentheses: operands begin at one column. */
export function layoutAlone(value: Expression, indent: number): string {
  const spot = startOfLine(indent, 0);
  const flat = fitting(value, spot);
  if (flat !== null) return flat;
  if (isChain(value)) return layoutChain(value, { spot, indent });
  if (value.kind !== "binary") return layoutExpression(value, spot);
  return `${value.left.text} ${value.operator}${newline(indent)}${value.right.text}`;
}

/** `if (…) {`, on a line, or with an operand to a line. */
export function layoutTest(value: ChainExpression, indent: number): string {
  const flat = fitting(value, { indent, used: indent + "if (".length, after: ") {".length });
  if (flat !== null) return `if (${flat}) {`;
  const spot = startOfLine(indent + 2, 0);
  const operands = layoutChain(value, { spot, indent: spot.indent, isNested: true });
  return `if (${newline(spot.indent)}${operands}${newline(indent)}) {`;
}

function layoutArguments(args: readonly Expression[], spot: Spot): string {
  const last = args.at(-1);
  const before = args.slice(0, -1).map((arg) => flatText(arg, lineWidth));
  if (last && isHugged(args) && !isComposition(args) && !before.includes(null)) {
    const head = `(${before.map((text) => `${text}, `).join("")}`;
    // The brace or the bracket that opens must still fit.
    if (spot.used + head.length < lineWidth) return `${head}${layoutBroken(last, spot)})`;
  }
  return layoutLines(args, { open: "(", close: ")", indent: spot.indent });
}

/** Whether the last argument opens on the line of the call. */
function isHugged(args: readonly Expression[]): boolean {
  const last = args.at(-1);
  const other = args.at(-2);
  if (last?.kind === "arrow") return isHugged([last.body]);
  if (last?.kind !== "object" && last?.kind !== "array") return false;
  const isEmpty = last.kind === "object" ? last.entries.length === 0 : last.items.length === 0;
  const isList = args.length > 1 && last.kind === "array" && isNumeric(last.items);
  return !isEmpty && other?.kind !== last.kind && other?.kind !== "arrow" && !isList;
}

function layoutBroken(value: Expression, spot: Spot): string {
  const { indent } = spot;
  if (value.kind === "arrow") return arrowText(value.body, layoutBroken(value.body, spot));
  if (value.kind === "array") return layoutArrayBroken(value.items, indent);
  return value.kind === "object" ? layoutObjectBroken(value.entries, indent) : "";
}

interface Lines {
  readonly open: string;
  readonly close: string;
  readonly indent: number;
}

/** One expression to a line, a comma after each. */
function layoutLines(items: readonly Expression[], { open, close, indent }: Lines): string {
  const inner = newline(indent + 2);
  const place = startOfLine(indent + 2, 1);
  const rows = items.map((item) => `${inner}${layoutExpression(item, place)},`);
  return `${open}${rows.join("")}${newline(indent)}${close}`;
}

const layoutArray = (items: readonly Expression[], { indent }: Spot): string =>
  items.length === 0 ? "[]" : layoutArrayBroken(items, indent);

function layoutArrayBroken(items: readonly Expression[], indent: number): string {
  if (!isNumeric(items)) return layoutLines(items, { open: "[", close: "]", indent });
  // Numbers fill lines.
  const rows: string[] = [];
  for (const [index, item] of items.entries()) {
    const text = `${flatText(item, Infinity) ?? ""}${index === items.length - 1 ? "" : ","}`;
    const row = rows.at(-1);
    if (row !== undefined && indent + 2 + row.length + 1 + text.length <= lineWidth) {
      rows[rows.length - 1] = `${row} ${text}`;
    } else {
      rows.push(text);
    }
  }
  return `[${newline(indent + 2)}${rows.join(newline(indent + 2))},${newline(indent)}]`;
}

const layoutObject = (entries: readonly Entry[], { indent }: Spot): string =>
  entries.length === 0 ? "{}" : layoutObjectBroken(entries, indent);

function layoutObjectBroken(entries: readonly Entry[], indent: number): string {
  const inner = newline(indent + 2);
  const rows = entries.map((entry) => {
    const { key, value } = entry;
    if (isNamesake(entry)) return `${inner}${key.text},`;
    const spot = { indent: indent + 2, used: indent + 2 + key.text.length + 1, after: 1 };
    return `${inner}${key.text}:${layoutAssigned(value, spot)},`;
  });
  return `{${rows.join("")}${newline(indent)}}`;
}

/** A value after `=` or `:`, with the space before it; on a line of its own when that alone can make it fit. */
export function layoutAssigned(value: Expression, spot: Spot): string {
  const beside = moved(spot, 1);
  if (!isSolid(value)) return ` ${layoutExpression(value, beside)}`;
  const flat = fitting(value, beside);
  if (flat !== null) return ` ${flat}`;
  const indent = spot.indent + 2;
  return `${newline(indent)}${layoutExpression(value, startOfLine(indent, spot.after))}`;
}

/** Breaking a call whose only argument is short wins nothing. */
function isSolid(value: Expression): boolean {
  if (value.kind !== "call") return value.kind === "atom";
  const [only, ...more] = value.args;
  if (only === undefined) return true;
  return more.length === 0 && only.kind === "atom" && only.code.text.length <= lineWidth / 4;
}
