import { explain } from "./explain.js";
import type { Issue } from "./issue.js";
import type { Shape } from "./shape.js";

/** Why a value was refused: at least one issue, and never an error that a getter or proxy in it throws. */
export function reasonsOf(shape: Shape, value: unknown): readonly Issue[] {
  try {
    const issues = explain(shape, value);
    return issues.length > 0 ? issues : [unreadable];
  } catch {
    return [unreadable];
  }
}

const unreadable: Issue = {
  path: [],
  pointer: "",
  keyword: "unreadable",
  message: "Reading the value failed, or gave something else every time.",
  expected: "a value that can be read",
  received: "a value that cannot be read",
};
