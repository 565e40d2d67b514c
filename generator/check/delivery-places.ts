import { diagnostic } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { Version } from "../ir/catalog.js";
import type { Delivery, Place } from "../ir/delivery.js";
import type { Pointer } from "../ir/json.js";
import { pointerKeys } from "../ir/pointer.js";
import { reachPlace, type Reached } from "../ir/reach-place.js";
import type { Span } from "../ir/span.js";
import type { Rule } from "./check-catalog.js";

/** A place that a fact names. */
interface Named {
  /** As it is written. */
  readonly pointer: Pointer;
  /** From the request body. */
  readonly inBody: Pointer;
  /** Of the fact. */
  readonly fact: Span;
  /** From the fact to the pointer. */
  readonly at: Pointer;
}

/** What a delivery fact says lies somewhere in the body must be described there: misspelt, it would never be found. */
export const checkDeliveryPlaces: Rule = (version, { report, locate }) => {
  for (const { pointer, inBody, fact, at } of namedPlaces(version.delivery)) {
    const found = reachInBody(version, inBody);
    if (found.is !== "nothing") continue;
    const suggestion = nearest(found.key, found.known);
    const params = { pointer, key: found.key, suggestion };
    report(diagnostic("delivery/no-such-place", locate(fact, at), params));
  }
};

/** Where the envelope admits anything because the payload lies there, the payloads are asked. */
function reachInBody({ delivery, pages, models }: Version, inBody: Pointer): Reached {
  const { shape, payload } = delivery.envelope.value;
  const found = reachPlace(shape, pointerKeys(inBody) ?? [], models);
  const start = itemOf(delivery) + payload;
  if (found.is !== "open" || !inBody.startsWith(`${start}/`)) return found;
  const keys = pointerKeys(inBody.slice(start.length)) ?? [];
  const answers = pages
    .flatMap((page) => page.events)
    .flatMap((event) => (event.payload ? [reachPlace(event.payload, keys, models)] : []));
  const [first] = answers;
  return answers.every(({ is }) => is === "nothing") ? (first ?? found) : found;
}

const itemOf = ({ envelope }: Delivery): Pointer =>
  `${envelope.value.events}${envelope.value.batch ? "/0" : ""}`;

function namedPlaces(delivery: Delivery): readonly Named[] {
  const { envelope, replay } = delivery;
  const { events, payload } = envelope.value;
  const item = itemOf(delivery);
  const inEnvelope = [
    { pointer: events, inBody: item, at: "/value/events" },
    { pointer: payload, inBody: item + payload, at: "/value/payload" },
  ];
  const lists = [
    delivery.eventType,
    delivery.eventId,
    delivery.occurredAt,
    delivery.deliveryId,
    delivery.sentAt,
    delivery.idempotencyKey,
    delivery.version,
  ];
  const named = lists.flatMap((fact) =>
    fact.known
      ? fact.value.flatMap((place, index) =>
          inBodyOf(place, { fact: fact.span, at: `/value/${index}/at`, item }),
        )
      : [],
  );
  const time = replay.known && replay.value.timestamp;
  return [
    ...inEnvelope.map((each) => ({ ...each, fact: envelope.span })),
    ...named,
    ...(time ? inBodyOf(time, { fact: replay.span, at: "/value/timestamp/at", item }) : []),
  ];
}

function inBodyOf(
  place: Place,
  { fact, at, item }: { readonly fact: Span; readonly at: Pointer; readonly item: Pointer },
): readonly Named[] {
  if (place.in === "header") return [];
  const inBody = place.in === "item" ? item + place.at : place.at;
  return [{ pointer: place.at, inBody, fact, at }];
}
