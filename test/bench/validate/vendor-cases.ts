import { readFileSync } from "node:fs";
import { join } from "node:path";
import { localName } from "../../../generator/text/code.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../generator/ir/json.js";
import { benchPaths } from "../bench-paths.js";
import type { BenchCase } from "./bench-case.js";

interface Seed {
  readonly title: string;
  readonly vendor: string;
  readonly version: string | null;
  readonly event: string;
}

/** One event of each document that the project began with. */
const seeds: readonly Seed[] = [
  { title: "Emporix customer", vendor: "emporix", version: null, event: "customer-updated" },
  {
    title: "Emporix segment",
    vendor: "emporix",
    version: null,
    event: "customer-segment-segment-updated",
  },
  { title: "Enad user", vendor: "enad", version: null, event: "user-update" },
  {
    title: "SmarterPay account",
    vendor: "smarterpay",
    version: "v2",
    event: "customer-account-update",
  },
  {
    title: "Plain customer",
    vendor: "plain",
    version: "2026-04-21",
    event: "customer-customer-updated",
  },
];

export const seedCases = (): readonly BenchCase[] => seeds.map(seedCase);

function seedCase({ title, vendor, version, event }: Seed): BenchCase {
  const folder = version === null ? vendor : `${vendor}/${version}`;
  const { examples, ...schema } = readSchema(folder, event);
  const home = version === null ? "" : `${version}/`;
  return {
    id: `${vendor}-${event}`,
    title,
    schema,
    valid: listOf(examples),
    invalid: [],
    contract: {
      vendor,
      module: `${home}events/${event}`,
      name: localName({ words: event.split("-"), after: "" }).text,
    },
    kind: "seed",
  };
}

/** A delivery of SmarterPay with 50 events of one type. */
export function batchCase(): BenchCase {
  const {
    $defs = {},
    examples,
    $ref = "",
  } = readSchema("smarterpay/v2", "customer-account-update");
  const [example = null] = listOf(examples);
  const items = Array.from({ length: 50 }, (_, index) =>
    isJsonObject(example) ? { ...example, event_id: `HI${index}` } : example,
  );
  const sent = { id: "WH1", sent_at: "2024-04-16T09:00:01Z", client: { id: "CL1" } };
  return {
    id: "smarterpay-batch",
    title: "SmarterPay batch of 50",
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      required: ["events"],
      properties: {
        id: { type: "string" },
        sent_at: { type: "string", format: "date-time" },
        client: { type: "object", properties: { id: { type: "string" } } },
        events: { type: "array", minItems: 1, items: { $ref } },
      },
      $defs,
    },
    valid: [{ ...sent, events: items }],
    invalid: [],
    contract: null,
    kind: "seed",
  };
}

const plainVersion = "plain/2026-04-21";

/** Everything that Plain may send, told apart by `eventType`. */
export function plainUnionCase(events: readonly string[]): BenchCase {
  const schemas = events.map((event) => readSchema(plainVersion, event));
  const definitions = schemas.flatMap(({ $defs }) => (isJsonObject($defs ?? null) ? [$defs] : []));
  const payloads = schemas.map((schema, index): readonly [string, JsonValue] => [
    `Payload${index}`,
    withoutFrame(schema),
  ]);
  return {
    id: "plain-union",
    title: `Plain's ${events.length}-way union`,
    schema: {
      $schema: "https://json-schema.org/draft/2020-12/schema",
      anyOf: payloads.map(([name]) => ({ $ref: `#/$defs/${name}` })),
      $defs: { ...Object.assign({}, ...definitions), ...Object.fromEntries(payloads) },
    },
    valid: schemas.flatMap(({ examples }) => listOf(examples)),
    invalid: [],
    contract: null,
    kind: "plain",
  };
}

const frame = new Set(["$schema", "$id", "$defs", "$comment", "examples", "x-event", "title"]);

const withoutFrame = (schema: JsonObject): JsonObject =>
  Object.fromEntries(Object.entries(schema).filter(([key]) => !frame.has(key)));

const listOf = (value: JsonValue | undefined): readonly JsonValue[] =>
  Array.isArray(value) ? value : [];

function readSchema(folder: string, event: string): JsonObject {
  const path = join(benchPaths.root, "generated/schemas", folder, `${event}.schema.json`);
  return JSON.parse(readFileSync(path, "utf8"));
}
