import { code, type Code } from "../../text/code.js";
import type { Expression } from "../../text/expression.js";
import { layoutFunction, layoutReturn, type Laid, type Statement } from "../../text/layout.js";
import type { Language } from "./language.js";

export interface Parameter {
  readonly name: Code;
  readonly type: Code;
}

export interface FunctionRequest {
  /** With `export`, up to the name. */
  readonly head: Code;
  readonly parameters: readonly Parameter[];
  /** The type that the first parameter is told to be; any other function tells a boolean. */
  readonly tells?: Code;
  readonly body: Expression | readonly Statement[];
  readonly language: Language;
}

export function printFunction({ head, parameters, tells, body, language }: FunctionRequest): Laid {
  const statements = isExpression(body) ? [layoutReturn(body)] : body;
  const text = statements.map((statement) => statement(2)).join("\n");
  const words = new Set(text.match(/[\w$]+/g));
  // A parameter that a constant answer leaves unread says so by its name.
  const named = parameters.map(({ name, type }) => ({
    name: words.has(name.text) ? name : code`_${name}`,
    type,
  }));
  const [first] = named;
  const isTyped = language === "typescript";
  const answer = tells && first ? code`: ${first.name} is ${tells}` : code`: boolean`;
  return layoutFunction({
    head,
    parameters: named.map(({ name, type }) => (isTyped ? code`${name}: ${type}` : name)),
    returns: isTyped ? answer : code``,
    body: statements,
  });
}

const isExpression = (body: Expression | readonly Statement[]): body is Expression =>
  !Array.isArray(body);
