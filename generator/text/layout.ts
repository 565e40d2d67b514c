import type { Code } from "./code.js";
import type { Expression } from "./expression.js";
import { flatText } from "./flat-text.js";
import {
  fitting,
  isChain,
  layoutAlone,
  layoutAssigned,
  layoutExpression,
  layoutTest,
  lineWidth,
  newline,
} from "./layout-expression.js";

/** A statement, laid out once it is known how deep it stands; no newline around it. */
export type Statement = (indent: number) => string;

/** A declaration as prettier would leave it, unless `settled` is false. */
export interface Laid {
  readonly text: string;
  readonly settled: boolean;
}

/** Prettier may know better about a line that is too wide, and about characters of other widths. */
const lay = (text: string): Laid => ({
  text,
  settled: /^[\n -~]*$/.test(text) && text.split("\n").every((row) => row.length <= lineWidth),
});

/**
 * `return …;`, or, for conditions that take more than a line, `if (…) { return true; }` and `return false;`: where answers
 * are constants an engine takes a fifth less for a small guard.
 */
export const layoutReturn =
  (value: Expression): Statement =>
  (indent) => {
    const start = "return ";
    const spot = { indent, used: indent + start.length, after: 1 };
    const flat = fitting(value, spot);
    if (flat !== null) return `${start}${flat};`;
    const [line, inner] = [newline(indent), newline(indent + 2)];
    if (isChain(value))
      return `${layoutTest(value, indent)}${inner}return true;${line}}${line}return false;`;
    if (value.kind !== "binary") return `${start}${layoutExpression(value, spot)};`;
    return `return (${inner}${layoutAlone(value, indent + 2)}${line});`;
  };

/** `if (…) …`, for a test and a statement that fit a line. */
export const layoutIf =
  (test: Expression, statement: Statement): Statement =>
  (indent) =>
    `if (${flatText(test, Infinity) ?? ""}) ${statement(indent)}`;

/** A loop over the items of a list, each of which is `list[index]`. */
export const layoutEach =
  (list: Code, body: Statement): Statement =>
  (indent) =>
    `for (let index = 0; index < ${list.text}.length; index++) {${newline(indent + 2)}${body(indent + 2)}${newline(indent)}}`;

export interface SwitchParts {
  readonly value: Code;
  readonly cases: readonly { readonly values: readonly Code[]; readonly body: Statement }[];
  readonly otherwise: Statement;
}

export const layoutSwitch =
  ({ value, cases, otherwise }: SwitchParts): Statement =>
  (indent) => {
    const label = newline(indent + 2);
    const body = newline(indent + 4);
    const rows = cases.map(
      ({ values, body: statement }) =>
        `${values.map(({ text }) => `${label}case ${text}:`).join("")}${body}${statement(indent + 4)}`,
    );
    const last = `${label}default:${body}${otherwise(indent + 4)}`;
    return `switch (${value.text}) {${rows.join("")}${last}${newline(indent)}}`;
  };

export interface FunctionParts {
  /** With `export`, up to the name. */
  readonly head: Code;
  readonly parameters: readonly Code[];
  /** With its colon; empty in JavaScript. */
  readonly returns: Code;
  readonly body: readonly Statement[];
}

export function layoutFunction({ head, parameters, returns, body }: FunctionParts): Laid {
  const list = parameters.map(({ text }) => text);
  const flat = `${head.text}(${list.join(", ")})${returns.text} {`;
  const broken = `${head.text}(\n${list.map((each) => `  ${each},\n`).join("")})${returns.text} {`;
  const signature = flat.length <= lineWidth ? flat : broken;
  return lay(`${signature}${body.map((each) => newline(2) + each(2)).join("")}\n}`);
}

/** `head = value;`. */
export function layoutConstant(head: Code, value: Expression): Laid {
  const start = `${head.text} =`;
  return lay(`${start}${layoutAssigned(value, { indent: 0, used: start.length, after: 1 })};`);
}

export interface TypedHead {
  readonly head: Code;
  readonly typeArguments: readonly Code[];
}

/** `head<arguments> = value;`, where the value may begin a line, or else the arguments be broken over lines. */
export function layoutTypedConstant({ head, typeArguments }: TypedHead, value: Expression): Laid {
  const list = typeArguments.map(({ text }) => text);
  const flat = `${head.text}<${list.join(", ")}> =`;
  const laidOut = (start: string) => {
    const used = start.length - (start.lastIndexOf("\n") + 1) + 1;
    return `${start} ${layoutExpression(value, { indent: 0, used, after: 1 })};`;
  };
  const text = laidOut(flat);
  // The value's first line must fit beside the type.
  if (text.indexOf("\n") <= lineWidth && (text.includes("\n") || text.length <= lineWidth)) {
    return lay(text);
  }
  if (flat.length <= lineWidth) {
    const below = layoutExpression(value, { indent: 2, used: 2, after: 1 });
    return lay(`${flat}${newline(2)}${below};`);
  }
  return lay(laidOut(`${head.text}<${list.map((each) => `\n  ${each}`).join(",")}\n> =`));
}
