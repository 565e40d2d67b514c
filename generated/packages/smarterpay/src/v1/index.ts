// Generated from definitions/smarterpay/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

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
import { bankAccount, type BankAccount } from "./events/bank-account.js";
import { credit, type Credit } from "./events/credit.js";
import { customerAccount, type CustomerAccount } from "./events/customer-account.js";
import { email, type Email } from "./events/email.js";
import { mandate, type Mandate } from "./events/mandate.js";
import { payment, type Payment } from "./events/payment.js";
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
export { bankAccount, isBankAccount, type BankAccount } from "./events/bank-account.js";
export { credit, isCredit, type Credit } from "./events/credit.js";
export {
  customerAccount,
  isCustomerAccount,
  type CustomerAccount,
} from "./events/customer-account.js";
export { email, isEmail, type Email } from "./events/email.js";
export { isMandate, mandate, type Mandate } from "./events/mandate.js";
export { isPayment, payment, type Payment } from "./events/payment.js";
export { createVerifier, sign, signingSchemes, verify } from "./signing.js";

/**
 * The payload of every documented event of SmarterPay Cloud by the event's type; `unknown` where no
 * more than the type is documented.
 */
export interface SmarterpayEventMap {
  /** Something happened to a bank account, as the description tells in words. */
  bank_account: BankAccount;
  /** Something happened to a credit, as status and description tell. */
  credit: Credit;
  /** Something happened to a customer account, as the description tells in words. */
  customer_account: CustomerAccount;
  /** Something happened to an e-mail, as the description tells in words. */
  email: Email;
  /** Something happened to a mandate, as status and description tell. */
  mandate: Mandate;
  /** Something happened to a payment, as status and description tell. */
  payment: Payment;
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
  bank_account: bankAccount,
  credit,
  customer_account: customerAccount,
  email,
  mandate,
  payment,
};

const facts: DeliveryFacts<SmarterpayEventMap, Envelope> = {
  envelope,
  batch: true,
  events: ["events"],
  payload: [],
  contracts: events,
  named: [],
  places: {
    eventType: [{ in: "item", at: ["resource_type"] }],
    eventId: [{ in: "item", at: ["id"] }],
    occurredAt: [],
    deliveryId: [],
    sentAt: [],
    idempotencyKey: [],
    version: [],
  },
  version: "v1",
  versions: ["v1", "v2"],
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

const receiving: ReceivingFacts = {
  method: "POST",
  contentType: null,
  statuses: {
    success: 200,
    invalidSignature: 498,
    unknownEvent: 204,
    versionMismatch: 400,
    unexpectedError: 500,
  },
};

/** How deliveries of SmarterPay Cloud are received. */
export type CreateReceiverOptions = ReceiverOptions<SmarterpayEventMap, SmarterpayDelivery> &
  Verification<Parameters<typeof createVerifier>[0]>;

/**
 * A function that takes requests of SmarterPay Cloud to typed events and answers them as its
 * documentation asks: it verifies, validates, gives each event to its handler, and never rejects.
 */
export function createReceiver(options: CreateReceiverOptions): Receiver {
  return receiver({
    facts,
    receiving,
    options,
    verifier: options.verify === false ? null : (hmac) => createVerifier({ hmac, ...options }),
  });
}
