// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { maxLength } from "../../runtime/string-shapes.js";

/**
 * A short text on a coloured ground.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentBadge {
  /** Evidence: inferred. */
  badgeLabel: string;
  /** Evidence: inferred. */
  badgeColor:
    | "GREY"
    | "GREEN"
    | "YELLOW"
    | "RED"
    | "BLUE"
    | "UNKNOWN_COMPONENT_BADGE_COLOR"
    | (string & {})
    | null;
  /** Evidence: inferred. */
  type: "badge";
}

/** Whether a value is a `ComponentBadge`; allocates nothing. */
export function isComponentBadge(value: unknown): value is ComponentBadge {
  if (
    isObject(value) &&
    value.type === "badge" &&
    typeof value.badgeLabel === "string" &&
    hasAtMost(value.badgeLabel, 500) &&
    (typeof value.badgeColor === "string" || value.badgeColor === null)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ComponentBadge`, by which contracts tell what is wrong with a value. */
export const componentBadge: Shape = object(() => ({
  badgeLabel: maxLength(500),
  badgeColor: nullable(string),
  type: literal("badge"),
}));
