// Generated from definitions/emporix/category.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { assignment, isAssignment, type Assignment } from "../models/assignment.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string, unknown } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * Something was assigned to a category.
 *
 * The payload of `assignment.created`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The types of these two events do not begin with `category`, unlike
 * those of the other events of the page. Read as: Spelt as on the page.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-category | Events - Category Tree}
 * (as of 2026-08-21)
 */
export interface AssignmentCreated {
  /** Evidence: typed sample. */
  categoryId?: string;
  /** Evidence: typed sample. */
  assignment?: Assignment;
  /** About the record itself. Evidence: typed sample. */
  metadata?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
  };
  /**
   * Announced by the changelog, which does not say what it holds. Evidence: changelog (changelog).
   *
   * Doubt (the source contradicts itself): The changelog of 2025-12-17 says that the event got this
   * field; the page does not show it. Read as: A field of unknown content, with the changelog as
   * its source.
   */
  classificationMixins?: unknown;
}

/** Whether a value is the payload of `assignment.created`; allocates nothing. */
export function isAssignmentCreated(value: unknown): value is AssignmentCreated {
  if (
    isObject(value) &&
    (value.categoryId === undefined || typeof value.categoryId === "string") &&
    (value.assignment === undefined || isAssignment(value.assignment)) &&
    (value.metadata === undefined || isMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isMetadata(value: unknown): boolean {
  return isObject(value) && (value.createdAt === undefined || typeof value.createdAt === "string");
}

/**
 * The contract of `assignment.created`: validates its payload and explains what is wrong with it.
 */
export const assignmentCreated: Contract<"assignment.created", AssignmentCreated> = contract({
  type: "assignment.created",
  is: isAssignmentCreated,
  shape: object(() => ({
    categoryId: optional(string),
    assignment: optional(assignment),
    metadata: optional(object(() => ({ createdAt: optional(string) }))),
    classificationMixins: optional(unknown),
  })),
});
