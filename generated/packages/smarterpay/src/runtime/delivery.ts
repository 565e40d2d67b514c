import type { Contract } from "./contract.js";
import type { HeaderSource } from "./headers.js";
import type { Issue } from "./issue.js";
import type { Place } from "./place.js";
import type { Keys } from "./value-at.js";

/** An event of a documented type whose payload is as its contract says. */
export interface KnownEvent<Type extends string, Payload> {
  readonly known: true;
  readonly type: Type;
  /** `unknown` where the vendor documents no more than the type. */
  readonly payload: Payload;
  /** The event's own id; `null` when the delivery does not tell. */
  readonly id: string | null;
  /** When it happened, as the vendor writes it; `null` when the delivery does not tell. */
  readonly occurredAt: string | null;
}

/**
 * An event type that is not documented. The ending exists for the compiler alone, so that comparing `type` with a
 * documented type narrows an event, and comparing it with a misspelt one does not compile. At run time it is the type as
 * the vendor sent it; to compare it with any other text, assign it to a `string` first.
 */
export type UnknownEventType = `${string} (undocumented)`;

/** An event of a type that this version of the package does not know. */
export interface UnknownEvent {
  readonly known: false;
  readonly type: UnknownEventType;
  readonly payload: unknown;
  readonly id: string | null;
  readonly occurredAt: string | null;
}

/** Every event that a vendor may send, told apart by `type`, or by `known` first. */
export type ReceivedEvent<EventMap> =
  | {
      [Type in keyof EventMap & string]: KnownEvent<Type, EventMap[Type]>;
    }[keyof EventMap & string]
  | UnknownEvent;

/** One event of a batch that is not as documented; the others of the batch are not affected. */
export interface InvalidEvent {
  /** Its position in the batch. */
  readonly index: number;
  /** `null` when no type was found. */
  readonly type: string | null;
  /** What is wrong, with places counted from the request body. */
  readonly issues: readonly Issue[];
}

/** One request of a vendor. */
export interface ReceivedDelivery<Event, Body> {
  /** The whole request body. */
  readonly body: Body;
  /** The events that are fit for use, in the order in which they came. */
  readonly events: readonly Event[];
  /** The events of a batch that are not; always empty where a vendor sends one event per request. */
  readonly invalid: readonly InvalidEvent[];
  /** Id of the request, or of this attempt; `null` when the delivery does not tell. */
  readonly id: string | null;
  readonly sentAt: string | null;
  /** What stays the same when the vendor tries again; `null` when the delivery does not tell. */
  readonly idempotencyKey: string | null;
  /** The payload version that the delivery declares; `null` when it declares none. */
  readonly version: string | null;
}

/** What a receiver knows besides the body. */
export interface ParseOptions<Type extends string = string> {
  readonly headers?: HeaderSource | undefined;
  /** The event type, where the receiver knows better than the delivery: it wins over any place in it, unless it is empty. */
  readonly type?: Type | (string & {}) | undefined;
}

/** A delivery, or the reason why there is none. */
export type ParseResult<Parsed> = { readonly ok: true; readonly delivery: Parsed } | ParseFailure;

export type ParseFailure =
  /** The body is not JSON; its envelope is not as documented; nothing tells the type of its event. */
  | {
      readonly ok: false;
      readonly reason: "invalid-json" | "invalid-envelope" | "missing-type";
      readonly issues: readonly Issue[];
    }
  /** The only event is of a documented type and its payload is not as documented. */
  | {
      readonly ok: false;
      readonly reason: "invalid-payload";
      readonly type: string;
      readonly issues: readonly Issue[];
    }
  /** The payload is of another version than the one that was imported. */
  | {
      readonly ok: false;
      readonly reason: "unsupported-version";
      /** What the delivery declares. */
      readonly received: string;
      /** What was imported. */
      readonly expected: string;
      /** The version of this package to try: the last before the one received, or else the first. */
      readonly nearest: string;
      readonly issues: readonly Issue[];
    };

/** The contract of every event type whose payload is documented. */
export type Contracts<EventMap, Named extends keyof EventMap = never> = {
  readonly [Type in Exclude<keyof EventMap & string, Named>]: Contract<Type, EventMap[Type]>;
};

/** How a vendor delivers, as data. */
export interface DeliveryFacts<EventMap, Body> {
  readonly envelope: Contract<string, Body>;
  readonly batch: boolean;
  /** From the body to the item that is the event, or to the array of items. */
  readonly events: Keys;
  /** From the item to the payload. */
  readonly payload: Keys;
  readonly contracts: Partial<Contracts<EventMap>>;
  /** Event types of which no more is documented than the name. */
  readonly named: readonly (keyof EventMap & string)[];
  readonly places: { readonly [fact in DeliveryFact]: readonly Place[] };
  /** `null` where payloads are not versioned. */
  readonly version: string | null;
  /** All versions of the package, oldest first. */
  readonly versions: readonly string[];
}

export type DeliveryFact =
  "eventType" | "eventId" | "occurredAt" | "deliveryId" | "sentAt" | "idempotencyKey" | "version";
