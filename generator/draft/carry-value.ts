import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { isJsonObject, type JsonValue } from "../ir/json.js";
import { describeLocated, plainValue, type Located, type LocatedEntry } from "../source/located.js";
import { jsonTypes } from "../parse/schema/keywords.js";
import type { Carry } from "./schema-keywords.js";

export interface Carrying {
  readonly carry: Exclude<Carry, "apart" | "held">;
  /** Converts a schema that stands below the keyword, at further keys. */
  readonly inner: (located: Located, ...keys: readonly (string | number)[]) => JsonValue;
  readonly report: Report;
}

/** A keyword's value as a definition has it; reports one that has not the keyword's form. */
export function carryValue(
  { key, value }: LocatedEntry,
  { carry, inner, report }: Carrying,
): JsonValue {
  if (carry === "schema") return inner(value);
  if (carry === "schemas" && value.kind === "list")
    return value.items.map((item, index) => inner(item, index));
  if (carry === "schema-map" && value.kind === "map")
    return Object.fromEntries(
      value.entries.map((entry) => [entry.key, inner(entry.value, entry.key)]),
    );
  const plain = plainValue(value);
  const { expected, admits } = forms[carry];
  if (!admits(plain))
    report(
      diagnostic("schema/keyword-value", value.span, {
        key,
        expected,
        found: describeLocated(value),
      }),
    );
  return plain;
}

interface Form {
  readonly expected: string;
  readonly admits: (value: JsonValue) => boolean;
}

const isText = (value: JsonValue) => typeof value === "string";
const areTexts = (value: JsonValue) => Array.isArray(value) && value.every(isText);
const isType = (value: JsonValue) =>
  value === "integer" || jsonTypes.some((type) => type === value);
const areTypes = (values: readonly JsonValue[]) => values.every(isType);
const never = () => false;

const forms: { readonly [C in Carrying["carry"]]: Form } = {
  schema: { expected: "a schema", admits: never },
  schemas: { expected: "a list of schemas", admits: never },
  "schema-map": { expected: "a map of schemas", admits: never },
  text: { expected: "a text", admits: isText },
  texts: { expected: "a list of texts", admits: areTexts },
  "texts-map": {
    expected: "lists of texts",
    admits: (value) => typeof value === "object" && Object.values(value ?? {}).every(areTexts),
  },
  number: { expected: "a number", admits: (value) => typeof value === "number" },
  count: {
    expected: "a whole number, zero or more",
    admits: (value) => Number.isInteger(value) && Number(value) >= 0,
  },
  flag: { expected: "true or false", admits: (value) => typeof value === "boolean" },
  value: { expected: "a value", admits: () => true },
  values: { expected: "a list", admits: Array.isArray },
  types: {
    expected: "a type of JSON Schema, or a list of at least one",
    admits: (value) => (Array.isArray(value) ? value.length > 0 && areTypes(value) : isType(value)),
  },
  factor: {
    expected: "a number above zero",
    admits: (value) => typeof value === "number" && value > 0,
  },
  map: { expected: "a map", admits: isJsonObject },
};
