import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { JsonObject } from "../ir/json.js";
import { describeLocated, type Located, type LocatedMap } from "../source/located.js";
import { decide } from "./draft-page.js";
import { schemaOfWord, typeWords } from "./type-words.js";

/** The schema of JSON that has type words in place of values; `null` when a word is not known. */
export function readTypedSample(sample: Located, report: Report): JsonObject | null {
  let refused = false;
  const refuse: Report = (each) => {
    refused = true;
    report(each);
  };
  const schema = schemaOf(sample, refuse);
  return refused ? null : schema;
}

function schemaOf(sample: Located, report: Report): JsonObject {
  if (sample.kind === "map") return schemaOfMap(sample, report);
  if (sample.kind === "scalar") return schemaOfScalar(sample, report);
  const items = sample.items.map((item) => schemaOf(item, report));
  const distinct = [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
  const [only] = distinct;
  if (!only) return decide({ type: "array" }, "what the items are; the sample has an empty list.");
  if (distinct.length === 1) return { type: "array", items: only };
  const note =
    "whether an item may be any of these, or each stands in its own place (prefixItems).";
  return decide({ type: "array", items: { anyOf: distinct } }, note);
}

function schemaOfMap({ entries }: LocatedMap, report: Report): JsonObject {
  if (entries.length === 0)
    return decide({ type: "object" }, "what the object holds; the sample has an empty one.");
  const properties = entries.map(({ key, value }) => [key, schemaOf(value, report)] as const);
  return { type: "object", properties: Object.fromEntries(properties) };
}

function schemaOfScalar(sample: Located, report: Report): JsonObject {
  const word = sample.kind === "scalar" ? sample.value : null;
  if (typeof word !== "string") {
    report(diagnostic("draft/not-a-type-word", sample.span, { found: describeLocated(sample) }));
    return {};
  }
  const schema = schemaOfWord(word.trim());
  if (schema) return schema;
  const suggestion = nearest(word.toLowerCase(), typeWords);
  report(
    diagnostic("draft/unknown-type-word", sample.span, { word, words: typeWords, suggestion }),
  );
  return {};
}
