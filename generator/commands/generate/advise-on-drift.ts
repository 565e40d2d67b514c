import type { Drift } from "../../output/find-drift.js";

/** What mends drift of these kinds. A run by itself leaves alone what it did not write, and what somebody changed. */
export function adviseOnDrift(kinds: readonly Drift["kind"][]): string {
  const isEdited = kinds.includes("edited");
  const byRun = kinds.some((kind) => kind !== "extra");
  const steps = [
    ...(kinds.includes("blocked") ? ["move away what is in the way"] : []),
    ...(isEdited ? ["discard what was edited by `hookscribe generate --overwrite`"] : []),
    ...(byRun && !isEdited ? ["run `hookscribe generate`"] : []),
    ...(kinds.includes("extra") ? ["remove what is not generated from anything"] : []),
  ];
  const text = steps.join(", ");
  return `${text.charAt(0).toUpperCase()}${text.slice(1)} and commit what changed.`;
}
