import { code } from "../../../text/code.js";
import { atom, no } from "../../../text/expression.js";
import type { Reading } from "../scope.js";

export const never: Reading<"never"> = {
  condition: () => no,
  description: (_shape, _path, { runtime }) => atom(runtime("scalar-shapes", code`never`)),
};
