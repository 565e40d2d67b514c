import type { WebhookEvent } from "../../ir/catalog.js";
import { discriminatorOf } from "../../ir/discriminator.js";
import type { JsonObject } from "../../ir/json.js";
import { pointerKeys } from "../../ir/pointer.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { printSchema, type Schema, type SchemaOptions } from "../../text/json-schema.js";
import { descriptionOf } from "./description.js";
import { eventsOf, type Edition } from "./edition.js";
import { placeShape } from "./place-shape.js";

/** The schemas of a document: how they refer to each other, and what request bodies are made of. */
export interface Bodies {
  readonly print: (shape: Shape) => Schema;
  /** The schema of a request body that carries this event. */
  readonly bodyOf: (event: WebhookEvent) => Schema;
  /** Components besides payloads and models: what surrounds payloads, and any event of a batch. */
  readonly shared: readonly (readonly [name: string, schema: Schema])[];
}

const payloadReference = (name: string): Shape => ({
  kind: "ref",
  model: `${components}${name}` as ModelId,
  span: { file: "", start: 0, end: 0 },
});
const components = "#/components/schemas/";

/** `generator/decisions/0006-batches-in-openapi.md` says why a batch may hold any event. */
export function printBodies(edition: Edition): Bodies {
  const { vendor, version } = edition;
  const { shape: surrounding, batch, events, payload } = version.delivery.envelope.value;
  const options = schemaOptions(edition);
  const print = (shape: Shape) => printSchema(shape, options);
  const isBare = !batch && events === "" && payload === "";
  const all = eventsOf(edition).map(({ event }) => event);
  const itemOf = (event: WebhookEvent) => itemShape(event, edition);
  const isMixed = batch && all.length > 1;
  const bodyOf = (event: WebhookEvent): Schema => {
    const item = itemOf(event);
    if (isBare) return print(item);
    const content = batch
      ? arrayOf(isMixed ? [item, payloadReference(vendor.names.event)] : [item])
      : item;
    const placed = placeShape(content, { at: pointerKeys(events) ?? [] });
    return { allOf: [{ $ref: components + vendor.names.delivery }, print(placed)] };
  };
  return {
    print,
    bodyOf,
    shared: [
      ...(isBare ? [] : [[vendor.names.delivery, print(surrounding)] as const]),
      ...(isMixed
        ? [[vendor.names.event, { anyOf: all.map((event) => print(itemOf(event))) }] as const]
        : []),
    ],
  };
}

const span = { file: "", start: 0, end: 0 };

const arrayOf = (items: readonly Shape[]): Shape => {
  const [first] = items;
  const item: Shape | null =
    items.length > 1 || !first ? { kind: "union", members: items, span } : first;
  return { kind: "array", prefix: [], items: item, unique: false, span };
};

/** One event with what surrounds it, as far as this event decides it: its type, where the item holds it, and its payload. */
function itemShape(event: WebhookEvent, { version }: Edition): Shape {
  const { envelope, eventType } = version.delivery;
  const slot = pointerKeys(envelope.value.payload) ?? [];
  const payload = payloadReference(event.names.payload);
  const [place] = eventType.known ? eventType.value : [];
  const at = place && place.in !== "header" ? pointerKeys(place.at) : null;
  const inItem = place?.in === "item" || (place?.in === "body" && !envelope.value.batch);
  const inPayload = at && slot.every((key, index) => key === at[index]);
  if (!at || !inItem || inPayload) return placeShape(payload, { at: slot });
  const type = placeShape({ kind: "literal", value: event.type, span }, { at });
  return placeShape(payload, { at: slot, within: type });
}

function schemaOptions({ version }: Edition): SchemaOptions {
  const { models } = version;
  const reference = (id: ModelId) => {
    const model = models.get(id);
    return model ? components + model.names.type : id;
  };
  return {
    reference,
    breaksSilence: true,
    describe: (description) => descriptionOf([description]),
    besideMembers: (members) => {
      const found = members.every(({ kind }) => kind === "ref")
        ? discriminatorOf(members, models)
        : null;
      if (!found) return {};
      const mapping = found.values.flatMap((values, index) => {
        const member = members[index];
        return values.map(
          (value) => [value, member?.kind === "ref" ? reference(member.model) : ""] as const,
        );
      });
      // The mapping is keyed by texts; a tag of another type could not be found in it.
      if (!mapping.every(([value]) => typeof value === "string")) return {};
      return {
        discriminator: {
          propertyName: found.key,
          mapping: Object.fromEntries(mapping) as JsonObject,
        },
      };
    },
  };
}
