import { contract } from "../../templates/runtime/contract.js";
import type {
  DeliveryFacts,
  ReceivedDelivery,
  ReceivedEvent,
} from "../../templates/runtime/delivery.js";
import type { DeliveryReport } from "../../templates/runtime/delivery-report.js";
import { isObject } from "../../templates/runtime/is-object.js";
import type { ReceiverOptions } from "../../templates/runtime/receiver-options.js";
import { receiver, type Receiver } from "../../templates/runtime/receiver.js";
import { never } from "../../templates/runtime/scalar-shapes.js";
import type { Verifier } from "../../templates/runtime/verify.js";

export interface ShopEvents {
  "order.created": { readonly total: number };
  "order.deleted": unknown;
}

type Body = { readonly events: readonly unknown[] };
type ShopDelivery = ReceivedDelivery<ReceivedEvent<ShopEvents>, Body>;
export type ShopOptions = ReceiverOptions<ShopEvents, ShopDelivery>;

const isBody = (value: unknown): value is Body => isObject(value) && Array.isArray(value["events"]);
const isOrder = (value: unknown): value is ShopEvents["order.created"] =>
  isObject(value) && typeof value["total"] === "number";

const facts: DeliveryFacts<ShopEvents, Body> = {
  envelope: contract({ type: "envelope", is: isBody, shape: never }),
  batch: true,
  events: ["events"],
  payload: [],
  contracts: { "order.created": contract({ type: "order.created", is: isOrder, shape: never }) },
  named: ["order.deleted"],
  places: {
    eventType: [{ in: "item", at: ["type"] }],
    eventId: [{ in: "item", at: ["id"] }],
    occurredAt: [],
    deliveryId: [{ in: "header", name: "x-delivery" }],
    sentAt: [],
    idempotencyKey: [{ in: "body", at: ["key"] }],
    version: [{ in: "body", at: ["version"] }],
  },
  version: "2",
  versions: ["1", "2"],
};

/** Every answer has a status that no other has. */
export const shopStatuses = {
  success: 200,
  invalidSignature: 401,
  unknownEvent: 202,
  versionMismatch: 409,
  unexpectedError: 503,
} as const;

/** A receiver of a made-up shop that sends batches, and what it reported. */
export function shopReceiver(
  options: Partial<ShopOptions>,
  verifier: Verifier | null = null,
): { readonly receiver: Receiver; readonly reports: readonly DeliveryReport[] } {
  const reports: DeliveryReport[] = [];
  const made = receiver({
    facts,
    receiving: { method: "POST", contentType: "application/json", statuses: shopStatuses },
    verifier: verifier && (() => verifier),
    options: {
      on: {},
      onUnknown: () => undefined,
      onInvalid: () => "refuse",
      onDelivery: (report) => reports.push(report),
      ...options,
    },
  });
  return { receiver: made, reports };
}

/** A request with some events. */
export const shopRequest = (events: readonly object[], more: object = {}) => ({
  method: "POST",
  url: "/",
  headers: { "content-type": "application/json" },
  body: JSON.stringify({ ...more, events }),
});
