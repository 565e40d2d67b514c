import { acceptsFormat } from "../ir/accepts-format.js";
import type { JsonObject, JsonValue } from "../ir/json.js";
import { isJsonObject } from "../ir/json.js";
import { decide } from "./draft-page.js";

/**
 * The schema of what plain samples show: every key that one of them has, with the types that they have there. A sample
 * makes no key required and no number whole.
 */
export function readSample(samples: readonly JsonValue[]): JsonObject {
  const objects = samples.filter(isJsonObject);
  const lists = samples.filter((each) => Array.isArray(each));
  const texts = samples.filter((each) => typeof each === "string");
  const parts: JsonObject[] = [
    ...(objects.length > 0 ? [readObjects(objects)] : []),
    ...(lists.length > 0 ? [readLists(lists.flat())] : []),
    ...(texts.length > 0 ? [readTexts(texts)] : []),
    ...(samples.some((each) => typeof each === "number") ? [{ type: "number" }] : []),
    ...(samples.some((each) => typeof each === "boolean") ? [{ type: "boolean" }] : []),
  ];
  const [only] = parts;
  const hasNull = samples.includes(null);
  if (!only) return decide({}, hasNull ? "what else than null it may be." : "what it is.");
  const schema = parts.length === 1 ? only : { anyOf: parts };
  return hasNull ? nullable(schema) : schema;
}

function nullable(schema: JsonObject): JsonObject {
  const { type } = schema;
  if (typeof type === "string") return { ...schema, type: [type, "null"] };
  return { anyOf: [schema, { type: "null" }] };
}

function readObjects(objects: readonly JsonObject[]): JsonObject {
  const keys = [...new Set(objects.flatMap((each) => Object.keys(each)))];
  if (keys.length === 0) return decide({ type: "object" }, "what the object holds; it is empty.");
  const valuesOf = (key: string) =>
    objects.flatMap((each) => (Object.hasOwn(each, key) ? [each[key] ?? null] : []));
  const properties = Object.fromEntries(keys.map((key) => [key, readSample(valuesOf(key))]));
  return { type: "object", properties };
}

const readLists = (items: readonly JsonValue[]): JsonObject =>
  items.length === 0
    ? decide({ type: "array" }, "what the items are; the list is empty.")
    : { type: "array", items: readSample(items) };

const told = ["date-time", "date", "uuid", "uri"] as const;

function readTexts(texts: readonly string[]): JsonObject {
  const format = told.find((each) => texts.every((text) => isOfFormat(text, each)));
  if (!format) return { type: "string" };
  return decide({ type: "string", format }, `whether it always is of the format ${format}.`);
}

/** Any text with a colon is an address of some scheme; only those of the web say that they are one. */
const isOfFormat = (text: string, format: (typeof told)[number]) =>
  acceptsFormat(format, text) && (format !== "uri" || /^https?:/.test(text));
