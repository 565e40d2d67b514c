import { fileURLToPath } from "node:url";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import type { Version } from "../../generator/ir/catalog.js";
import type { JsonObject } from "../../generator/ir/json.js";
import { printSchema } from "../../generator/text/json-schema.js";
import { catalogOf, readFolder } from "../support/emit-catalog.js";
import { emitSchemas, importSchema } from "../support/import-schema.js";
import { mutantsOf } from "../support/mutants.js";

const mutantsEach = 150;
const definitions = fileURLToPath(new URL("../../definitions", import.meta.url));
const sources = readFolder(definitions).filter(({ path }) => /^plain\/.*\.yaml$/.test(path));
const [plain] = catalogOf(sources).vendors;
const current = plain?.versions.find((version) => version.current);
const events = current?.pages.flatMap((page) => page.events) ?? [];

/** All payloads of a version as one document, as Plain publishes it: a request whose payload is one of many. */
function requestSchema({ models }: Version): JsonObject {
  const options = { reference: (id: string) => `#/definitions/${id.split("/").at(-1) ?? id}` };
  const named = [...models.values()].map(({ names, shape }) => [
    names.type,
    printSchema(shape, options),
  ]);
  const payloads = events.flatMap(({ names, payload }) =>
    payload ? [[`${names.contract}Payload`, printSchema(payload, options)]] : [],
  );
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    type: "object",
    required: ["id", "payload"],
    properties: {
      id: { type: "string" },
      payload: { anyOf: payloads.map(([name]) => ({ $ref: `#/definitions/${String(name)}` })) },
    },
    definitions: Object.fromEntries([...named, ...payloads]) as JsonObject,
  };
}

function createAjv(): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  ajvFormats.default(ajv);
  return ajv;
}

describe("Plain's events as one schema, imported and generated", () => {
  const document = current ? requestSchema(current) : {};
  let emitted: ReadonlyMap<string, JsonObject> = new Map();

  beforeAll(async () => {
    emitted = await emitSchemas(importSchema(document));
  });

  it("are found by the property that tells payloads apart", () => {
    expect(events).toHaveLength(30);
    expect([...emitted.keys()].sort()).toEqual(events.map(({ type }) => type).sort());
  });

  it.each(events)("judge $type as before", ({ type, names, examples }) => {
    const { definitions: schemas } = document;
    const $ref = `#/definitions/${names.contract}Payload`;
    const before = createAjv().compile({ $ref, ...(schemas ? { definitions: schemas } : {}) });
    const after = createAjv().compile(emitted.get(type) ?? false);
    for (const { payload } of examples) {
      expect(after(payload)).toBe(true);
      const mutants = mutantsOf(payload);
      const step = Math.max(1, Math.floor(mutants.length / mutantsEach));
      const some = mutants.filter((_, index) => index % step === 0);
      expect(some.filter((mutant) => before(mutant) !== after(mutant))).toEqual([]);
    }
  });
});
