// Generated from definitions/enad/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "./runtime/contract.js";
import { isObject } from "./runtime/is-object.js";
import { object } from "./runtime/object-shape.js";
import { string, unknown } from "./runtime/scalar-shapes.js";

/** The body of a request of enAd; what its events hold is for their contracts to say. */
export interface Envelope {
  /** What happened, written as a category, a dot and the kind of event. Evidence: sample. */
  event_type: string;
  /** What the event is about; its form follows from `event_type`. Evidence: sample. */
  payload: unknown;
}

/** Whether a value is a request body. */
export function isEnvelope(value: unknown): value is Envelope {
  return isObject(value) && typeof value.event_type === "string" && value.payload !== undefined;
}

/** The contract of the request body. */
export const envelope: Contract<"envelope", Envelope> = contract({
  type: "envelope",
  is: isEnvelope,
  shape: object(() => ({ event_type: string, payload: unknown })),
});
