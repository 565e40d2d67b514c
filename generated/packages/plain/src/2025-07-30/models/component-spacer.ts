// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * Empty room between parts.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentSpacer {
  /** Evidence: inferred. */
  spacerSize: "XS" | "S" | "M" | "L" | "XL" | "UNKNOWN_COMPONENT_SPACER_SIZE" | (string & {});
  /** Evidence: inferred. */
  type: "spacer";
}

/** Whether a value is a `ComponentSpacer`; allocates nothing. */
export function isComponentSpacer(value: unknown): value is ComponentSpacer {
  return isObject(value) && value.type === "spacer" && typeof value.spacerSize === "string";
}

/** The shape of a `ComponentSpacer`, by which contracts tell what is wrong with a value. */
export const componentSpacer: Shape = object(() => ({
  spacerSize: string,
  type: literal("spacer"),
}));
