import ajvFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import { createSchemasEmitter } from "../../generator/emit/schemas/schemas-emitter.js";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { acceptsValue } from "../../generator/ir/accepts-value.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import type { JsonObject } from "../../generator/ir/json.js";
import { hostileCatalog } from "../support/hostile-catalog.js";
import { mutantsOf } from "../support/mutants.js";
import { emitAll, shippedCatalog } from "./docs-pages.js";

function ajvOf(schema: JsonObject) {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  ajvFormats.default(ajv);
  return ajv.compile(schema);
}

describe.each([
  ["the shipped definitions", shippedCatalog],
  ["hostile definitions", hostileCatalog],
] as const)("schemas of %s", (what, load) => {
  let catalog: Catalog = { vendors: [], release: null };
  let files: readonly EmittedFile[] = [];
  beforeAll(async () => {
    catalog = load();
    files = await emitAll(createSchemasEmitter(), catalog);
  });
  const schemaOf = (path: string) =>
    JSON.parse(files.find((file) => file.path === path)?.text ?? "null") as JsonObject;

  // The law `catalog-settled` asks the same of all that is generated from the shipped definitions.
  if (what.startsWith("hostile"))
    it("are settled", async () => {
      for (const { path, text, settled } of files) {
        expect.soft(settled, path).toBe(true);
        expect.soft(await format(text, { parser: "json", printWidth: 100 }), path).toBe(text);
      }
    });

  it("have names of their own", () => {
    const names = files.map(({ path }) => schemaOf(path)["$id"]);
    expect(new Set(names).size).toBe(names.length);
    expect(files.length).toBeGreaterThan(0);
  });

  it("accept the examples, and of mutants what the shapes accept", () => {
    for (const vendor of catalog.vendors) {
      for (const version of vendor.versions) {
        const folder = version.id === null ? vendor.id : `${vendor.id}/${version.id}`;
        for (const event of version.pages.flatMap((page) => page.events)) {
          const validate = ajvOf(schemaOf(`schemas/${folder}/${event.names.file}.schema.json`));
          const { payload } = event;
          if (payload === null) {
            expect(validate({ anything: true })).toBe(true);
            continue;
          }
          for (const example of event.examples) {
            expect.soft(validate(example.payload), event.type).toBe(true);
            // The law `examples` asks the same of the mutants of every shipped example.
            const mutants = what.startsWith("hostile") ? mutantsOf(example.payload) : [];
            for (const mutant of mutants) {
              const accepted = acceptsValue({ shape: payload, models: version.models }, mutant);
              expect.soft(validate(mutant), JSON.stringify(mutant)).toBe(accepted);
            }
          }
        }
      }
    }
  });
});

describe("a bundle", () => {
  it("says what it is, how it is known, and brings every model that it leads to", async () => {
    const files = await emitAll(createSchemasEmitter(), shippedCatalog());
    const file = files.find(({ path }) => path === "schemas/enad/user-create.schema.json");
    const schema = JSON.parse(file?.text ?? "null") as JsonObject;
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      $id: "urn:hookscribe:enad:user.create",
      title: "user.create",
      $ref: "#/$defs/User",
      "x-event": { type: "user.create", vendor: "enad" },
    });
    expect(schema["$defs"]).toHaveProperty("User");
  });

  it("of an event that is known by name admits any value, and says so", async () => {
    const files = await emitAll(createSchemasEmitter(), hostileCatalog());
    const bundles = files.map(({ text }) => JSON.parse(text) as JsonObject);
    const named = bundles.find((each) => String(each["$comment"]).includes("any value passes"));
    expect(named).toMatchObject({ "x-event": { seen: "name" } });
    expect(named).not.toHaveProperty("type");
  });
});
