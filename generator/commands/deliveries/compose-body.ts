import type { Example } from "../../ir/catalog.js";
import type { Place } from "../../ir/delivery.js";
import type { JsonValue, Pointer } from "../../ir/json.js";
import { pointerKeys, valueAt } from "../../ir/pointer.js";
import { setAt } from "../../ir/set-at.js";
import type { EventScope } from "../find-version.js";
import { sampleValue } from "./sample-value.js";

/**
 * The body of a request that brings a payload: what surrounds it is what the example's own body has, else what the body of
 * another example of the version has, else no more than the envelope asks for.
 */
export function composeBody(
  { version, event }: EventScope,
  example: Example,
  payload: JsonValue,
): JsonValue {
  const { envelope, eventType } = version.delivery;
  const { shape, payload: slot } = envelope.value;
  const others = version.pages.flatMap((page) => page.events.flatMap((each) => each.examples));
  const other = others.find(({ body }) => body !== undefined)?.body;
  const around = example.body ?? other ?? sampleValue(shape, version.models);
  const places = eventType.known ? eventType.value : [];
  return places.reduce<JsonValue>(
    (body, place) => {
      const at = placeIn(place, envelope.value);
      if (at === null) return body;
      const isOwn =
        example.body !== undefined || at.startsWith(`${itemAt(envelope.value)}${slot}/`);
      if (isOwn && valueAt(body, at) !== undefined) return body;
      return setAt(body, keysOf(at), event.type) ?? body;
    },
    placePayload({ around, envelope: envelope.value, payload }),
  );
}

interface EnvelopePlaces {
  readonly batch: boolean;
  readonly events: Pointer;
  readonly payload: Pointer;
}

interface Placing {
  readonly around: JsonValue;
  readonly envelope: EnvelopePlaces;
  readonly payload: JsonValue;
}

function placePayload({ around, envelope, payload }: Placing): JsonValue {
  const item = valueAt(around, itemAt(envelope));
  const filled = setAt(item, keysOf(envelope.payload), payload) ?? payload;
  const events = envelope.batch ? [filled] : filled;
  return setAt(around, keysOf(envelope.events), events) ?? events;
}

const keysOf = (pointer: Pointer) => pointerKeys(pointer) ?? [];

/** Where the one event of a body lies. */
const itemAt = ({ batch, events }: EnvelopePlaces): Pointer => (batch ? `${events}/0` : events);

/** Where a place lies in a body with one event; `null` for a header. */
export function placeIn(place: Place, envelope: EnvelopePlaces): Pointer | null {
  if (place.in === "header") return null;
  return place.in === "item" ? itemAt(envelope) + place.at : place.at;
}
