// Generated from definitions/plain/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import type {
  Contracts,
  DeliveryFacts,
  ParseOptions,
  ParseResult,
  ReceivedDelivery,
  ReceivedEvent,
} from "../runtime/delivery.js";
import { parseDelivery } from "../runtime/parse-delivery.js";
import type { ReceiverOptions, Verification } from "../runtime/receiver-options.js";
import { receiver, type Receiver } from "../runtime/receiver.js";
import type { ReceivingFacts } from "../runtime/receiving-facts.js";
import { envelope, type Envelope } from "./envelope.js";
import {
  customerCustomerUpdated,
  type CustomerCustomerUpdated,
} from "./events/customer-customer-updated.js";
import { createVerifier } from "./signing.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { DeliveryReport, EventReport } from "../runtime/delivery-report.js";
export type {
  Contracts,
  InvalidEvent,
  KnownEvent,
  ParseFailure,
  ParseOptions,
  ParseResult,
  UnknownEvent,
} from "../runtime/delivery.js";
export type { HeaderSource } from "../runtime/headers.js";
export type { Issue } from "../runtime/issue.js";
export { memoryStore, type IdempotencyStore } from "../runtime/memory-store.js";
export { problemDetails, type ProblemDetails } from "../runtime/problem-details.js";
export type {
  Handlers,
  Idempotency,
  InvalidReceived,
  RequestHead,
  Verdict,
} from "../runtime/receiver-options.js";
export type { Answer, IncomingRequest, Receiver } from "../runtime/receiver.js";
export type { SignOptions, SignedHeaders } from "../runtime/sign.js";
export type { SigningScheme } from "../runtime/signing-scheme.js";
export type {
  RawBody,
  Verifier,
  VerifyOptions,
  VerifyReason,
  VerifyResult,
} from "../runtime/verify.js";
export {
  customerCustomerUpdated,
  isCustomerCustomerUpdated,
  type CustomerCustomerUpdated,
} from "./events/customer-customer-updated.js";
export { isActor, type Actor } from "./models/actor.js";
export { isCustomer, type Customer } from "./models/customer.js";
export { createVerifier, sign, signingSchemes, verify } from "./signing.js";

/**
 * The payload of every documented event of Plain by the event's type; `unknown` where no more than
 * the type is documented.
 */
export interface PlainEventMap {
  /** Details of a customer changed, or the customer was marked or unmarked as spam. */
  "customer.customer_updated": CustomerCustomerUpdated;
}

/**
 * An event of Plain. Its `type` tells which; `known` is false for a type that is not documented.
 */
export type PlainEvent = ReceivedEvent<PlainEventMap>;

/** One request of Plain, with its events. */
export type PlainDelivery = ReceivedDelivery<PlainEvent, Envelope>;

/** The contract of every event whose payload is documented, by the event's type. */
export const events: Contracts<PlainEventMap> = {
  "customer.customer_updated": customerCustomerUpdated,
};

const facts: DeliveryFacts<PlainEventMap, Envelope> = {
  envelope,
  batch: false,
  events: [],
  payload: ["payload"],
  contracts: events,
  named: [],
  places: {
    eventType: [
      { in: "item", at: ["payload", "eventType"] },
      { in: "item", at: ["type"] },
      { in: "header", name: "Plain-Event-Type" },
    ],
    eventId: [
      { in: "item", at: ["id"] },
      { in: "header", name: "Plain-Event-Id" },
    ],
    occurredAt: [{ in: "item", at: ["timestamp"] }],
    deliveryId: [
      { in: "body", at: ["webhookMetadata", "webhookDeliveryAttemptId"] },
      { in: "header", name: "Plain-Webhook-Delivery-Attempt-Id" },
    ],
    sentAt: [
      { in: "body", at: ["webhookMetadata", "webhookDeliveryAttemptTimestamp"] },
      { in: "header", name: "Plain-Webhook-Delivery-Attempt-Timestamp" },
    ],
    idempotencyKey: [
      { in: "item", at: ["id"] },
      { in: "header", name: "Plain-Event-Id" },
    ],
    version: [
      { in: "body", at: ["webhookMetadata", "webhookTargetVersion"] },
      { in: "header", name: "Plain-Webhook-Target-Version" },
    ],
  },
  version: "2024-09-18",
  versions: ["2024-09-18", "2025-07-30", "2025-08-06", "2026-02-11", "2026-04-21"],
};

/**
 * Reads a request of Plain: the body as text, bytes or parsed JSON. Events are validated and typed.
 * Does not verify the signature.
 */
export function parse(
  body: unknown,
  options: ParseOptions<keyof PlainEventMap> = {},
): ParseResult<PlainDelivery> {
  return parseDelivery(facts, { ...options, body });
}

const receiving: ReceivingFacts = {
  method: "POST",
  contentType: "application/json",
  statuses: {
    success: 200,
    invalidSignature: 401,
    unknownEvent: 200,
    versionMismatch: 400,
    unexpectedError: 500,
  },
};

/** How deliveries of Plain are received. */
export type CreateReceiverOptions = ReceiverOptions<PlainEventMap, PlainDelivery> &
  Verification<Parameters<typeof createVerifier>[0]>;

/**
 * A function that takes requests of Plain to typed events and answers them as its documentation
 * asks: it verifies, validates, gives each event to its handler, and never rejects.
 */
export function createReceiver(options: CreateReceiverOptions): Receiver {
  return receiver({
    facts,
    receiving,
    options,
    verifier: options.verify === false ? null : (hmac) => createVerifier({ hmac, ...options }),
  });
}
