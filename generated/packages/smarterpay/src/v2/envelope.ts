// Generated from definitions/smarterpay/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isDateTime } from "../runtime/is-date-time.js";
import { isObject } from "../runtime/is-object.js";
import { minItems } from "../runtime/list-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import { format } from "../runtime/string-shapes.js";

/**
 * The body of a request of SmarterPay Cloud; what its events hold is for their contracts to say.
 */
export interface Envelope {
  /** Id of the webhook. The `id` within an event is that of the record. Evidence: sample. */
  id?: string;
  /** Stands for the whole webhook, not for a single event. Evidence: sample. */
  idempotency_key?: string;
  /** When the webhook was sent. Format: date-time. Evidence: sample. */
  sent_at?: string;
  /** The client of the webhook; each event names its own as well. Evidence: sample. */
  client?: {
    /** Evidence: sample. */
    id?: string;
  };
  /** The events, up to the batch size of the subscription. Evidence: sample. */
  events: unknown[];
}

/** Whether a value is a request body. */
export function isEnvelope(value: unknown): value is Envelope {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.idempotency_key === undefined || typeof value.idempotency_key === "string") &&
    (value.sent_at === undefined ||
      (typeof value.sent_at === "string" && isDateTime(value.sent_at))) &&
    (value.client === undefined || isClient(value.client)) &&
    Array.isArray(value.events) &&
    value.events.length >= 1
  ) {
    return true;
  }
  return false;
}

function isClient(value: unknown): boolean {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The contract of the request body. */
export const envelope: Contract<"envelope", Envelope> = contract({
  type: "envelope",
  is: isEnvelope,
  shape: object(() => ({
    id: optional(string),
    idempotency_key: optional(string),
    sent_at: optional(format("date-time", isDateTime)),
    client: optional(object(() => ({ id: optional(string) }))),
    events: minItems(1),
  })),
});
