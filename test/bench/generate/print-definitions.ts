import { Document, isScalar, isSeq, visit } from "yaml";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import { mapReferences } from "./map-references.js";
import type { SyntheticVendor } from "./synthetic-catalog.js";
import type { SyntheticEvent } from "./synthetic-event.js";
import { syntheticModels } from "./synthetic-models.js";
import { syntheticVendor } from "./synthetic-vendor.js";

export interface TextFile {
  /** Relative to the folder that it is written to, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** A vendor's folder of definitions, in the style in which the shipped ones are written. */
export function printDefinitions(vendor: SyntheticVendor): readonly TextFile[] {
  const file = (name: string, schema: string, body: JsonObject): TextFile => ({
    path: `${vendor.id}/${name}.yaml`,
    text: `# yaml-language-server: $schema=../${schema}.schema.json\n${printYaml(body)}`,
  });
  const pages = [...new Set(syntheticModels.map((model) => model.page))];
  return [
    file("vendor", "vendor", syntheticVendor(vendor.id)),
    ...pages.map((page) => file(page, "definition", modelPage(vendor.id, page))),
    ...vendor.events.map((event) => file(event.page, "definition", eventPage(vendor.id, event))),
  ];
}

function modelPage(vendor: string, page: string): JsonObject {
  const models = syntheticModels.filter((model) => model.page === page);
  return {
    page,
    title: `Models: ${page}`,
    summary: "What several events have in common.",
    sources: [source(vendor, page)],
    events: {},
    models: Object.fromEntries(
      models.map((model) => [
        model.name,
        mapReferences(model.schema, (name) => refFrom(page, name)),
      ]),
    ),
  };
}

function eventPage(vendor: string, event: SyntheticEvent): JsonObject {
  const doubts = event.doubtful.map((key) => ({
    at: `/events/${event.type}/payload/properties/${key}`,
    kind: "silent",
    source: "The table names the field and says nothing about its form.",
    reading: "As the sample shows it.",
  }));
  return {
    page: event.page,
    title: event.type,
    summary: event.summary,
    sources: [source(vendor, event.page)],
    events: {
      [event.type]: {
        summary: event.summary,
        payload: mapReferences(event.payload, (name) => refFrom(event.page, name)),
        examples: [{ name: "sample", from: "document", value: event.example }],
      },
    },
    ...(doubts.length > 0 && { doubts }),
  };
}

const source = (vendor: string, page: string): JsonObject => ({
  title: page,
  url: `https://${vendor}.example.com/webhooks/${page}`,
  retrieved: "2026-03-14",
  evidence: "table",
});

function refFrom(page: string, name: string): string {
  const model = syntheticModels.find((each) => each.name === name);
  if (model === undefined) throw new Error(`No synthetic model is called ${name}.`);
  return model.page === page ? `#/models/${name}` : `${model.page}.yaml#/models/${name}`;
}

/** Block style, with every map that holds only scalars and lists of scalars on one line. */
function printYaml(value: JsonValue): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  visit(document, {
    Map: (_, map) => {
      if (map.items.every((pair) => isFlat(pair.value))) map.flow = true;
    },
    Seq: (_, list) => {
      if (list.items.every((item) => isScalar(item))) list.flow = true;
    },
  });
  return document.toString({ lineWidth: 0, flowCollectionPadding: true });
}

const isFlat = (node: unknown): boolean =>
  isScalar(node) || (isSeq(node) && node.items.every((item: unknown) => isScalar(item)));
