import { acceptsValue } from "../../ir/accepts-value.js";
import type { Example, WebhookEvent } from "../../ir/catalog.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../ir/json.js";
import { pointerKeys } from "../../ir/pointer.js";
import { present } from "../../text/json-schema.js";
import type { Edition } from "./edition.js";

export interface Examples {
  /** `examples` of the request body: whole deliveries, by name. */
  readonly bodies: JsonObject;
  /** Payloads around which no delivery can be put without inventing values. */
  readonly alone: readonly JsonValue[];
}

/** The examples of an event, each as the whole body where that is documented or follows from what is. */
export function listExamples(event: WebhookEvent, edition: Edition): Examples {
  const found = event.examples.map((example) => ({
    example,
    body: bodyOf(example, { event, edition }),
  }));
  const bodies = found.flatMap(({ example, body }) =>
    body === null ? [] : [[example.name, printExample(example, body)] as const],
  );
  return {
    bodies: Object.fromEntries(bodies),
    alone: found.filter(({ body }) => body === null).map(({ example }) => example.payload),
  };
}

const printExample = ({ summary, from, body }: Example, value: JsonValue): JsonObject =>
  present({
    summary: summary ?? undefined,
    value,
    "x-from": body === undefined ? "composed" : from,
  });

interface Around {
  readonly event: WebhookEvent;
  readonly edition: Edition;
}

function bodyOf({ body, payload }: Example, { event, edition }: Around): JsonValue | null {
  if (body !== undefined) return body;
  const { delivery, models } = edition.version;
  const envelope = delivery.envelope.value;
  const [place] = delivery.eventType.known ? delivery.eventType.value : [];
  const item = placeValue(payload, pointerKeys(envelope.payload) ?? []);
  const typed =
    place?.in === "item"
      ? withType(item, { at: pointerKeys(place.at) ?? [], type: event.type })
      : item;
  const whole = placeValue(envelope.batch ? [typed] : typed, pointerKeys(envelope.events) ?? []);
  const told =
    place?.in === "body"
      ? withType(whole, { at: pointerKeys(place.at) ?? [], type: event.type })
      : whole;
  return acceptsValue({ shape: envelope.shape, models }, told) ? told : null;
}

const placeValue = (value: JsonValue, at: readonly string[]): JsonValue =>
  at.reduceRight<JsonValue>((inner, key) => ({ [key]: inner }), value);

/** Writes the event type where nothing stands yet; what an example holds there is not changed. */
function withType(
  value: JsonValue,
  { at, type }: { readonly at: readonly string[]; readonly type: string },
): JsonValue {
  const [key, ...deeper] = at;
  if (key === undefined || !isJsonObject(value)) return value;
  const present = Object.hasOwn(value, key) ? value[key] : undefined;
  if (deeper.length === 0) return present === undefined ? { [key]: type, ...value } : value;
  return { ...value, [key]: withType(present ?? {}, { at: deeper, type }) };
}
