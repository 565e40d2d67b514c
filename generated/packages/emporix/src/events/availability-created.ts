// Generated from definitions/emporix/availability.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { availability, isAvailability, type Availability } from "../models/availability.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An availability was created: the stock state of a product on a site.
 *
 * The payload of `availability.created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-availability | Events - Availability}
 * (as of 2026-08-21)
 */
export type AvailabilityCreated = Availability;

/** Whether a value is the payload of `availability.created`; allocates nothing. */
export function isAvailabilityCreated(value: unknown): value is AvailabilityCreated {
  return isAvailability(value);
}

/**
 * The contract of `availability.created`: validates its payload and explains what is wrong with it.
 */
export const availabilityCreated: Contract<"availability.created", AvailabilityCreated> = contract({
  type: "availability.created",
  is: isAvailabilityCreated,
  shape: availability,
});
