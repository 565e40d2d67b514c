// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isSegment, segment, type Segment } from "../models/segment.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A segment was created.
 *
 * The payload of `customer-segment.segment-created`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export type CustomerSegmentSegmentCreated = Segment;

/** Whether a value is the payload of `customer-segment.segment-created`; allocates nothing. */
export function isCustomerSegmentSegmentCreated(
  value: unknown,
): value is CustomerSegmentSegmentCreated {
  return isSegment(value);
}

/**
 * The contract of `customer-segment.segment-created`: validates its payload and explains what is
 * wrong with it.
 */
export const customerSegmentSegmentCreated: Contract<
  "customer-segment.segment-created",
  CustomerSegmentSegmentCreated
> = contract({
  type: "customer-segment.segment-created",
  is: isCustomerSegmentSegmentCreated,
  shape: segment,
});
