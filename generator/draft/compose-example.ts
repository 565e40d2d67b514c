import { isJsonObject, type JsonObject, type JsonValue } from "../ir/json.js";
import { kebabCase } from "../naming/identifier.js";

const timeOf: { readonly [format: string]: string } = {
  date: "2026-01-02",
  "date-time": "2026-01-02T03:04:05Z",
  uri: "https://shop.example.com/",
  uuid: "00000000-0000-4000-8000-000000000001",
};

/** A value of a drafted schema, evidently made up: texts are called after their keys. For schemas of typed samples. */
export function composeExample(schema: JsonValue, key = "value"): JsonValue {
  if (!isJsonObject(schema)) return null;
  const { type, format, properties, items, anyOf } = schema;
  if (Array.isArray(anyOf)) return composeExample(anyOf[0] ?? null, key);
  if (type === "object") return composeObject(properties);
  if (type === "array")
    return items === undefined ? [] : [composeExample(items, key.replace(/s$/, ""))];
  if (type === "boolean") return true;
  if (type === "number" || type === "integer") return 1;
  if (type !== "string") return null;
  return (typeof format === "string" ? timeOf[format] : undefined) ?? `${kebabCase(key)}-1`;
}

function composeObject(properties: JsonValue | undefined): JsonObject {
  if (properties === undefined || !isJsonObject(properties)) return {};
  const entries = Object.entries(properties);
  return Object.fromEntries(entries.map(([key, inner]) => [key, composeExample(inner, key)]));
}
