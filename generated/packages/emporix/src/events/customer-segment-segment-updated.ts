// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isSegment, segment, type Segment } from "../models/segment.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { intersection } from "../runtime/logic-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A segment changed.
 *
 * The segment after the change. Of what changed, only the status before it is told.
 *
 * The payload of `customer-segment.segment-updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 */
export type CustomerSegmentSegmentUpdated = {
  /**
   * Documented as a map of unknown content. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): A segment that changed has `mixins`, one that was
   * created has not. Read as: Each event has the keys of its own sample, although the omission
   * looks unintended.
   */
  mixins?: {
    [k: string]: unknown;
  };
  /** The `status` before the change. Evidence: typed sample. */
  previousStatus?: string;
} & Segment;

/** Whether a value is the payload of `customer-segment.segment-updated`; allocates nothing. */
export function isCustomerSegmentSegmentUpdated(
  value: unknown,
): value is CustomerSegmentSegmentUpdated {
  if (
    isObject(value) &&
    (value.mixins === undefined || isObject(value.mixins)) &&
    (value.previousStatus === undefined || typeof value.previousStatus === "string") &&
    isSegment(value)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer-segment.segment-updated`: validates its payload and explains what is
 * wrong with it.
 */
export const customerSegmentSegmentUpdated: Contract<
  "customer-segment.segment-updated",
  CustomerSegmentSegmentUpdated
> = contract({
  type: "customer-segment.segment-updated",
  is: isCustomerSegmentSegmentUpdated,
  shape: intersection(
    object(() => ({ mixins: optional(anyObject), previousStatus: optional(string) })),
    segment,
  ),
});
