// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * A line between parts.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentDivider {
  /** Evidence: inferred. */
  dividerSpacingSize:
    "XS" | "S" | "M" | "L" | "XL" | "UNKNOWN_COMPONENT_DIVIDER_SPACING_SIZE" | (string & {}) | null;
  /** Evidence: inferred. */
  type: "divider";
}

/** Whether a value is a `ComponentDivider`; allocates nothing. */
export function isComponentDivider(value: unknown): value is ComponentDivider {
  if (
    isObject(value) &&
    value.type === "divider" &&
    (typeof value.dividerSpacingSize === "string" || value.dividerSpacingSize === null)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ComponentDivider`, by which contracts tell what is wrong with a value. */
export const componentDivider: Shape = object(() => ({
  dividerSpacingSize: nullable(string),
  type: literal("divider"),
}));
