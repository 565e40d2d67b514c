// Generated from definitions/emporix/site.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A site, by its code.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-site | Events - Site}
 * (as of 2026-08-21)
 */
export interface SiteReference {
  /**
   * Code of the site, which other events have as `siteCode` or `site`. Evidence: typed sample.
   *
   * Doubt (the source is silent): That the code is what other pages call `siteCode` is not said.
   * Read as: Taken to be so, as their names tell.
   */
  code?: string;
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
}

/** Whether a value is a `SiteReference`; allocates nothing. */
export function isSiteReference(value: unknown): value is SiteReference {
  if (
    isObject(value) &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `SiteReference`, by which contracts tell what is wrong with a value. */
export const siteReference: Shape = object(() => ({
  code: optional(string),
  tenant: optional(string),
}));
