import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/nearest.js";
import { describeLocated, type Located } from "../../source/located.js";
import { jsonTypes, type JsonType } from "./keywords.js";
import type { KeywordReader, SchemaPlace } from "./schema-context.js";

const typeWords = [...jsonTypes, "integer"];

/** The types that a schema admits in its place. */
export function readTypes(
  read: KeywordReader,
  place: SchemaPlace,
  report: Report,
): { types: readonly JsonType[]; integer: boolean; stated: boolean } {
  const located = read.at("type");
  if (!located) return { types: place.types, integer: false, stated: false };
  if (located.kind === "list" && located.items.length === 0) {
    const params = { key: "type", expected: "a type, or a list of at least one", found: "[]" };
    report(diagnostic("schema/keyword-value", located.span, params));
  }
  const items = located.kind === "list" ? located.items : [located];
  const words = items.flatMap((item) => typeWord(item, report));
  // What was not understood may be any type, so that what stands beside it is judged all the same.
  if (words.length < Math.max(1, items.length))
    return { types: place.types, integer: false, stated: true };
  const types = [
    ...new Set(words.map((word) => (word === "integer" ? "number" : (word as JsonType)))),
  ];
  return {
    types: types.filter((type) => place.types.includes(type)),
    integer: words.includes("integer") && !words.includes("number"),
    stated: true,
  };
}

function typeWord(item: Located, report: Report): readonly string[] {
  const word = item.kind === "scalar" ? item.value : undefined;
  if (typeof word === "string" && typeWords.includes(word)) return [word];
  const found = typeof word === "string" ? `"${word}"` : describeLocated(item);
  const suggestion = typeof word === "string" ? nearest(word, typeWords) : null;
  report(
    diagnostic("schema/unknown-type", item.span, {
      found,
      suggestion: word === null ? "null" : suggestion,
    }),
  );
  return [];
}
