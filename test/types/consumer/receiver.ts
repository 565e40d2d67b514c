// What an application may write to receive deliveries, and what the compiler must refuse. It is compiled, never run.
import { createReceiver as receiveEmporix } from "@hookscribe/emporix";
import { createReceiver as receiveEnad } from "@hookscribe/enad";
import { fastifyReceiver } from "@hookscribe/enad/fastify";
import { nodeListener } from "@hookscribe/enad/node";
import {
  createReceiver,
  memoryStore,
  type CreateReceiverOptions,
  type CustomerCustomerUpdated,
  type DeliveryReport,
  type IdempotencyStore,
  type PlainDelivery,
  type PlainEvent,
  type Receiver,
  type UnknownEvent,
} from "@hookscribe/plain";
import { createReceiver as receiveOldPlain } from "@hookscribe/plain/2024-09-18";
import { createReceiver as receiveSmarterpay } from "@hookscribe/smarterpay";

type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
const isTrue = <T extends true>(): T | null => null;

const onInvalid = () => "refuse" as const;
const onUnknown = () => undefined;
const rest = { onInvalid, onUnknown, secrets: "s" };

export const typed: Receiver = createReceiver({
  ...rest,
  on: {
    "customer.customer_updated": (event, delivery) => {
      isTrue<Same<typeof event.payload, CustomerCustomerUpdated>>();
      isTrue<Same<typeof event.type, "customer.customer_updated">>();
      isTrue<Same<typeof event.known, true>>();
      isTrue<Same<typeof delivery, PlainDelivery>>();
      // @ts-expect-error: an update has no such field.
      event.payload.costumer;
    },
    "timeline.timeline_entry_changed": async ({ payload: { eventType } }) => {
      isTrue<Same<typeof eventType, "timeline.timeline_entry_changed">>();
      return Promise.resolve(eventType);
    },
  },
  onUnknown: (event, { body }) => {
    isTrue<Same<typeof event, UnknownEvent>>();
    return [event.payload, body.workspaceId];
  },
  onUnhandled: (event) => {
    isTrue<Same<typeof event.known, true>>();
    return event.type === "customer.customer_deleted" ? event.payload.previousCustomer : null;
  },
  onInvalid: (received) => {
    if (received.reason === "unsupported-version")
      return received.nearest === "" ? "refuse" : "acknowledge";
    if (received.reason === "invalid-event") return received.index === 0 ? "refuse" : "acknowledge";
    // @ts-expect-error: a whole request has no place in a batch.
    received.index;
    return received.issues.length + received.body.length > 0 ? "refuse" : "acknowledge";
  },
  idempotency: { store: memoryStore({ size: 10, ttl: 60 }), key: (event) => event.id },
  onDelivery: (report: DeliveryReport) => report.events.map(({ outcome }) => outcome),
});

export function refusals(store: IdempotencyStore): void {
  // @ts-expect-error: no event is of this type.
  createReceiver({ ...rest, on: { "customer.vanished": () => null } });
  // @ts-expect-error: unknown events have to be thought of.
  createReceiver({ secrets: "s", on: {}, onInvalid });
  // @ts-expect-error: so have those that are not as documented.
  createReceiver({ secrets: "s", on: {}, onUnknown });
  // @ts-expect-error: what becomes of them has to be said.
  createReceiver({ ...rest, on: {}, onInvalid: () => undefined });
  // @ts-expect-error: not to verify has to be said.
  createReceiver({ on: {}, onInvalid, onUnknown });
  createReceiver({ on: {}, onInvalid, onUnknown, verify: false });
  createReceiver({ ...rest, on: {}, secrets: ["new", "old"], tolerance: 60 });
  // @ts-expect-error: nothing in a delivery tells the type.
  receiveEmporix({ ...rest, on: {} });
  receiveEmporix({ ...rest, on: {}, type: ({ header }) => header("x-event-type") });
  // @ts-expect-error: no id of an event is documented.
  receiveEnad({ ...rest, on: {}, idempotency: { store } });
  receiveEnad({ ...rest, on: {}, idempotency: { store, key: ({ type }) => type } });
  receiveSmarterpay({ ...rest, on: {}, idempotency: { store } });
  receiveOldPlain({
    ...rest,
    on: {
      // @ts-expect-error: the version has no such event.
      "thread.thread_created": () => null,
    },
  });
}

/** Who wants a handler for every event asks for it, and then a forgotten one does not compile. */
// @ts-expect-error: it handles one.
export const forgotten: Required<CreateReceiverOptions["on"]> = {
  "customer.customer_created": () => null,
};

/** An application may leave no event out. */
export function isExhaustive(event: Extract<PlainEvent, { known: true }>): string {
  if (!event.type.startsWith("customer.")) return "other";
  switch (event.type) {
    case "customer.customer_created":
    case "customer.customer_changed":
    case "customer.customer_group_changed":
    case "customer.customer_group_memberships_changed":
    case "customer.customer_updated":
    case "customer.customer_deleted":
      return event.payload.eventType;
    default: {
      type Left = typeof event.type;
      isTrue<Same<Extract<Left, `customer.${string}`>, never>>();
      return event.type;
    }
  }
}

export const adapters = [nodeListener(typed), fastifyReceiver(typed, { path: "/" })];
export const answered: Promise<{ readonly status: number }> = typed({
  method: "POST",
  url: "https://shop.example/",
  headers: { get: () => null },
  bodyUsed: false,
  body: null,
});
