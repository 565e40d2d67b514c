// Generated from definitions/shop/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "./runtime/contract.js";
import { isObject } from "./runtime/is-object.js";
import { object } from "./runtime/object-shape.js";
import { anyArray, string } from "./runtime/scalar-shapes.js";

/** The body of a request of Shop; what its events hold is for their contracts to say. */
export interface Envelope {
  /** Id of the request. Evidence: table. */
  id: string;
  /** What happened. Evidence: table. */
  events: unknown[];
}

/** Whether a value is a request body. */
export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && typeof value.id === "string" && Array.isArray(value.events);
}

/** The contract of the request body. */
export const envelope: Contract<"envelope", Envelope> = contract({
  type: "envelope",
  is: isEnvelope,
  shape: object(() => ({ id: string, events: anyArray })),
});
