import type { JsonObject, JsonValue } from "../ir/json.js";
import { plainValue, valueOf, type Located, type LocatedMap } from "../source/located.js";
import { statedTypes } from "./schema-document.js";
import { saysSomething } from "./schema-keywords.js";

/** Converts a schema that stands below another one, at these keys. */
export type ConvertBelow = (located: Located, ...keys: readonly (string | number)[]) => JsonValue;

/** Keywords that 2020-12 writes otherwise than the drafts before it: lists of `items`, and `dependencies`. */
export const carryItems = (schema: LocatedMap, convert: ConvertBelow): JsonObject => ({
  ...carryList(schema, convert),
  ...carryDependencies(schema, convert),
});

function carryList(schema: LocatedMap, convert: ConvertBelow): JsonObject {
  const items = valueOf(schema, "items");
  const others = valueOf(schema, "additionalItems");
  if (!items || !saysSomething("items", statedTypes(schema))) return {};
  if (items.kind !== "list") return { items: convert(items, "items") };
  return {
    prefixItems: items.items.map((item, index) => convert(item, "items", index)),
    ...(others ? { items: convert(others, "additionalItems") } : {}),
  };
}

/** A list of keys is a demand for them, anything else a schema for the object. */
function carryDependencies(schema: LocatedMap, convert: ConvertBelow): JsonObject {
  const dependencies = valueOf(schema, "dependencies");
  if (dependencies?.kind !== "map" || !saysSomething("dependencies", statedTypes(schema)))
    return {};
  const keys: [string, JsonValue][] = [];
  const schemas: [string, JsonValue][] = [];
  for (const { key, value } of dependencies.entries) {
    if (value.kind === "list") keys.push([key, plainValue(value)]);
    else schemas.push([key, convert(value, "dependencies", key)]);
  }
  return {
    ...(keys.length > 0 ? { dependentRequired: Object.fromEntries(keys) } : {}),
    ...(schemas.length > 0 ? { dependentSchemas: Object.fromEntries(schemas) } : {}),
  };
}
