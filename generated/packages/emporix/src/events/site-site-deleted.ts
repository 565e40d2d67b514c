// Generated from definitions/emporix/site.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isSiteReference, siteReference, type SiteReference } from "../models/site-reference.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A site was removed.
 *
 * The payload of `site.site-deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-site | Events - Site}
 * (as of 2026-08-21)
 */
export type SiteSiteDeleted = SiteReference;

/** Whether a value is the payload of `site.site-deleted`; allocates nothing. */
export function isSiteSiteDeleted(value: unknown): value is SiteSiteDeleted {
  return isSiteReference(value);
}

/**
 * The contract of `site.site-deleted`: validates its payload and explains what is wrong with it.
 */
export const siteSiteDeleted: Contract<"site.site-deleted", SiteSiteDeleted> = contract({
  type: "site.site-deleted",
  is: isSiteSiteDeleted,
  shape: siteReference,
});
