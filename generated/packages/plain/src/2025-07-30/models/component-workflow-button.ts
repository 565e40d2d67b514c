// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { maxLength } from "../../runtime/string-shapes.js";

/**
 * A button that starts a workflow of the workspace.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentWorkflowButton {
  /** Evidence: inferred. */
  workflowButtonWorkflowIdentifier: {
    /** Evidence: inferred. */
    workflowId?: string;
    /** Evidence: inferred. */
    workflowKey?: string;
  };
  /** Evidence: inferred. */
  workflowButtonLabel: string;
  /** Evidence: inferred. */
  type: "workflowButton";
}

/** Whether a value is a `ComponentWorkflowButton`; allocates nothing. */
export function isComponentWorkflowButton(value: unknown): value is ComponentWorkflowButton {
  if (
    isObject(value) &&
    value.type === "workflowButton" &&
    typeof value.workflowButtonLabel === "string" &&
    hasAtMost(value.workflowButtonLabel, 500) &&
    isWorkflowButtonWorkflowIdentifier(value.workflowButtonWorkflowIdentifier)
  ) {
    return true;
  }
  return false;
}

function isWorkflowButtonWorkflowIdentifier(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.workflowId === undefined || typeof value.workflowId === "string") &&
    (value.workflowKey === undefined || typeof value.workflowKey === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ComponentWorkflowButton`, by which contracts tell what is wrong with a value. */
export const componentWorkflowButton: Shape = object(() => ({
  workflowButtonWorkflowIdentifier: object(() => ({
    workflowId: optional(string),
    workflowKey: optional(string),
  })),
  workflowButtonLabel: maxLength(500),
  type: literal("workflowButton"),
}));
