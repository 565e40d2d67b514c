import { explain } from "./explain.js";
import { issueOf, type Issue } from "./issue.js";
import type { Failure, Shape } from "./shape.js";

/** Why a value was refused: at least one issue, and never an error that a getter or proxy in it throws. */
export function reasonsOf(shape: Shape, value: unknown): readonly Issue[] {
  try {
    const issues = explain(shape, value);
    if (issues.length > 0) return issues;
  } catch {
    // The value is not to be read twice, if at all.
  }
  return [issueOf(unreadable, [])];
}

const unreadable: Failure = {
  keyword: "unreadable",
  expected: "a value that can be read",
  value: undefined,
  message: "The value cannot be read: it throws, or changes, while it is read.",
};
