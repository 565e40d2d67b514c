import type { Version } from "../../ir/catalog.js";
import type { JsonValue } from "../../ir/json.js";
import { pointerKeys, valueAt } from "../../ir/pointer.js";
import { setAt } from "../../ir/set-at.js";
import { placeIn } from "./compose-body.js";
import { renewId, renewTime } from "./renew-value.js";

/** A request before it is signed. */
export interface Draft {
  readonly body: JsonValue;
  readonly headers: { readonly [name: string]: string };
}

/** What every event has of its own, and every attempt to deliver it. */
export const ofEvent = ["eventId", "idempotencyKey", "occurredAt"] as const;
export const ofAttempt = ["deliveryId", "sentAt"] as const;
type StampedFact = (typeof ofEvent | typeof ofAttempt)[number];

export interface Stamping {
  readonly version: Version;
  readonly facts: readonly StampedFact[];
  readonly now: Date;
}

/** Writes fresh ids and times where the vendor has them, in the form of those that stood there. */
export function stampRequest(draft: Draft, { version, facts: wanted, now }: Stamping): Draft {
  const { eventId } = version.delivery;
  const ids = JSON.stringify(eventId.known ? eventId.value : []);
  return wanted.reduce((before, fact) => {
    const places = version.delivery[fact];
    const [first] = places.known ? places.value : [];
    // What the id of the event stands for as well has just been written.
    const isId = fact === "idempotencyKey" && first !== undefined;
    const isSame = isId && ids.includes(JSON.stringify(first));
    const isTime = fact === "occurredAt" || fact === "sentAt";
    const value = (old: JsonValue | undefined) => {
      if (isSame && old !== undefined) return old;
      return isTime ? renewTime(old, now) : renewId(old);
    };
    return stampFact(before, { version, fact, value });
  }, draft);
}

/** Writes what tells of the request itself, whatever stood there: its version, and in headers the type of its event. */
export function labelRequest(draft: Draft, version: Version, type: string): Draft {
  const { eventType } = version.delivery;
  const named = (eventType.known ? eventType.value : []).flatMap((place) =>
    place.in === "header" ? [[place.name, type] as const] : [],
  );
  const typed = { ...draft, headers: { ...draft.headers, ...Object.fromEntries(named) } };
  const { id } = version;
  return id === null ? typed : stampFact(typed, { version, fact: "version", value: () => id });
}

interface Stamp {
  readonly version: Version;
  readonly fact: StampedFact | "version";
  readonly value: (old: JsonValue | undefined) => JsonValue;
}

function stampFact({ body, headers }: Draft, { version, fact, value }: Stamp): Draft {
  const { envelope } = version.delivery;
  const places = version.delivery[fact];
  if (!places.known) return { body, headers };
  const inBody = places.value.flatMap((place) => placeIn(place, envelope.value) ?? []);
  const [first] = inBody;
  const fresh = value(first === undefined ? undefined : valueAt(body, first));
  // An event is as its example has it; what surrounds it may be told more.
  const isAdded = places.value.some((place) => place.in === "body");
  return {
    body: inBody.reduce(
      (before, at) =>
        isAdded || valueAt(before, at) !== undefined
          ? (setAt(before, pointerKeys(at) ?? [], fresh) ?? before)
          : before,
      body,
    ),
    headers: {
      ...headers,
      ...Object.fromEntries(
        places.value.flatMap((place) =>
          place.in === "header" ? [[place.name, String(fresh)]] : [],
        ),
      ),
    },
  };
}
