// Generated from definitions/emporix/site.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isSiteReference, siteReference, type SiteReference } from "../models/site-reference.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A site changed.
 *
 * Only the site is named; nothing is told of the change.
 *
 * The payload of `site.site-updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The block is that of the creation: nothing of what changed. Read
 * as: The same payload for all three.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-site | Events - Site}
 * (as of 2026-08-21)
 */
export type SiteSiteUpdated = SiteReference;

/** Whether a value is the payload of `site.site-updated`; allocates nothing. */
export function isSiteSiteUpdated(value: unknown): value is SiteSiteUpdated {
  return isSiteReference(value);
}

/**
 * The contract of `site.site-updated`: validates its payload and explains what is wrong with it.
 */
export const siteSiteUpdated: Contract<"site.site-updated", SiteSiteUpdated> = contract({
  type: "site.site-updated",
  is: isSiteSiteUpdated,
  shape: siteReference,
});
