/** A value as JSON can carry it. */
export type JsonValue = null | boolean | number | string | readonly JsonValue[] | JsonObject;
export type JsonObject = { readonly [key: string]: JsonValue };

/** An RFC 6901 JSON Pointer: `""` is the whole document, `"/payload/0"` a place in it. */
export type Pointer = string;

export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);
