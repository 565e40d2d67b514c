import type { KnownEvent, ParseFailure, ReceivedEvent, UnknownEvent } from "./delivery.js";
import type { DeliveryReport } from "./delivery-report.js";
import type { IdempotencyStore } from "./memory-store.js";

/** What a receiver does with the deliveries of a vendor. */
export interface ReceiverOptions<EventMap, Delivery> {
  /**
   * What to do with events, by their type; one that is not documented is a `TypeError`. A handler that throws makes the vendor send the delivery again. Documented
   * events without a handler are acknowledged, or go to `onUnhandled`.
   */
  readonly on: Handlers<EventMap, Delivery>;
  /** What to do with events of a type that is not documented. */
  readonly onUnknown: (event: UnknownEvent, delivery: Delivery) => unknown;
  /**
   * What to do with what was verified and is not as documented: a whole request, or one event of a batch. The answer
   * decides: `acknowledge` where it was put aside, as the vendor will not send it again; `refuse` for it to come again.
   */
  readonly onInvalid: (received: InvalidReceived) => Verdict | Promise<Verdict>;
  /** What to do with documented events that have no handler; they are acknowledged when this is absent. */
  readonly onUnhandled?:
    ((event: KnownEventOf<EventMap>, delivery: Delivery) => unknown) | undefined;
  /**
   * The type of the events of a request, where the receiver knows better than the delivery: from a URL or header of its
   * own, for example. It wins over any place in the delivery; `null` leaves it to those.
   */
  readonly type?:
    ((request: RequestHead) => (keyof EventMap & string) | (string & {}) | null) | undefined;
  /**
   * Remembers events by the vendor's ids, so that a delivery that comes again does not repeat what was done. One that comes
   * while it is dealt with waits for that; after a minute it is dealt with anew.
   */
  readonly idempotency?: Idempotency<EventMap, Delivery> | undefined;
  /**
   * Told what became of every request, without anything of its content. What it returns is waited for before the answer
   * goes out, ten seconds at most. Reports errors only when absent.
   */
  readonly onDelivery?: ((report: DeliveryReport) => unknown) | undefined;
  /** The largest body that is read. 1,048,576 when absent or no number: far above documented payloads, little for a server. */
  readonly maxBytes?: number | undefined;
  /** Milliseconds for which a body may take to arrive; 10,000 when absent or no number. `Infinity` is 25 days. */
  readonly timeout?: number | undefined;
}

/** A function for each event type, as many as are wanted. */
export type Handlers<EventMap, Delivery> = {
  readonly [Type in keyof EventMap & string]?:
    ((event: KnownEvent<Type, EventMap[Type]>, delivery: Delivery) => unknown) | undefined;
};

export type KnownEventOf<EventMap> = Extract<ReceivedEvent<EventMap>, { readonly known: true }>;

export type Verdict = "acknowledge" | "refuse";

export interface Idempotency<EventMap, Delivery> {
  readonly store: IdempotencyStore;
  /** What stays the same when an event comes again; `null` or an empty text for none. The vendor's own id when absent. */
  readonly key?:
    | ((event: ReceivedEvent<EventMap>, delivery: Delivery, request: RequestHead) => string | null)
    | undefined;
}

/** How requests are verified, or that they are not, which has to be said. */
export type Verification<Options> = (Options & { readonly verify?: true | undefined }) | Unverified;

/** Whoever knows the URL can send anything: only for receivers behind something that has verified the request. */
export interface Unverified {
  readonly verify: false;
}

/** For vendors that document no place of the event type. */
export interface NeedsType {
  readonly type: object;
}

/** For vendors that document no id that stays the same. */
export interface NeedsKey {
  readonly idempotency?: { readonly key: object } | undefined;
}

/** What a request tells beside its body. */
export interface RequestHead {
  readonly method: string;
  /** As the platform tells it: the whole URL, or path and query. */
  readonly url: string;
  /** The value of a header whatever the case of its name; `null` when there is none. */
  readonly header: (name: string) => string | null;
}

/** What was verified and is not as documented. */
export type InvalidReceived = InvalidPart & {
  /** The whole body as it was sent, to keep it for later. */
  readonly body: Uint8Array | string;
};

type Reasons<Failure> = Failure extends unknown ? Omit<Failure, "ok"> : never;

type InvalidPart =
  | Reasons<ParseFailure>
  /** One event of a batch, whose others are not affected. */
  | {
      readonly reason: "invalid-event";
      /** Its position in the batch. */
      readonly index: number;
      /** `null` when no type was found. */
      readonly type: string | null;
      readonly issues: ParseFailure["issues"];
    };
