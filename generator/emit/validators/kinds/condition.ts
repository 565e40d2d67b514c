import { code } from "../../../text/code.js";
import { all, any, call, not, record, yes } from "../../../text/expression.js";
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
      record([
        ...(shape.then ? [{ key: code`then`, value: describe(shape.then, "then") }] : []),
        ...(shape.else ? [{ key: code`else`, value: describe(shape.else, "else") }] : []),
      ]),
    );
  },
};
