// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A segment was removed.
 *
 * The payload of `customer-segment.segment-deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export interface CustomerSegmentSegmentDeleted {
  /** Id of the segment, which assignments have as `segmentId`. Evidence: typed sample. */
  id?: string;
  /** The tenant that the segment belonged to. Evidence: typed sample. */
  tenant?: string;
}

/** Whether a value is the payload of `customer-segment.segment-deleted`; allocates nothing. */
export function isCustomerSegmentSegmentDeleted(
  value: unknown,
): value is CustomerSegmentSegmentDeleted {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer-segment.segment-deleted`: validates its payload and explains what is
 * wrong with it.
 */
export const customerSegmentSegmentDeleted: Contract<
  "customer-segment.segment-deleted",
  CustomerSegmentSegmentDeleted
> = contract({
  type: "customer-segment.segment-deleted",
  is: isCustomerSegmentSegmentDeleted,
  shape: object(() => ({ id: optional(string), tenant: optional(string) })),
});
