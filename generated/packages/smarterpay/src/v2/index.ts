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
import {
  accountValidationCreate,
  type AccountValidationCreate,
} from "./events/account-validation-create.js";
import {
  accountValidationUpdate,
  type AccountValidationUpdate,
} from "./events/account-validation-update.js";
import { bankAccountCreate, type BankAccountCreate } from "./events/bank-account-create.js";
import { bankAccountUpdate, type BankAccountUpdate } from "./events/bank-account-update.js";
import { cardPaymentCreate, type CardPaymentCreate } from "./events/card-payment-create.js";
import { cardPaymentUpdate, type CardPaymentUpdate } from "./events/card-payment-update.js";
import { creditCreate, type CreditCreate } from "./events/credit-create.js";
import { creditRequestFailed, type CreditRequestFailed } from "./events/credit-request-failed.js";
import { creditUpdate, type CreditUpdate } from "./events/credit-update.js";
import {
  customerAccountCreate,
  type CustomerAccountCreate,
} from "./events/customer-account-create.js";
import {
  customerAccountUpdate,
  type CustomerAccountUpdate,
} from "./events/customer-account-update.js";
import { inputReportCreate, type InputReportCreate } from "./events/input-report-create.js";
import { mandateCreate, type MandateCreate } from "./events/mandate-create.js";
import { mandateUpdate, type MandateUpdate } from "./events/mandate-update.js";
import { paymentCreate, type PaymentCreate } from "./events/payment-create.js";
import {
  paymentRequestFailed,
  type PaymentRequestFailed,
} from "./events/payment-request-failed.js";
import { paymentUpdate, type PaymentUpdate } from "./events/payment-update.js";
import {
  recurrenceScheduleCreate,
  type RecurrenceScheduleCreate,
} from "./events/recurrence-schedule-create.js";
import {
  recurrenceScheduleUpdate,
  type RecurrenceScheduleUpdate,
} from "./events/recurrence-schedule-update.js";
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
  accountValidationCreate,
  isAccountValidationCreate,
  type AccountValidationCreate,
} from "./events/account-validation-create.js";
export {
  accountValidationUpdate,
  isAccountValidationUpdate,
  type AccountValidationUpdate,
} from "./events/account-validation-update.js";
export {
  bankAccountCreate,
  isBankAccountCreate,
  type BankAccountCreate,
} from "./events/bank-account-create.js";
export {
  bankAccountUpdate,
  isBankAccountUpdate,
  type BankAccountUpdate,
} from "./events/bank-account-update.js";
export {
  cardPaymentCreate,
  isCardPaymentCreate,
  type CardPaymentCreate,
} from "./events/card-payment-create.js";
export {
  cardPaymentUpdate,
  isCardPaymentUpdate,
  type CardPaymentUpdate,
} from "./events/card-payment-update.js";
export { creditCreate, isCreditCreate, type CreditCreate } from "./events/credit-create.js";
export {
  creditRequestFailed,
  isCreditRequestFailed,
  type CreditRequestFailed,
} from "./events/credit-request-failed.js";
export { creditUpdate, isCreditUpdate, type CreditUpdate } from "./events/credit-update.js";
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
export {
  inputReportCreate,
  isInputReportCreate,
  type InputReportCreate,
} from "./events/input-report-create.js";
export { isMandateCreate, mandateCreate, type MandateCreate } from "./events/mandate-create.js";
export { isMandateUpdate, mandateUpdate, type MandateUpdate } from "./events/mandate-update.js";
export { isPaymentCreate, paymentCreate, type PaymentCreate } from "./events/payment-create.js";
export {
  isPaymentRequestFailed,
  paymentRequestFailed,
  type PaymentRequestFailed,
} from "./events/payment-request-failed.js";
export { isPaymentUpdate, paymentUpdate, type PaymentUpdate } from "./events/payment-update.js";
export {
  isRecurrenceScheduleCreate,
  recurrenceScheduleCreate,
  type RecurrenceScheduleCreate,
} from "./events/recurrence-schedule-create.js";
export {
  isRecurrenceScheduleUpdate,
  recurrenceScheduleUpdate,
  type RecurrenceScheduleUpdate,
} from "./events/recurrence-schedule-update.js";
export { isAccountTotals, type AccountTotals } from "./models/account-totals.js";
export { isAccountValidation, type AccountValidation } from "./models/account-validation.js";
export { isAuthor, type Author } from "./models/author.js";
export { isBankAccount, type BankAccount } from "./models/bank-account.js";
export { isCardPaymentDetails, type CardPaymentDetails } from "./models/card-payment-details.js";
export { isCard, type Card } from "./models/card.js";
export { isClient, type Client } from "./models/client.js";
export { isCredit, type Credit } from "./models/credit.js";
export { isCreditedBankAccount, type CreditedBankAccount } from "./models/credited-bank-account.js";
export { isCustomerAccount, type CustomerAccount } from "./models/customer-account.js";
export {
  isMandateAccountValidation,
  type MandateAccountValidation,
} from "./models/mandate-account-validation.js";
export { isMandateReference, type MandateReference } from "./models/mandate-reference.js";
export { isMandate, type Mandate } from "./models/mandate.js";
export {
  isOriginatingBankAccount,
  type OriginatingBankAccount,
} from "./models/originating-bank-account.js";
export { isPayment, type Payment } from "./models/payment.js";
export { isRecordReference, type RecordReference } from "./models/record-reference.js";
export { isRecordTotals, type RecordTotals } from "./models/record-totals.js";
export { isRecurrenceSchedule, type RecurrenceSchedule } from "./models/recurrence-schedule.js";
export { isServiceUserNumber, type ServiceUserNumber } from "./models/service-user-number.js";
export { createVerifier, sign, signingSchemes, verify } from "./signing.js";

