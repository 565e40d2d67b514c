// Generated from definitions/emporix/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "./runtime/contract.js";
import { isObject } from "./runtime/is-object.js";
import { anyObject } from "./runtime/scalar-shapes.js";

/** The body of a request of Emporix; what its events hold is for their contracts to say. */
export interface Envelope {
  [k: string]: unknown;
}

/** Whether a value is a request body. */
export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value);
}

/** The contract of the request body. */
export const envelope: Contract<"envelope", Envelope> = contract({
  type: "envelope",
  is: isEnvelope,
  shape: anyObject,
});
