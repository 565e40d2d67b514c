import { builders, printer, utils } from "prettier/doc";
import type { Code } from "./code.js";
import type { Entry, Expression } from "./expression.js";

/** A piece of layout, for `printLayout`. */
export type Doc = builders.Doc;

const {
  group,
  indent,
  line,
  softline,
  hardline,
  join,
  ifBreak,
  conditionalGroup,
  fill,
  breakParent,
} = builders;

const width = 100;

/** Statements as prettier lays them out; `settled` is false when a line stayed too wide for that to be sure. */
export interface Laid {
  readonly text: string;
  readonly settled: boolean;
}

export function printLayout(doc: Doc): Laid {
  const text = printer.printDocToString(doc, {
    printWidth: width,
    tabWidth: 2,
    useTabs: false,
  }).formatted;
  return { text, settled: text.split("\n").every((row) => row.length <= width) };
}

/** `return …;`. */
export function layoutReturn(value: Expression): Doc {
  if (value.kind !== "all" && value.kind !== "any" && value.kind !== "binary") {
    return ["return ", layoutExpression(value), ";"];
  }
  return [
    "return ",
    group([ifBreak("("), indent([softline, group(operands(value))]), softline, ifBreak(")")]),
    ";",
  ];
}

/** `if (…) …`, for a statement that never breaks. */
export function layoutIf(test: Expression, statement: Doc): Doc {
  const condition = group([indent([softline, ...operands(test)]), softline]);
  return group([group(["if (", condition, ")"]), indent([line, statement])]);
}

export interface SwitchParts {
  readonly value: Code;
  readonly cases: readonly { readonly values: readonly Code[]; readonly body: Doc }[];
  readonly otherwise: Doc;
}

export function layoutSwitch({ value, cases, otherwise }: SwitchParts): Doc {
  const branch = (labels: readonly string[], body: Doc): Doc => [
    join(
      hardline,
      labels.map((label) => `${label}:`),
    ),
    indent([hardline, body]),
  ];
  const branches = cases.map(({ values, body }) =>
    branch(
      values.map(({ text }) => `case ${text}`),
      body,
    ),
  );
  return [
    group(["switch (", indent([softline, value.text]), softline, ")"]),
    " {",
    indent([...branches, branch(["default"], otherwise)].map((each) => [hardline, each])),
    hardline,
    "}",
  ];
}

export interface FunctionParts {
  /** With `export`, up to the name. */
  readonly head: Code;
  readonly parameters: readonly Code[];
  /** With its colon; empty in JavaScript. */
  readonly returns: Code;
  readonly body: readonly Doc[];
}

export function layoutFunction({ head, parameters, returns, body }: FunctionParts): Doc {
  const list = join(
    [",", line],
    parameters.map(({ text }) => text),
  );
  const signature = group([
    "(",
    indent([softline, list]),
    ifBreak(","),
    softline,
    ")",
    returns.text,
  ]);
  return [
    head.text,
    signature,
    " {",
    indent(body.map((statement) => [hardline, statement])),
    hardline,
    "}",
  ];
}

/** `head = value;`; arguments of the head's type may be broken. */
export function layoutConstant(head: Code, value: Expression): Doc {
  return [group([head.text, " =", assigned(value)]), ";"];
}

/** The same with a generic type: `head<arguments> = value;`. */
export function layoutTypedConstant(
  { head, typeArguments }: { readonly head: Code; readonly typeArguments: readonly Code[] },
  value: Expression,
): Doc {
  const list = join(
    [",", line],
    typeArguments.map(({ text }) => text),
  );
  const type = group(["<", indent([softline, list]), softline, ">"]);
  return [group([group([head.text, type]), " = ", group(layoutExpression(value))]), ";"];
}

/** A value after `=` or a key, on a line of its own when that alone makes it fit. */
function assigned(value: Expression): Doc {
  const doc = layoutExpression(value);
  const isSolid = value.kind === "atom" || (value.kind === "call" && isPoorlyBreakable(value.args));
  return isSolid ? group(indent([line, doc])) : [" ", group(doc)];
}

/** Breaking a call whose only argument is short wins nothing. */
const isPoorlyBreakable = ([only, ...more]: readonly Expression[]): boolean =>
  only === undefined ||
  (more.length === 0 && only.kind === "atom" && only.code.text.length <= width / 4);

