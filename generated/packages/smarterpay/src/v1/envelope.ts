// Generated from definitions/smarterpay/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { minItems } from "../runtime/list-shapes.js";
import { object } from "../runtime/object-shape.js";

/**
 * The body of a request of SmarterPay Cloud; what its events hold is for their contracts to say.
 */
export interface Envelope {
  /** The event, in a list by itself. Evidence: sample. */
  events: unknown[];
}

/** Whether a value is a request body. */
export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && Array.isArray(value.events) && value.events.length >= 1;
}

/** The contract of the request body. */
export const envelope: Contract<"envelope", Envelope> = contract({
  type: "envelope",
  is: isEnvelope,
  shape: object(() => ({ events: minItems(1) })),
});
