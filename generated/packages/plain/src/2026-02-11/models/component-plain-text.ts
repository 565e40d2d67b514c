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
 * A text without markup.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentPlainText {
  /** Evidence: inferred. */
  plainTextSize: "S" | "M" | "L" | "UNKNOWN_COMPONENT_PLAIN_TEXT_SIZE" | (string & {}) | null;
  /** Evidence: inferred. */
  plainTextColor:
    | "NORMAL"
    | "MUTED"
    | "SUCCESS"
    | "WARNING"
    | "ERROR"
    | "UNKNOWN_COMPONENT_PLAIN_TEXT_COLOR"
    | (string & {})
    | null;
  /** Evidence: inferred. */
  plainText: string;
  /** Evidence: inferred. */
  type: "plainText";
}

/** Whether a value is a `ComponentPlainText`; allocates nothing. */
export function isComponentPlainText(value: unknown): value is ComponentPlainText {
  if (
    isObject(value) &&
    value.type === "plainText" &&
    (typeof value.plainTextSize === "string" || value.plainTextSize === null) &&
    (typeof value.plainTextColor === "string" || value.plainTextColor === null) &&
    typeof value.plainText === "string" &&
    value.plainText !== "" &&
    hasAtMost(value.plainText, 5000)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ComponentPlainText`, by which contracts tell what is wrong with a value. */
export const componentPlainText: Shape = object(() => ({
  plainTextSize: nullable(string),
  plainTextColor: nullable(string),
  plainText: having(minLength(1), maxLength(5000)),
  type: literal("plainText"),
}));
