// Generated from definitions/emporix/availability.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An availability was removed.
 *
 * The payload of `availability.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-availability | Events - Availability}
 * (as of 2026-08-21)
 */
export interface AvailabilityDeleted {
  /** Id of the availability that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `availability.deleted`; allocates nothing. */
export function isAvailabilityDeleted(value: unknown): value is AvailabilityDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/**
 * The contract of `availability.deleted`: validates its payload and explains what is wrong with it.
 */
export const availabilityDeleted: Contract<"availability.deleted", AvailabilityDeleted> = contract({
  type: "availability.deleted",
  is: isAvailabilityDeleted,
  shape: object(() => ({ id: optional(string) })),
});
