import type { Edition } from "../emit/docs/docs-path.js";
import { acceptsValue } from "../ir/accepts-value.js";
import type { WebhookEvent } from "../ir/catalog.js";
import { isJsonObject, type JsonObject, type JsonValue, type Pointer } from "../ir/json.js";
import { arrayIndex, pointerKeys } from "../ir/pointer.js";

/** A whole request around the first example of an event. */
export interface ExampleRequest {
  /** Name of the example. */
  readonly example: string;
  readonly body: JsonValue;
  /** Whose documented request lent what stands around the payload; `null` where nothing was lent. */
  readonly lender: WebhookEvent | null;
  /** Whether the body named another payload version, which a receiver of this one refuses. */
  readonly isRedated: boolean;
}

/**
 * The request of an event's first example. `composed` has bodies by the names of examples, where they follow from what is
 * documented. Where they do not, as the envelope has ids and times, those of another event's documented request are taken.
 */
export function exampleRequest(
  edition: Edition,
  event: WebhookEvent,
  composed: JsonObject,
): ExampleRequest | null {
  const [first] = event.examples;
  if (!first) return null;
  const own = first.body ?? bodyIn(composed[first.name]);
  const lent = own === null ? lendBody(edition, event, first.payload) : null;
  const found = own ?? lent?.body;
  if (found === undefined) return null;
  const body = setVersion(found, edition.version);
  return {
    example: first.name,
    body,
    lender: lent?.lender ?? null,
    isRedated: JSON.stringify(body) !== JSON.stringify(found),
  };
}

interface Lent {
  readonly lender: WebhookEvent;
  readonly body: JsonValue;
}

/** The first documented request of the version, with another payload in it. */
function lendBody({ version }: Edition, event: WebhookEvent, payload: JsonValue): Lent | null {
  const lent = version.pages
    .flatMap(({ events }) => events)
    .flatMap((lender) => lender.examples.map(({ body }) => ({ lender, body })))
    .find(({ body }) => body !== undefined);
  if (lent?.body === undefined) return null;
  const body = putInto(lent.body, { version, event, payload });
  const { shape } = version.delivery.envelope.value;
  return acceptsValue({ shape, models: version.models }, body) ? { ...lent, body } : null;
}

const bodyIn = (example: JsonValue | undefined): JsonValue | null =>
  example !== undefined && isJsonObject(example) ? (example["value"] ?? null) : null;

interface Put {
  readonly version: Edition["version"];
  readonly event: WebhookEvent;
  readonly payload: JsonValue;
}

/** A body with another event in it, alone. */
function putInto(body: JsonValue, { version, event, payload }: Put): JsonValue {
  const { envelope, eventType } = version.delivery;
  const { events, payload: at, batch } = envelope.value;
  const item = batch ? `${events}/0` : events;
  const places = eventType.known ? eventType.value : [];
  const alone = batch
    ? change(body, events, (list) => (Array.isArray(list) ? [list[0]] : list))
    : body;
  const around = places.reduce((changed, place) => {
    if (place.in === "header") return changed;
    return change(changed, place.in === "item" ? item + place.at : place.at, () => event.type);
  }, alone);
  return change(around, item + at, () => payload);
}

/** A body that names this payload version, where it names one. */
function setVersion(body: JsonValue, { id, delivery: { version } }: Edition["version"]): JsonValue {
  const places = version.known && id !== null ? version.value : [];
  return places.reduce(
    (changed, place) => (place.in === "body" ? change(changed, place.at, () => id) : changed),
    body,
  );
}

/** A value with something else at a place that it has; the value itself where it has no such place. */
function change(root: JsonValue, pointer: Pointer, to: (value: JsonValue) => JsonValue): JsonValue {
  const at = (value: JsonValue, [key, ...deeper]: readonly string[]): JsonValue => {
    if (key === undefined) return to(value);
    if (Array.isArray(value)) {
      const items: readonly JsonValue[] = value;
      return items.map((each, index) => (index === arrayIndex(key) ? at(each, deeper) : each));
    }
    if (!isJsonObject(value)) return value;
    const inner = Object.hasOwn(value, key) ? value[key] : undefined;
    return inner === undefined ? value : { ...value, [key]: at(inner, deeper) };
  };
  return at(root, pointerKeys(pointer) ?? []);
}
