import { ask } from "../ask.js";
import type { Reading } from "../scope.js";

export const ref: Reading<"ref"> = {
  condition: ({ model }, { code: value }, scope) => ask(scope.guard(model), value, scope),
  description: ({ model }, _path, scope) => scope.model(model),
};
