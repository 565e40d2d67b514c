import type { Result } from "../../run.js";

/** Whether the definitions or the outputs are at fault: exit code 1. */
export const isFailure = (result: Result): boolean =>
  result.kind === "refused" || (result.kind === "checked" && result.drift.length > 0);
