import { isJsonObject, type JsonObject, type JsonValue } from "../../../generator/ir/json.js";

/** A copy of a schema in which each reference `#Name` is spelled as `spell` says. */
export function mapReferences(schema: JsonObject, spell: (name: string) => string): JsonObject {
  const copy = (value: JsonValue): JsonValue => {
    if (Array.isArray(value)) return value.map(copy);
    if (!isJsonObject(value)) return value;
    return mapReferences(value, spell);
  };
  return Object.fromEntries(
    Object.entries(schema).map(([key, value]) => {
      const reference = key === "$ref" && typeof value === "string";
      return [key, reference ? spell(value.slice(1)) : copy(value)];
    }),
  );
}
