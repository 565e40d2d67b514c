// Generated from definitions/emporix/category.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { assignment, isAssignment, type Assignment } from "../models/assignment.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * One or more assignments of a category were removed.
 *
 * The payload of `assignment.deleted`. Evidence: typed sample.
 *
 * Doubt (the source contradicts itself): One `assignment` and `metadata` on creation, a list of
 * `assignments` and no `metadata` on removal. Read as: Each event has the keys of its own sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-category | Events - Category Tree}
 * (as of 2026-08-21)
 */
export interface AssignmentDeleted {
  /** Evidence: typed sample. */
  categoryId?: string;
  /** The assignments that are gone. Evidence: typed sample. */
  assignments?: Assignment[];
}

/** Whether a value is the payload of `assignment.deleted`; allocates nothing. */
export function isAssignmentDeleted(value: unknown): value is AssignmentDeleted {
  if (
    isObject(value) &&
    (value.categoryId === undefined || typeof value.categoryId === "string") &&
    (value.assignments === undefined || isAssignments(value.assignments))
  ) {
    return true;
  }
  return false;
}

function isAssignments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isAssignment(value[index])) return false;
  }
  return true;
}

/**
 * The contract of `assignment.deleted`: validates its payload and explains what is wrong with it.
 */
export const assignmentDeleted: Contract<"assignment.deleted", AssignmentDeleted> = contract({
  type: "assignment.deleted",
  is: isAssignmentDeleted,
  shape: object(() => ({ categoryId: optional(string), assignments: optional(array(assignment)) })),
});
