// Generated from definitions/plain/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { having } from "../runtime/having.js";
import { isDateTime } from "../runtime/is-date-time.js";
import { isObject } from "../runtime/is-object.js";
import { minimum } from "../runtime/number-shapes.js";
import { object } from "../runtime/object-shape.js";
import { integer, string, unknown } from "../runtime/scalar-shapes.js";
import { format } from "../runtime/string-shapes.js";

/** The body of a request of Plain; what its events hold is for their contracts to say. */
export interface Envelope {
  /** When the event happened. Format: date-time. Evidence: schema. */
  timestamp: string;
  /** The workspace in which the event happened. Evidence: schema. */
  workspaceId: string;
  /** What the event is about; its own `eventType` tells its form. Evidence: schema. */
  payload: unknown;
  /** Id of the event, the same in every attempt to deliver it. Evidence: schema. */
  id: string;
  /** What happened, written as the kind of record, a dot and the event's name. Evidence: schema. */
  type: string;
  /** About the webhook target and this attempt; headers carry the same values. Evidence: schema. */
  webhookMetadata: {
    /** The webhook target that the request is sent to. Evidence: schema. */
    webhookTargetId: string;
    /** The payload version that the webhook target has chosen. Evidence: schema. */
    webhookTargetVersion: string;
    /** Id of this attempt, new in every one. Evidence: schema. */
    webhookDeliveryAttemptId: string;
    /** The first attempt is number 1. Evidence: schema. */
    webhookDeliveryAttemptNumber: number;
    /** When this attempt was made. Format: date-time. Evidence: schema. */
    webhookDeliveryAttemptTimestamp: string;
  };
}

/** Whether a value is a request body. */
export function isEnvelope(value: unknown): value is Envelope {
  if (
    isObject(value) &&
    typeof value.timestamp === "string" &&
    isDateTime(value.timestamp) &&
    typeof value.workspaceId === "string" &&
    value.payload !== undefined &&
    typeof value.id === "string" &&
    typeof value.type === "string" &&
    isWebhookMetadata(value.webhookMetadata)
  ) {
    return true;
  }
  return false;
}

function isWebhookMetadata(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.webhookTargetId === "string" &&
    typeof value.webhookTargetVersion === "string" &&
    typeof value.webhookDeliveryAttemptId === "string" &&
    typeof value.webhookDeliveryAttemptNumber === "number" &&
    Number.isInteger(value.webhookDeliveryAttemptNumber) &&
    value.webhookDeliveryAttemptNumber >= 1 &&
    typeof value.webhookDeliveryAttemptTimestamp === "string" &&
    isDateTime(value.webhookDeliveryAttemptTimestamp)
  ) {
    return true;
  }
  return false;
}

/** The contract of the request body. */
export const envelope: Contract<"envelope", Envelope> = contract({
  type: "envelope",
  is: isEnvelope,
  shape: object(() => ({
    timestamp: format("date-time", isDateTime),
    workspaceId: string,
    payload: unknown,
    id: string,
    type: string,
    webhookMetadata: object(() => ({
      webhookTargetId: string,
      webhookTargetVersion: string,
      webhookDeliveryAttemptId: string,
      webhookDeliveryAttemptNumber: having(integer, minimum(1)),
      webhookDeliveryAttemptTimestamp: format("date-time", isDateTime),
    })),
  })),
});
