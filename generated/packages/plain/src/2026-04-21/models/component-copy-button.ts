// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { maxLength } from "../../runtime/string-shapes.js";

/**
 * A button that copies a value.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentCopyButton {
  /** Evidence: schema. */
  copyButtonValue: string;
  /** Evidence: schema. */
  copyButtonTooltipLabel: string | null;
  /** Evidence: schema. */
  type: "copyButton";
}

/** Whether a value is a `ComponentCopyButton`; allocates nothing. */
export function isComponentCopyButton(value: unknown): value is ComponentCopyButton {
  if (
    isObject(value) &&
    value.type === "copyButton" &&
    typeof value.copyButtonValue === "string" &&
    hasAtMost(value.copyButtonValue, 1000) &&
    ((typeof value.copyButtonTooltipLabel === "string" &&
      hasAtMost(value.copyButtonTooltipLabel, 500)) ||
      value.copyButtonTooltipLabel === null)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ComponentCopyButton`, by which contracts tell what is wrong with a value. */
export const componentCopyButton: Shape = object(() => ({
  copyButtonValue: maxLength(1000),
  copyButtonTooltipLabel: nullable(maxLength(500)),
  type: literal("copyButton"),
}));
