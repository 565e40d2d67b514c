// Generated from definitions/emporix/availability.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { availability, isAvailability, type Availability } from "../models/availability.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An availability changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `availability.updated`. Evidence: typed sample.
 *
 * Doubt (the source is silent): The block of `availability.updated` is that of
 * `availability.created`. What changed is not told. Read as: The same payload for both.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-availability | Events - Availability}
 * (as of 2026-08-21)
 */
export type AvailabilityUpdated = Availability;

/** Whether a value is the payload of `availability.updated`; allocates nothing. */
export function isAvailabilityUpdated(value: unknown): value is AvailabilityUpdated {
  return isAvailability(value);
}

/**
 * The contract of `availability.updated`: validates its payload and explains what is wrong with it.
 */
export const availabilityUpdated: Contract<"availability.updated", AvailabilityUpdated> = contract({
  type: "availability.updated",
  is: isAvailabilityUpdated,
  shape: availability,
});
