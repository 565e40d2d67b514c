import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isJsonObject, type JsonObject, type JsonValue } from "../../../generator/ir/json.js";
import { benchPaths } from "../bench-paths.js";
import type { BenchCase } from "./bench-case.js";

const { resolve } = createRequire(`${benchPaths.root}/package.json`);
const read = (file: string): JsonValue => JSON.parse(readFileSync(resolve(file), "utf8"));

interface Examples {
  /** `issues`. */
  readonly name: string;
  readonly examples: readonly JsonValue[];
}

/** GitHub's own schema and examples: two large events, and the union of all of them. */
export function githubCases(): readonly BenchCase[] {
  const document = modern(read("@octokit/webhooks-schemas/schema.json"));
  const examples: readonly Examples[] = JSON.parse(
    readFileSync(resolve("@octokit/webhooks-examples/api.github.com/index.json"), "utf8"),
  );
  const opened = (event: string) =>
    examples
      .filter(({ name }) => name === event)
      .flatMap((each) => each.examples)
      .filter((example) => isJsonObject(example) && example["action"] === "opened");
  const one = (event: string): BenchCase => ({
    id: `github-${event.replace("_", "-")}-opened`,
    title: `GitHub ${event}.opened`,
    schema: reachable({ ...document, $ref: `#/$defs/${event}$opened` }),
    valid: opened(event),
    invalid: [],
    contract: null,
    kind: "github",
  });
  const all: BenchCase = {
    id: "github-any",
    title: "Any GitHub event",
    schema: document,
    valid: examples.flatMap((each) => each.examples),
    invalid: [],
    contract: null,
    kind: "any-github",
  };
  return [one("issues"), one("pull_request"), all];
}

/** A draft-07 document in the words of 2020-12; only those that GitHub uses differ. */
function modern(value: JsonValue, isRoot = true): JsonObject {
  const changed = changeWords(value);
  if (!isRoot || !isJsonObject(changed)) return {};
  return { $schema: "https://json-schema.org/draft/2020-12/schema", ...changed };
}

function changeWords(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map((item: JsonValue) => changeWords(item));
  if (!isJsonObject(value)) return value;
  const entries = Object.entries(value)
    .filter(([key]) => key !== "$schema" && key !== "tsAdditionalProperties")
    .map(([key, inner]): [string, JsonValue] => {
      if (key === "definitions") return ["$defs", changeWords(inner)];
      if (key !== "$ref") return [key, changeWords(inner)];
      return [key, String(inner).replace("#/definitions/", "#/$defs/")];
    });
  return Object.fromEntries(entries);
}

/** Only the definitions that a document's `$ref` leads to. */
function reachable({ $schema = "", $ref = "", $defs = {} }: JsonObject): JsonObject {
  if (!isJsonObject($defs)) return {};
  const kept = new Map<string, JsonValue>();
  const pending = [JSON.stringify($ref)];
  for (let text = pending.pop(); text !== undefined; text = pending.pop()) {
    for (const [, name = ""] of text.matchAll(/"#\/\$defs\/([^"]+)"/g)) {
      const found = $defs[name];
      if (found === undefined || kept.has(name)) continue;
      kept.set(name, found);
      pending.push(JSON.stringify(found));
    }
  }
  return { $schema, $ref, $defs: Object.fromEntries(kept) };
}
