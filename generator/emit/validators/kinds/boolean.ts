import { code } from "../../../text/code.js";
import { atom, compare } from "../../../text/expression.js";
import type { Reading } from "../scope.js";

export const boolean: Reading<"boolean"> = {
  condition: (_shape, { code: value }) => compare(code`typeof ${value}`, "===", code`"boolean"`),
  description: (_shape, _path, { runtime }) => atom(runtime("scalar-shapes", code`boolean`)),
};
