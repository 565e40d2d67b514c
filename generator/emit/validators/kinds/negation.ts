import { code } from "../../../text/code.js";
import { all, call, not } from "../../../text/expression.js";
import { apart } from "../ask.js";
import { excludedValues } from "../excluded-values.js";
import { isAmong } from "../is-among.js";
import type { Reading } from "../scope.js";

export const negation: Reading<"negation"> = {
  condition: (shape, subject, scope) => {
    const excluded = excludedValues(shape);
    if (excluded === null) return not(apart(shape.shape, subject, scope));
    const among = isAmong(excluded, subject, scope);
    return among.kind === "any" ? all(among.parts.map(not)) : not(among);
  },
  description: ({ shape }, path, scope) =>
    call(scope.runtime("logic-shapes", code`negation`), scope.description(shape, path)),
};
