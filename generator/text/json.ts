import type { JsonObject, JsonValue } from "../ir/json.js";
import { fitsLine } from "./fits-line.js";

const width = 100;

/**
 * JSON as prettier would leave it: every object is opened up, an array stays on its line while it fits. Ends with a new
 * line. `undefined` properties are left out.
 */
export const printJson = (value: JsonValue): string => `${printAt(value, top)}\n`;

/** An object at the end of another. */
export interface LastProperty {
  readonly key: string;
  /** Each as `printMember` gave it, so that what many documents hold is printed once. */
  readonly members: readonly (readonly [key: string, printed: string])[];
}

/** As `printJson` prints an object with one more property at its end; without it when that has no members. */
export function printJsonWith(head: JsonObject, { key, members }: LastProperty): string {
  if (members.length === 0) return printJson(head);
  const start = printAt(head, top).replace(/\n?\}$/, "");
  const lines = members.map(([name, printed]) => `    ${scalarText(name)}: ${printed}`);
  const comma = start === "{" ? "" : ",";
  return `${start}${comma}\n  ${scalarText(key)}: {\n${lines.join(",\n")}\n  }\n}\n`;
}

/** An object as a member of `LastProperty`. */
export const printMember = (value: JsonObject): string =>
  printObject(value, { indent: "    ", before: "", after: 1 });

/** Where a value starts: its line's indentation, all of the line so far, and how much must follow it. */
interface Place {
  readonly indent: string;
  readonly before: string;
  readonly after: 0 | 1;
}

const top: Place = { indent: "", before: "", after: 0 };

function printAt(value: JsonValue, place: Place): string {
  if (typeof value !== "object" || value === null) return scalarText(value);
  return isArray(value) ? printArray(value, place) : printObject(value, place);
}

// JSON allows the two line separators raw, while older readers of JavaScript end a line at them.
const separators = /[\u2028\u2029]/g;

/** Texts that stand in quotes as they are: nearly all. */
const plain = /^[ !#-[\]-~]*$/;

function scalarText(value: string | number | boolean | null): string {
  if (typeof value === "string" && plain.test(value)) return `"${value}"`;
  if (typeof value === "number") return JSON.stringify(value).replace("e+", "e");
  const text = JSON.stringify(value);
  return text.replace(separators, (char) => `\\u${char.charCodeAt(0).toString(16)}`);
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

function printObject(value: JsonObject, place: Place): string {
  const indent = `${place.indent}  `;
  const lines: string[] = [];
  const keys = Object.keys(value).filter((key) => value[key] !== undefined);
  const last = keys.at(-1);
  for (const key of keys) {
    const before = `${indent}${scalarText(key)}: `;
    const inner = value[key] ?? null;
    const after = key === last ? 0 : 1;
    lines.push(before + printAt(inner, { indent, before, after }));
  }
  return lines.length === 0 ? "{}" : `{\n${lines.join(",\n")}\n${place.indent}}`;
}

function printArray(value: readonly JsonValue[], place: Place): string {
  if (value.length === 0) return "[]";
  const flat = flatText(value);
  if (flat !== null && fitsLine(place.before + flat, width - place.after)) return flat;
  const indent = `${place.indent}  `;
  if (value.length > 1 && value.every((item) => typeof item === "number")) {
    return `[\n${indent}${filled(value, indent)}\n${place.indent}]`;
  }
  const last = value.length - 1;
  const lines = value.map(
    (item, index) =>
      indent + printAt(item, { indent, before: indent, after: index === last ? 0 : 1 }),
  );
  return `[\n${lines.join(",\n")}\n${place.indent}]`;
}

/** The value on one line, or `null` when something in it is always opened up. */
function flatText(value: JsonValue): string | null {
  if (typeof value !== "object" || value === null) return scalarText(value);
  if (!isArray(value)) return Object.keys(value).length === 0 ? "{}" : null;
  if (value.length > 1 && value.every((item) => isArray(item) && item.length > 1)) return null;
  const parts: string[] = [];
  for (const item of value) {
    const part = flatText(item);
    if (part === null) return null;
    parts.push(part);
  }
  return `[${parts.join(", ")}]`;
}

/** Numbers fill their lines. */
function filled(numbers: readonly number[], indent: string): string {
  const lines: string[] = [];
  let line = "";
  for (const [index, number] of numbers.entries()) {
    const text = scalarText(number) + (index === numbers.length - 1 ? "" : ",");
    const longer = line === "" ? text : `${line} ${text}`;
    if (line !== "" && indent.length + longer.length > width) {
      lines.push(line);
      line = text;
    } else {
      line = longer;
    }
  }
  return [...lines, line].join(`\n${indent}`);
}