export function layoutExpression(value: Expression, nested = false): Doc {
  switch (value.kind) {
    case "atom":
      return value.code.text;
    case "binary":
    case "all":
    case "any": {
      const [first = "", ...rest] = operands(value, nested);
      return group([first, indent(rest)]);
    }
    case "not":
      return layoutNot(value.inner);
    case "call":
      return [value.callee.text, layoutArguments(value.args)];
    case "array":
      return layoutArray(value.items);
    case "object":
      return layoutObject(value.entries);
  }
}

function layoutNot(inner: Expression): Doc {
  if (inner.kind === "atom" || inner.kind === "call") return ["!", layoutExpression(inner)];
  return ["!(", group([indent([softline, ...operands(inner)]), softline]), ")"];
}

/** `a && b && c` as operands and what stands between them. */
function operands(value: Expression, nested = false): Doc[] {
  if (value.kind === "binary") {
    return [group(value.left.text), " ", group([value.operator, line, value.right.text])];
  }
  if (value.kind !== "all" && value.kind !== "any") return [layoutExpression(value)];
  const operator = value.kind === "all" ? "&&" : "||";
  const parts = value.parts.map((part) =>
    part.kind === "all" || part.kind === "any"
      ? ["(", layoutExpression(part, true), ")"]
      : layoutExpression(part),
  );
  const [first = "", ...rest] = parts;
  // Prettier keeps the last operand together only where no chain of operators is around.
  const isFlat =
    !nested &&
    value.parts.length === 2 &&
    value.parts.every((part) => part.kind !== "all" && part.kind !== "any");
  const following = rest.map((part): Doc => [operator, line, part]);
  return [group(first), ...following.flatMap((part) => [" ", isFlat ? group(part) : part])];
}

function layoutArguments(args: readonly Expression[]): Doc {
  if (args.length === 0) return "()";
  const docs = args.map((arg) => layoutExpression(arg));
  const broken = (): Doc =>
    group(["(", indent([softline, join([",", line], docs)]), ifBreak(","), softline, ")"]);
  if (!isHugged(args)) return broken();
  const [last, ...before] = docs.toReversed();
  const head = before.toReversed().flatMap((doc) => [doc, ", "]);
  const open = (content: Doc): Doc => ["(", ...head, content, ")"];
  const allBroken = group(["(", indent([line, join([",", line], docs), ","]), line, ")"], {
    shouldBreak: true,
  });
  return [
    docs.some(utils.willBreak) ? breakParent : "",
    conditionalGroup([open(last ?? ""), open(group(last ?? "", { shouldBreak: true })), allBroken]),
  ];
}

/** Whether the last argument opens on the line of the call. */
function isHugged(args: readonly Expression[]): boolean {
  const last = args.at(-1);
  const other = args.at(-2);
  if (last?.kind !== "object" && last?.kind !== "array") return false;
  const isEmpty = last.kind === "object" ? last.entries.length === 0 : last.items.length === 0;
  return !isEmpty && other?.kind !== last.kind && !(args.length > 1 && isNumeric(last));
}

const isNumeric = (value: Expression): boolean =>
  value.kind === "array" &&
  value.items.length > 1 &&
  value.items.every((item) => item.kind === "atom" && /^-?[\d.]/.test(item.code.text));

function layoutArray(items: readonly Expression[]): Doc {
  if (items.length === 0) return "[]";
  const docs = items.map((item) => layoutExpression(item));
  if (isNumeric({ kind: "array", items })) {
    const parts = docs.flatMap((doc, index): Doc[] =>
      index === docs.length - 1 ? [doc] : [[doc, ","], line],
    );
    return group(["[", indent([softline, fill(parts)]), ifBreak(","), softline, "]"]);
  }
  // Prettier always breaks a list of lists, or of objects, of more than one member each.
  const shouldBreak =
    items.length > 1 && items.every((item) => isPlural(item) && item.kind === items[0]?.kind);
  return group(["[", indent([softline, join([",", line], docs)]), ifBreak(","), softline, "]"], {
    shouldBreak,
  });
}

const isPlural = (item: Expression): boolean =>
  (item.kind === "array" && item.items.length > 1) ||
  (item.kind === "object" && item.entries.length > 1);

function layoutObject(entries: readonly Entry[]): Doc {
  if (entries.length === 0) return "{}";
  const docs = entries.map(({ key, value }) => group([key.text, ":", assigned(value)]));
  return group(["{", indent([line, join([",", line], docs)]), ifBreak(","), line, "}"]);
}
