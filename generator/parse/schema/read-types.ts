import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/nearest.js";
import { describeLocated, type Located } from "../../source/located.js";
import type { JsonType } from "../../ir/json-type.js";
import { typeWords } from "./keywords.js";
import type { KeywordReader, SchemaPlace } from "./schema-context.js";

/** The types that a schema admits in its place. */
export function readTypes(
  read: KeywordReader,
  place: SchemaPlace,
  report: Report,
): { types: readonly JsonType[]; integer: boolean; stated: boolean } {
  const items = read.get("type");
  if (!items) return { types: place.types, integer: false, stated: read.has("type") };
  const words = items.flatMap((item) => readTypeWord(item, report));
  // What was not understood may be any type, so that what stands beside it is judged all the same.
  if (words.length < items.length) return { types: place.types, integer: false, stated: true };
  const types = [
    ...new Set(words.map((word) => (word === "integer" ? "number" : (word as JsonType)))),
  ];
  return {
    types: types.filter((type) => place.types.includes(type)),
    integer: words.includes("integer") && !words.includes("number"),
    stated: true,
  };
}

/** One of the words of `type`, as a list; nothing where it is none, which is reported. */
export function readTypeWord(item: Located, report: Report): readonly string[] {
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
