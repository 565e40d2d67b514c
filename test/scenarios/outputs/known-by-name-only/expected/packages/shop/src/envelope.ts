// Generated from definitions/shop/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "./runtime/contract.js";
import { isObject } from "./runtime/is-object.js";
import { object } from "./runtime/object-shape.js";
import { string, unknown } from "./runtime/scalar-shapes.js";

/** The body of a request of Shop; what its events hold is for their contracts to say. */
export interface Envelope {
  /** What happened. Evidence: table. */
  type: string;
  /** What it is about. Evidence: table. */
  data: unknown;
}

/** Whether a value is a request body. */
export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && typeof value.type === "string" && value.data !== undefined;
}

/** The contract of the request body. */
export const envelope: Contract<"envelope", Envelope> = contract({
  type: "envelope",
  is: isEnvelope,
  shape: object(() => ({ type: string, data: unknown })),
});
