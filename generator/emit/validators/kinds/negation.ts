import { code, literal } from "../../../text/code.js";
import { all, call, compare, not } from "../../../text/expression.js";
import { apart } from "../ask.js";
import { excludedValues } from "../excluded-values.js";
import type { Reading } from "../scope.js";

export const negation: Reading<"negation"> = {
  condition: (shape, subject, scope) => {
    const excluded = excludedValues(shape);
    if (excluded === null) return not(apart(shape.shape, subject, scope));
    return all(excluded.map((value) => compare(subject.code, "!==", literal(value))));
  },
  description: ({ shape }, path, scope) =>
    call(scope.runtime("logic-shapes", code`negation`), scope.description(shape, path)),
};
