import { isJsonObject, type JsonObject, type JsonValue } from "../../../generator/ir/json.js";
import { mapReferences } from "./map-references.js";
import type { TextFile } from "./print-definitions.js";
import type { SyntheticVendor } from "./synthetic-catalog.js";
import type { SyntheticEvent } from "./synthetic-event.js";
import { syntheticModels, type SyntheticModel } from "./synthetic-models.js";

/**
 * The same schemas as other tools read them: `openapi.json` with one component per event and model and one webhook per
 * event, `components.json` without the webhooks, and a self-contained JSON Schema per event below `schemas`.
 */
export function printPeerInputs(vendors: readonly SyntheticVendor[]): readonly TextFile[] {
  const { webhooks, ...rest } = openApiDocument(vendors);
  return [
    { path: "openapi.json", text: print({ ...rest, ...(webhooks !== undefined && { webhooks }) }) },
    { path: "components.json", text: print(rest) },
    ...vendors.flatMap((vendor) =>
      vendor.events.map((event) => ({
        path: `schemas/${vendor.id}/${event.page}.json`,
        text: print(bundledSchema(vendor, event)),
      })),
    ),
  ];
}

const print = (value: JsonValue): string => `${JSON.stringify(value, null, 2)}\n`;

function openApiDocument(vendors: readonly SyntheticVendor[]): JsonObject {
  const schemas: Record<string, JsonObject> = {};
  const webhooks: Record<string, JsonObject> = {};
  for (const vendor of vendors) {
    const component = (name: string) => pascalCase(`${vendor.id}-${name}`);
    const refTo = (name: string) => `#/components/schemas/${component(name)}`;
    for (const model of syntheticModels) {
      schemas[component(model.name)] = plain(mapReferences(model.schema, refTo));
    }
    for (const event of vendor.events) {
      schemas[component(event.page)] = plain(mapReferences(event.payload, refTo));
      webhooks[`${vendor.id}.${event.type}`] = webhook(event, refTo(event.page));
    }
  }
  return {
    openapi: "3.1.1",
    info: { title: "Synthetic webhooks", version: "1.0.0" },
    paths: {},
    webhooks,
    components: { schemas },
  };
}

const webhook = (event: SyntheticEvent, $ref: string): JsonObject => ({
  post: {
    summary: event.summary,
    requestBody: { required: true, content: { "application/json": { schema: { $ref } } } },
    responses: { "200": { description: "Received." } },
  },
});

function bundledSchema(vendor: SyntheticVendor, event: SyntheticEvent): JsonObject {
  const refTo = (name: string) => `#/$defs/${name}`;
  const models = reachedModels(event.payload);
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `https://${vendor.id}.example.com/${event.page}.json`,
    title: pascalCase(event.page),
    ...plain(mapReferences(event.payload, refTo)),
    $defs: Object.fromEntries(
      models.map((model) => [model.name, plain(mapReferences(model.schema, refTo))]),
    ),
  };
}

function reachedModels(schema: JsonObject): readonly SyntheticModel[] {
  const reached = new Set<string>();
  const follow = (from: JsonObject): void => {
    mapReferences(from, (name) => {
      const model = syntheticModels.find((each) => each.name === name);
      if (model !== undefined && !reached.has(name)) {
        reached.add(name);
        follow(model.schema);
      }
      return name;
    });
  };
  follow(schema);
  return syntheticModels.filter((model) => reached.has(model.name));
}

/** Without the words that only hookscribe knows. */
function plain(schema: JsonObject): JsonObject {
  const copy = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(copy);
    return isJsonObject(value) ? plain(value) : value;
  };
  const standard = Object.entries(schema).filter(([key]) => !key.startsWith("x-"));
  return Object.fromEntries(standard.map(([key, value]) => [key, copy(value)]));
}

const pascalCase = (name: string): string =>
  name.replace(/(?:^|-)([a-z0-9])/g, (_, first: string) => first.toUpperCase());
