// Generated from definitions/enad/vendor.yaml. Do not edit: change the definition and run `npm run generate`.

import { envelope, type Envelope } from "./envelope.js";
import { userCreate, type UserCreate } from "./events/user-create.js";
import { userDeleted, type UserDeleted } from "./events/user-deleted.js";
import { userUpdate, type UserUpdate } from "./events/user-update.js";
import {
  userVerifyEmailSuccess,
  type UserVerifyEmailSuccess,
} from "./events/user-verify-email-success.js";
import type {
  Contracts,
  DeliveryFacts,
  ParseOptions,
  ParseResult,
  ReceivedDelivery,
  ReceivedEvent,
} from "./runtime/delivery.js";
import { parseDelivery } from "./runtime/parse-delivery.js";

export { isUserCreate, userCreate, type UserCreate } from "./events/user-create.js";
export { isUserDeleted, userDeleted, type UserDeleted } from "./events/user-deleted.js";
export { isUserUpdate, userUpdate, type UserUpdate } from "./events/user-update.js";
export {
  isUserVerifyEmailSuccess,
  userVerifyEmailSuccess,
  type UserVerifyEmailSuccess,
} from "./events/user-verify-email-success.js";
export { isUser, type User } from "./models/user.js";
export type { Contract, Validation } from "./runtime/contract.js";
export type {
  InvalidEvent,
  KnownEvent,
  ParseFailure,
  ParseOptions,
  ParseResult,
  UnknownEvent,
} from "./runtime/delivery.js";
export type { Issue } from "./runtime/issue.js";

/**
 * The payload of every documented event of enAd by the event's type; `unknown` where no more than
 * the type is documented.
 */
export interface EnadEventMap {
  /** A user was created. */
  "user.create": UserCreate;
  /** A user was deleted. */
  "user.deleted": UserDeleted;
  /** Data of a user changed. */
  "user.update": UserUpdate;
  /** A user confirmed the e-mail address. */
  "user.verify_email_success": UserVerifyEmailSuccess;
}

/** An event of enAd. Its `type` tells which; `known` is false for a type that is not documented. */
export type EnadEvent = ReceivedEvent<EnadEventMap>;

/** One request of enAd, with its events. */
export type EnadDelivery = ReceivedDelivery<EnadEvent, Envelope>;

/** The contract of every event whose payload is documented, by the event's type. */
export const events: Contracts<EnadEventMap> = {
  "user.create": userCreate,
  "user.deleted": userDeleted,
  "user.update": userUpdate,
  "user.verify_email_success": userVerifyEmailSuccess,
};

const facts: DeliveryFacts<EnadEventMap, Envelope> = {
  envelope: envelope,
  batch: false,
  events: "",
  payload: "/payload",
  contracts: events,
  named: [],
  places: {
    eventType: [{ in: "item", at: "/event_type" }],
    eventId: [],
    occurredAt: [],
    deliveryId: [],
    sentAt: [],
    idempotencyKey: [],
    version: [],
  },
  version: null,
  versions: [],
};

/**
 * Reads a request of enAd: the body as text, bytes or parsed JSON. Events are validated and typed.
 * Does not verify the signature.
 */
export function parse(
  body: unknown,
  options: ParseOptions<keyof EnadEventMap> = {},
): ParseResult<EnadDelivery> {
  return parseDelivery(facts, { ...options, body });
}
