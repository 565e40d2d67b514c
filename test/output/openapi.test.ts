import { createConfig, lintFromString } from "@redocly/openapi-core";
import ajvFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import { format } from "prettier";
import { beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { openapiEmitter } from "../../generator/emit/openapi/openapi-emitter.js";
import { hostileCatalog } from "../support/hostile-catalog.js";
import { openapiErrors } from "../support/openapi-errors.js";
import { emitAll, shippedCatalog } from "./docs-pages.js";

interface Operation {
  readonly requestBody: {
    readonly content: {
      readonly [type: string]: {
        readonly schema: object;
        readonly examples?: { readonly [name: string]: { readonly value: unknown } };
      };
    };
  };
}

interface Document {
  readonly webhooks: { readonly [event: string]: { readonly [method: string]: Operation } };
  readonly components: { readonly schemas: { readonly [name: string]: object } };
}

/** Redocly takes braces in an event type for parameters of a path, and an inherited `constructor` for a property. */
const mistakenRules = ["path-parameters-defined", "no-invalid-media-type-examples"];

/** Bodies of all examples with the schema that each should pass. */
function listBodies({ webhooks }: Document) {
  return Object.entries(webhooks).flatMap(([event, entry]) =>
    Object.values(entry).flatMap(({ requestBody }) =>
      Object.values(requestBody.content).flatMap(({ schema, examples = {} }) =>
        Object.values(examples).map(({ value }) => ({ event, schema, value })),
      ),
    ),
  );
}

interface AnySchema {
  readonly [keyword: string]: unknown;
}

const listKeywords = ["items", "prefixItems", "contains"];

/** Every schema within a value, but for what stands in examples and other values. */
function listSchemas(value: unknown): readonly AnySchema[] {
  if (typeof value !== "object" || value === null) return [];
  const { examples: _, default: __, enum: ___, const: ____, ...parts } = value as AnySchema;
  return [parts, ...Object.values(parts).flatMap(listSchemas)];
}

describe.each([
  ["the shipped definitions", shippedCatalog],
  ["hostile definitions", hostileCatalog],
] as const)("OpenAPI of %s", (what, load) => {
  let files: readonly EmittedFile[] = [];
  beforeAll(async () => {
    files = await emitAll(openapiEmitter, load());
  });
  const ofKind = (ending: string) => files.filter(({ path }) => path.endsWith(ending));
  const documents = () => ofKind(".json").map(({ text }) => JSON.parse(text) as Document);

  // The law `catalog-settled` asks the same of all that is generated from the shipped definitions.
  if (what.startsWith("hostile"))
    it("is settled", async () => {
      for (const { path, text, settled } of files) {
        const parser = path.endsWith(".json") ? "json" : "yaml";
        expect.soft(settled, path).toBe(true);
        const again = await format(text, { parser, printWidth: 100, proseWrap: "never" });
        expect.soft(again === text, path).toBe(true);
      }
    });

  it("says the same as YAML and as JSON", () => {
    for (const { path, text } of ofKind(".yaml")) {
      const json = files.find((file) => file.path === path.replace(/yaml$/, "json"));
      expect(parse(text, { maxAliasCount: 0 })).toEqual(JSON.parse(json?.text ?? ""));
    }
    expect(files.length).toBeGreaterThan(1);
  });

  it("passes the official schema of OpenAPI 3.1", async () => {
    for (const { path, text } of files) expect(await openapiErrors(text), path).toEqual([]);
  });

  it("passes Redocly's recommended rules without a warning", async () => {
    const config = await createConfig({ extends: ["recommended"] });
    for (const { path, text } of files) {
      const problems = await lintFromString({ source: text, absoluteRef: `/${path}`, config });
      const told = problems.map(({ ruleId, message, location }) => {
        const [{ pointer } = { pointer: "" }] = location;
        return `${ruleId} at ${path}${String(pointer)}: ${message}`;
      });
      const spared = load === hostileCatalog ? mistakenRules : [];
      const left = told.filter((each) => !spared.some((rule) => each.startsWith(`${rule} `)));
      expect.soft(left, what).toEqual([]);
    }
  });

  it("says what lists hold, which generators and Spectral's own rules ask for", () => {
    for (const { path, text } of ofKind(".json")) {
      const schemas = listSchemas((JSON.parse(text) as Document).components.schemas);
      const lists = schemas.filter(({ type }) => [type].flat().includes("array"));
      const silent = lists.filter((each) => !listKeywords.some((keyword) => keyword in each));
      expect.soft(silent, path).toEqual([]);
    }
  });

  it("has examples that pass the schema of their body", () => {
    for (const document of documents()) {
      const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
      ajvFormats.default(ajv);
      ajv.addSchema({ ...document, $id: "https://document.invalid/" });
      for (const { event, schema, value } of listBodies(document)) {
        const text = JSON.stringify(schema).replaceAll('"#/', '"https://document.invalid/#/');
        const validate = ajv.compile(JSON.parse(text) as object);
        expect.soft(validate(value), `${event} ${ajv.errorsText(validate.errors)}`).toBe(true);
      }
    }
  });
});
