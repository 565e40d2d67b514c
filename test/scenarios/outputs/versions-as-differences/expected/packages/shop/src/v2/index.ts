// Generated from definitions/shop/vendor.yaml. Do not edit: change the definition and run `npm run generate`.

import type {
  Contracts,
  DeliveryFacts,
  ParseOptions,
  ParseResult,
  ReceivedDelivery,
  ReceivedEvent,
} from "../runtime/delivery.js";
import { parseDelivery } from "../runtime/parse-delivery.js";
import { envelope, type Envelope } from "./envelope.js";
import { orderCreated, type OrderCreated } from "./events/order-created.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type {
  InvalidEvent,
  KnownEvent,
  ParseFailure,
  ParseOptions,
  ParseResult,
  UnknownEvent,
} from "../runtime/delivery.js";
export type { Issue } from "../runtime/issue.js";
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
  envelope: envelope,
  batch: false,
  events: "",
  payload: "/data",
  contracts: events,
  named: [],
  places: {
    eventType: [{ in: "item", at: "/type" }],
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
