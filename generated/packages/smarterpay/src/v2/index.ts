// Generated from definitions/smarterpay/vendor.yaml. Do not edit: change the definition and run `npm run generate`.

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
import {
  customerAccountCreate,
  type CustomerAccountCreate,
} from "./events/customer-account-create.js";
import {
  customerAccountUpdate,
  type CustomerAccountUpdate,
} from "./events/customer-account-update.js";

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
export {
  customerAccountCreate,
  isCustomerAccountCreate,
  type CustomerAccountCreate,
} from "./events/customer-account-create.js";
export {
  customerAccountUpdate,
  isCustomerAccountUpdate,
  type CustomerAccountUpdate,
} from "./events/customer-account-update.js";
export { isCustomerAccount, type CustomerAccount } from "./models/customer-account.js";

/**
 * The payload of every documented event of SmarterPay Cloud by the event's type; `unknown` where no
 * more than the type is documented.
 */
export interface SmarterpayEventMap {
  /** A customer account was created. */
  "customer_account.create": CustomerAccountCreate;
  /** A customer account changed. */
  "customer_account.update": CustomerAccountUpdate;
}

/**
 * An event of SmarterPay Cloud. Its `type` tells which; `known` is false for a type that is not
 * documented.
 */
export type SmarterpayEvent = ReceivedEvent<SmarterpayEventMap>;

/** One request of SmarterPay Cloud, with its events. */
export type SmarterpayDelivery = ReceivedDelivery<SmarterpayEvent, Envelope>;

/** The contract of every event whose payload is documented, by the event's type. */
export const events: Contracts<SmarterpayEventMap> = {
  "customer_account.create": customerAccountCreate,
  "customer_account.update": customerAccountUpdate,
};

const facts: DeliveryFacts<SmarterpayEventMap, Envelope> = {
  envelope: envelope,
  batch: true,
  events: "/events",
  payload: "",
  contracts: events,
  named: [],
  places: {
    eventType: [{ in: "item", at: "/event_type" }],
    eventId: [{ in: "item", at: "/event_id" }],
    occurredAt: [],
    deliveryId: [{ in: "body", at: "/id" }],
    sentAt: [{ in: "body", at: "/sent_at" }],
    idempotencyKey: [{ in: "body", at: "/idempotency_key" }],
    version: [],
  },
  version: "v2",
  versions: ["v2"],
};

/**
 * Reads a request of SmarterPay Cloud: the body as text, bytes or parsed JSON. Events are validated
 * and typed; those of a batch that are not as documented are listed apart in `delivery.invalid`.
 * Does not verify the signature.
 */
export function parse(
  body: unknown,
  options: ParseOptions<keyof SmarterpayEventMap> = {},
): ParseResult<SmarterpayDelivery> {
  return parseDelivery(facts, { ...options, body });
}
