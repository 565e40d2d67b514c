// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { maxLength, minLength } from "../../runtime/string-shapes.js";

/**
 * A text.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentText {
  /** Evidence: inferred. */
  type: "text";
  /** Evidence: inferred. */
  textSize: "S" | "M" | "L" | "UNKNOWN_COMPONENT_TEXT_SIZE" | (string & {}) | null;
  /** Evidence: inferred. */
  textColor:
    | "NORMAL"
    | "MUTED"
    | "SUCCESS"
    | "WARNING"
    | "ERROR"
    | "UNKNOWN_COMPONENT_TEXT_COLOR"
    | (string & {})
    | null;
  /** Evidence: inferred. */
  text: string;
}

/** Whether a value is a `ComponentText`; allocates nothing. */
export function isComponentText(value: unknown): value is ComponentText {
  if (
    isObject(value) &&
    value.type === "text" &&
    (typeof value.textSize === "string" || value.textSize === null) &&
    (typeof value.textColor === "string" || value.textColor === null) &&
    typeof value.text === "string" &&
    value.text !== "" &&
    hasAtMost(value.text, 5000)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ComponentText`, by which contracts tell what is wrong with a value. */
export const componentText: Shape = object(() => ({
  type: literal("text"),
  textSize: nullable(string),
  textColor: nullable(string),
  text: having(minLength(1), maxLength(5000)),
}));
