import { acceptsValue } from "../ir/accepts-value.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../ir/json.js";
import { jsonText } from "../ir/json-text.js";
import type { Bounds, Shape, ShapeOf } from "../ir/shape.js";
import { describeShape, showValue } from "./describe-shape.js";

/**
 * What a value of the right type breaks of its shape's own rules, in the words that validators use; `null` when it breaks
 * none, so that the fault lies within it.
 */
export function brokenRule(shape: Shape, value: JsonValue): string | null {
  if (shape.kind === "string" && typeof value === "string") return brokenByText(shape, value);
  if (shape.kind === "number" && typeof value === "number") return brokenByNumber(shape, value);
  if (shape.kind === "array" && Array.isArray(value)) return brokenByList(shape, value);
  if (shape.kind === "object" && isJsonObject(value)) return brokenByObject(shape, value);
  return null;
}

function brokenByText(shape: ShapeOf<"string">, value: string): string | null {
  const { format, pattern, length, span } = shape;
  const breaks = (rule: Partial<ShapeOf<"string">>) =>
    !acceptsValue({ shape: { kind: "string", ...rule, span }, models: new Map() }, value);
  const count = [...value].length;
  const size = outside(length, count);
  const found = `found ${showValue(value)}`;
  if (size)
    return `expected a string of ${size} ${plural(size, "character")}, not ${count}, ${found}`;
  if (pattern !== undefined && breaks({ pattern }))
    return `expected a string matching ${pattern}, ${found}`;
  if (format !== undefined && breaks({ format }))
    return `expected a string in ${format} format, ${found}`;
  return null;
}

function brokenByNumber(shape: ShapeOf<"number">, value: number): string | null {
  const { min, max, exclusiveMin, exclusiveMax } = shape.range ?? {};
  const name = describeShape(shape);
  const limits: readonly (readonly [words: string, limit: number | undefined, isMet: boolean])[] = [
    ["of at least", min, min === undefined || value >= min],
    ["of at most", max, max === undefined || value <= max],
    ["greater than", exclusiveMin, exclusiveMin === undefined || value > exclusiveMin],
    ["less than", exclusiveMax, exclusiveMax === undefined || value < exclusiveMax],
  ];
  if (shape.integer && !Number.isInteger(value)) return null;
  const broken = limits.find(([, , isMet]) => !isMet);
  if (broken) return `expected ${name} ${broken[0]} ${broken[1]}, found ${value}`;
  return shape.multipleOf === undefined || acceptsValue({ shape, models: new Map() }, value)
    ? null
    : `expected ${name} divisible by ${shape.multipleOf}, found ${value}`;
}

function brokenByList(shape: ShapeOf<"array">, value: readonly JsonValue[]): string | null {
  const size = outside(shape.length, value.length);
  if (size) return `expected an array of ${size} ${plural(size, "item")}, found ${value.length}`;
  if (!shape.unique) return null;
  const texts = value.map(jsonText);
  const second = texts.findIndex((text, index) => texts.indexOf(text) < index);
  const first = texts.indexOf(texts[second] ?? "");
  return second < 0 ? null : `items ${first} and ${second} are equal, but each may occur once`;
}

function brokenByObject(shape: ShapeOf<"object">, value: JsonObject): string | null {
  const has = (key: string) => Object.hasOwn(value, key);
  const count = Object.keys(value).length;
  const due = [
    ...shape.properties.filter(({ required }) => required).map(({ key }) => key),
    ...shape.requires,
  ];
  const missing = due.find((key) => !has(key));
  if (missing !== undefined) return `"${missing}" is missing`;
  for (const { key, keys } of shape.dependencies.filter((each) => has(each.key))) {
    const other = keys.find((each) => !has(each));
    if (other !== undefined) return `"${other}" is missing; it is due because "${key}" is present`;
  }
  const size = outside(shape.size, count);
  return size && `expected an object of ${size} ${plural(size, "property")}, found ${count}`;
}

/** `at least 2`, where a count is below its limit. */
function outside({ min, max }: Bounds = {}, count: number): string | null {
  if (min !== undefined && count < min) return `at least ${min}`;
  return max !== undefined && count > max ? `at most ${max}` : null;
}

function plural(size: string, word: string): string {
  if (size.endsWith(" 1")) return word;
  return word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`;
}
