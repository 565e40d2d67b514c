import { code } from "../../../text/code.js";
import { atom, compare } from "../../../text/expression.js";
import type { Reading } from "../scope.js";

export const nil: Reading<"null"> = {
  condition: (_shape, { code: value }) => compare(value, "===", code`null`),
  description: (_shape, _path, { runtime }) => atom(runtime("scalar-shapes", code`nil`)),
};
