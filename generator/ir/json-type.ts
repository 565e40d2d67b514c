import type { JsonValue } from "./json.js";

/** A type of JSON, as JSON Schema calls it. */
export type JsonType = "null" | "boolean" | "number" | "string" | "array" | "object";

/** The order in which a schema without `type` lists the types it admits. */
export const jsonTypes: readonly JsonType[] = [
  "null",
  "boolean",
  "number",
  "string",
  "array",
  "object",
];

export function jsonTypeOf(value: JsonValue): JsonType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as "boolean" | "number" | "string" | "object";
}
