import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import { Ajv2020 } from "ajv/dist/2020.js";
import ajvFormats from "ajv-formats";
import { beforeAll, describe, expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { emitSchemas, importSchema } from "../support/import-schema.js";
import { mutantsOf } from "../support/mutants.js";

const options = { strict: false, ownProperties: true, logger: false, allErrors: false } as const;
/** More would say no more: a mutant differs from its example in one place. */
const mutantsEach = 60;
const mutatedExamples = 4;

const { resolve } = createRequire(import.meta.url);
const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(file), "utf8")) as T;

interface Definition {
  readonly name: string;
  readonly examples: readonly JsonValue[];
}

const document = read<JsonObject>("@octokit/webhooks-schemas/schema.json");
const names = Object.keys(document["definitions"] as JsonObject);
const documented = read<readonly Definition[]>(
  "@octokit/webhooks-examples/api.github.com/index.json",
).map(({ name, examples }) => {
  const type = names.find((each) => each === `${name}_event` || each === `${name}$event`);
  return { type: type ?? name, examples };
});

/**
 * Examples that GitHub's own schema refuses, in every release of the two packages: most were recorded before a field came,
 * such as `is_template`. What is imported must refuse them too.
 */
const outdated = 53;

describe("GitHub's webhook schema, imported and generated", () => {
  let emitted: ReadonlyMap<string, JsonObject> = new Map();
  const source = new Ajv(options);
  const target = new Ajv2020(options);
  ajvFormats.default(source);
  ajvFormats.default(target);

  beforeAll(async () => {
    source.addSchema({ ...document, $id: "source" });
    emitted = await emitSchemas(importSchema(document));
  });

  it("has every event", () => {
    const members = document["oneOf"] as readonly { readonly $ref: string }[];
    const types = members.map(({ $ref }) => $ref.slice("#/definitions/".length));
    expect([...emitted.keys()].sort()).toEqual([...types].sort());
  });

  it("accepts every example that GitHub's schema accepts", () => {
    const refused = documented.flatMap(({ type, examples }) => {
      const accepts = target.compile(emitted.get(type) ?? false);
      return examples.filter((example) => !accepts(example));
    });
    expect(refused).toHaveLength(outdated);
  });

  it.each(documented)("judges $type as before", ({ type, examples }) => {
    const before = source.compile({ $ref: `source#/definitions/${encodeURIComponent(type)}` });
    const after = target.compile(emitted.get(type) ?? false);
    for (const example of examples) expect(after(example)).toBe(before(example));
    for (const example of examples.slice(0, mutatedExamples)) {
      const mutants = mutantsOf(example);
      const step = Math.max(1, Math.floor(mutants.length / mutantsEach));
      const some = mutants.filter((_, index) => index % step === 0);
      const differing = some.filter((mutant) => before(mutant) !== after(mutant));
      expect(differing).toEqual([]);
    }
  });
});