/**
 * The payload of every documented event of SmarterPay Cloud by the event's type; `unknown` where no
 * more than the type is documented.
 */
export interface SmarterpayEventMap {
  /** A record of an account validation was created. */
  "account_validation.create": AccountValidationCreate;
  /** A record of an account validation changed. */
  "account_validation.update": AccountValidationUpdate;
  /** A bank account was created. */
  "bank_account.create": BankAccountCreate;
  /** A bank account changed. */
  "bank_account.update": BankAccountUpdate;
  /** A record of a card was created. */
  "card_payment.create": CardPaymentCreate;
  /** A record of a card changed. */
  "card_payment.update": CardPaymentUpdate;
  /** A credit was created. */
  "credit.create": CreditCreate;
  /** A credit changed. */
  "credit.update": CreditUpdate;
  /** The bulk API could not create the record of a credit. */
  "credit_request.failed": CreditRequestFailed;
  /** A customer account was created. */
  "customer_account.create": CustomerAccountCreate;
  /** A customer account changed. */
  "customer_account.update": CustomerAccountUpdate;
  /** A BACS input report was recorded. */
  "input_report.create": InputReportCreate;
  /** A mandate was created. */
  "mandate.create": MandateCreate;
  /** A mandate changed. */
  "mandate.update": MandateUpdate;
  /** A payment was created. */
  "payment.create": PaymentCreate;
  /** A payment changed. */
  "payment.update": PaymentUpdate;
  /** The bulk API could not create the record of a payment. */
  "payment_request.failed": PaymentRequestFailed;
  /** A schedule of recurring payments was created. */
  "recurrence_schedule.create": RecurrenceScheduleCreate;
  /** A schedule of recurring payments changed. */
  "recurrence_schedule.update": RecurrenceScheduleUpdate;
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
  "account_validation.create": accountValidationCreate,
  "account_validation.update": accountValidationUpdate,
  "bank_account.create": bankAccountCreate,
  "bank_account.update": bankAccountUpdate,
  "card_payment.create": cardPaymentCreate,
  "card_payment.update": cardPaymentUpdate,
  "credit.create": creditCreate,
  "credit.update": creditUpdate,
  "credit_request.failed": creditRequestFailed,
  "customer_account.create": customerAccountCreate,
  "customer_account.update": customerAccountUpdate,
  "input_report.create": inputReportCreate,
  "mandate.create": mandateCreate,
  "mandate.update": mandateUpdate,
  "payment.create": paymentCreate,
  "payment.update": paymentUpdate,
  "payment_request.failed": paymentRequestFailed,
  "recurrence_schedule.create": recurrenceScheduleCreate,
  "recurrence_schedule.update": recurrenceScheduleUpdate,
};

const facts: DeliveryFacts<SmarterpayEventMap, Envelope> = {
  envelope,
  batch: true,
  events: ["events"],
  payload: [],
  contracts: events,
  named: [],
  places: {
    eventType: [{ in: "item", at: ["event_type"] }],
    eventId: [{ in: "item", at: ["event_id"] }],
    occurredAt: [],
    deliveryId: [{ in: "body", at: ["id"] }],
    sentAt: [{ in: "body", at: ["sent_at"] }],
    idempotencyKey: [{ in: "body", at: ["idempotency_key"] }],
    version: [],
  },
  version: "v2",
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
