// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { isUri } from "../../runtime/is-uri.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength } from "../../runtime/string-shapes.js";

/**
 * A button that opens an address.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentLinkButton {
  /** Format: uri. Evidence: inferred. */
  linkButtonUrl: string;
  /** Evidence: inferred. */
  linkButtonLabel: string;
  /** Evidence: inferred. */
  type: "linkButton";
}

/** Whether a value is a `ComponentLinkButton`; allocates nothing. */
export function isComponentLinkButton(value: unknown): value is ComponentLinkButton {
  if (
    isObject(value) &&
    value.type === "linkButton" &&
    typeof value.linkButtonUrl === "string" &&
    isUri(value.linkButtonUrl) &&
    typeof value.linkButtonLabel === "string" &&
    hasAtMost(value.linkButtonLabel, 500)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ComponentLinkButton`, by which contracts tell what is wrong with a value. */
export const componentLinkButton: Shape = object(() => ({
  linkButtonUrl: format("uri", isUri),
  linkButtonLabel: maxLength(500),
  type: literal("linkButton"),
}));
