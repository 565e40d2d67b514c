import type { JsonObject } from "../ir/json.js";

const text: JsonObject = { type: "string" };
const truth: JsonObject = { type: "boolean" };
const number: JsonObject = { type: "number" };
const integer: JsonObject = { type: "integer" };
const object: JsonObject = { type: "object" };
/** The keys belong to the data and not to the form. */
const map: JsonObject = { type: "object", additionalProperties: true };

const table: { readonly [word: string]: JsonObject } = {
  string: text,
  text,
  char: text,
  uuid: { type: "string", format: "uuid" },
  date: { type: "string", format: "date" },
  datetime: { type: "string", format: "date-time" },
  timestamp: { type: "string", format: "date-time" },
  instant: { type: "string", format: "date-time" },
  url: { type: "string", format: "uri" },
  uri: { type: "string", format: "uri" },
  boolean: truth,
  bool: truth,
  number,
  decimal: number,
  bigdecimal: number,
  double: number,
  float: number,
  integer,
  int: integer,
  long: integer,
  short: integer,
  object,
  map,
  hashmap: map,
  dictionary: map,
  localizedstring: map,
  array: { type: "array" },
  list: { type: "array" },
  null: { type: "null" },
  any: {},
};

/** Words that a typed sample may have in place of values; upper and lower case are alike. */
export const typeWords: readonly string[] = Object.keys(table);

/** The schema that a type word stands for; `null` when it is none. */
export function schemaOfWord(word: string): JsonObject | null {
  const key = word.toLowerCase();
  return Object.hasOwn(table, key) ? (table[key] ?? null) : null;
}
