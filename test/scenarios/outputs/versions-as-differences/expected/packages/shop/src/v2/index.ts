// Generated from definitions/shop/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import type {
  Contracts,
  DeliveryFacts,
  ParseOptions,
  ParseResult,
  ReceivedDelivery,
  ReceivedEvent,
} from "../runtime/delivery.js";
import { parseDelivery } from "../runtime/parse-delivery.js";
import type { NeedsKey, ReceiverOptions, Unverified } from "../runtime/receiver-options.js";
import { receiver, type Receiver } from "../runtime/receiver.js";
import type { ReceivingFacts } from "../runtime/receiving-facts.js";
import { envelope, type Envelope } from "./envelope.js";
import { orderCreated, type OrderCreated } from "./events/order-created.js";

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
export { isOrderCreated, orderCreated, type OrderCreated } from "./events/order-created.js";

/**
 * The payload of every documented event of Shop by the event's type; `unknown` where no more than
 * the type is documented.
 */
export interface ShopEventMap {
  /** An order was placed. */
  "order.created": OrderCreated;
}

/** An event of Shop. Its `type` tells which; `known` is false for a type that is not documented. */
export type ShopEvent = ReceivedEvent<ShopEventMap>;

/** One request of Shop, with its events. */
export type ShopDelivery = ReceivedDelivery<ShopEvent, Envelope>;

/** The contract of every event whose payload is documented, by the event's type. */
export const events: Contracts<ShopEventMap> = { "order.created": orderCreated };

const facts: DeliveryFacts<ShopEventMap, Envelope> = {
  envelope,
  batch: false,
  events: [],
  payload: ["data"],
  contracts: events,
  named: [],
  places: {
    eventType: [{ in: "item", at: ["type"] }],
    eventId: [],
    occurredAt: [],
    deliveryId: [],
    sentAt: [],
    idempotencyKey: [],
    version: [],
  },
  version: "v2",
  versions: ["v1", "v2"],
};

/**
 * Reads a request of Shop: the body as text, bytes or parsed JSON. Events are validated and typed.
 * Does not verify the signature.
 */
export function parse(
  body: unknown,
  options: ParseOptions<keyof ShopEventMap> = {},
): ParseResult<ShopDelivery> {
  return parseDelivery(facts, { ...options, body });
}

const receiving: ReceivingFacts = {
  method: "POST",
  contentType: null,
  statuses: {
    success: 200,
    invalidSignature: 401,
    unknownEvent: 200,
    versionMismatch: 400,
    unexpectedError: 500,
  },
};

/** How deliveries of Shop are received. */
export type CreateReceiverOptions = ReceiverOptions<ShopEventMap, ShopDelivery> &
  Unverified &
  NeedsKey;

/**
 * A function that takes requests of Shop to typed events and answers them as its documentation
 * asks: it validates, gives each event to its handler, and never rejects. Nothing in a request
 * proves who sent it, so `verify: false` has to be said: something in front of the receiver must
 * prove it.
 *
 * No id of an event is documented: `idempotency` needs a `key` of its own.
 */
export function createReceiver(options: CreateReceiverOptions): Receiver {
  return receiver({ facts, receiving, options, verifier: null });
}
