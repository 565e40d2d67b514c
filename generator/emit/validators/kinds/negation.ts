import { code } from "../../../text/code.js";
import { call, not } from "../../../text/expression.js";
import { apart } from "../ask.js";
import type { Reading } from "../scope.js";

export const negation: Reading<"negation"> = {
  condition: ({ shape }, subject, scope) => not(apart(shape, subject, scope)),
  description: ({ shape }, path, scope) =>
    call(scope.runtime("logic-shapes", code`negation`), scope.description(shape, path)),
};
