import { code } from "../../../text/code.js";
import { all, any, atom, call, not, yes } from "../../../text/expression.js";
import type { Shape } from "../../../ir/shape.js";
import { apart } from "../ask.js";
import type { Reading } from "../scope.js";

export const condition: Reading<"condition"> = {
  condition: (shape, subject, scope) => {
    const at = (word: string) => ({ ...subject, path: [...subject.path, word] });
    const branch = (inner: Shape | null, word: string) =>
      inner ? apart(inner, at(word), scope) : yes;
    const test = apart(shape.if, at("if"), scope);
    return all([
      any([not(test), branch(shape.then, "then")]),
      any([test, branch(shape.else, "else")]),
    ]);
  },
  description: (shape, path, scope) => {
    const describe = (inner: Shape, word: string) => scope.description(inner, [...path, word]);
    return call(
      scope.runtime("logic-shapes", code`condition`),
      describe(shape.if, "if"),
      shape.then ? describe(shape.then, "then") : atom(code`undefined`),
      ...(shape.else ? [describe(shape.else, "else")] : []),
    );
  },
};
