import { code } from "../../../text/code.js";
import { atom, yes } from "../../../text/expression.js";
import type { Reading } from "../scope.js";

export const unknown: Reading<"unknown"> = {
  condition: () => yes,
  description: (_shape, _path, { runtime }) => atom(runtime("scalar-shapes", code`unknown`)),
};
