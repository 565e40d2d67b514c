// Generated from definitions/emporix/site.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isSiteReference, siteReference, type SiteReference } from "../models/site-reference.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A site was created.
 *
 * The payload of `site.site-created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-site | Events - Site}
 * (as of 2026-08-21)
 */
export type SiteSiteCreated = SiteReference;

/** Whether a value is the payload of `site.site-created`; allocates nothing. */
export function isSiteSiteCreated(value: unknown): value is SiteSiteCreated {
  return isSiteReference(value);
}

/**
 * The contract of `site.site-created`: validates its payload and explains what is wrong with it.
 */
export const siteSiteCreated: Contract<"site.site-created", SiteSiteCreated> = contract({
  type: "site.site-created",
  is: isSiteSiteCreated,
  shape: siteReference,
});
