import type { JsonObject, JsonValue } from "../ir/json.js";
import { fitsLine } from "./fits-line.js";

const width = 100;

/**
 * YAML as prettier would leave it, which the YAML library's own `stringify` is neither near nor quick enough to be: block
 * style throughout, texts plain where no reader of YAML 1.1 or 1.2 could take them for anything else. Ends with a new
 * line. `undefined` properties are left out.
 */
export function printYaml(value: JsonValue): string {
  const lines: string[] = [];
  writeBlock(value, { indent: "", lead: "", lines });
  return `${lines.join("\n")}\n`;
}

interface Place {
  /** Of lines after the first. */
  readonly indent: string;
  /** All of the first line so far. */
  readonly lead: string;
  readonly lines: string[];
}

/** Writes a value that starts on its own line, or after the dash of a list. */
function writeBlock(value: JsonValue, place: Place): void {
  if (isFull(value)) {
    if (isArray(value)) writeList(value, place);
    else writeMap(value, place);
    return;
  }
  writeFlow(value, { ...place, after: "dash" });
}

const isArray = (value: JsonValue): value is readonly JsonValue[] => Array.isArray(value);

/** Whether a value takes lines of its own. */
function isFull(value: JsonValue): value is readonly JsonValue[] | JsonObject {
  if (typeof value !== "object" || value === null) return false;
  if (isArray(value)) return value.length > 0;
  return Object.keys(value).some((key) => value[key] !== undefined);
}

const presentKeys = (value: JsonObject) =>
  Object.keys(value).filter((key) => value[key] !== undefined);

function writeList(items: readonly JsonValue[], { indent, lead, lines }: Place): void {
  let start = lead;
  for (const item of items) {
    writeBlock(item, { indent: `${indent}  `, lead: `${start}- `, lines });
    start = indent;
  }
}

function writeMap(map: JsonObject, { indent, lead, lines }: Place): void {
  let start = lead;
  for (const key of presentKeys(map)) {
    writeEntry(key, map[key] ?? null, { indent, lead: start, lines });
    start = indent;
  }
}

// A key longer than this may not stand before its colon without a question mark.
const longestKey = 1000;

function writeEntry(key: string, value: JsonValue, { indent, lead, lines }: Place): void {
  const printed = keyText(key);
  const inner = `${indent}  `;
  const wide = key.includes("\n") && !fitsLine(lead + printed, width);
  if (wide || printed.length > longestKey) {
    lines.push(`${lead}? ${printed}`);
    writeBlock(value, { indent: inner, lead: `${indent}: `, lines });
  } else if (isFull(value)) {
    lines.push(`${lead}${printed}:`);
    writeBlock(value, { indent: inner, lead: inner, lines });
  } else {
    const start = `${lead}${printed}:`;
    writeFlow(value, {
      indent: inner,
      lead: start,
      after: key.includes("\n") ? "key" : "line",
      lines,
    });
  }
}

/** What a value stands behind: nothing or a dash, a key of one line, or another key. */
type Before = "dash" | "line" | "key";

/** Writes a scalar or an empty list or map. */
function writeFlow(value: JsonValue, place: Place & { readonly after: Before }): void {
  const { indent, lead, after, lines } = place;
  const text = typeof value === "string" ? value : "";
  const literal = isLiteral(text);
  const printed = literal ? `|${text.endsWith("\n") ? "" : "-"}` : flowText(value);
  // Prettier moves what is too wide below its key, but never a text of one line behind a key of one line.
  const isLine = typeof value === "object" ? value === null : !text.includes("\n");
  const start = after === "dash" ? lead : `${lead} `;
  const stays =
    after === "dash" || (after === "line" && isLine) || fitsLine(start + printed, width);
  lines.push(...(stays ? [start + printed] : [lead, indent + printed]));
  if (!literal) return;
  for (const line of text.replace(/\n$/, "").split("\n"))
    lines.push(line && (indent || "  ") + line);
}

function flowText(value: JsonValue): string {
  if (typeof value === "string") return scalarText(value);
  if (typeof value === "object" && value !== null) return isArray(value) ? "[]" : "{}";
  return JSON.stringify(value);
}

/** Lines that can stand as they are below a `|`. */
function isLiteral(text: string): boolean {
  if (!text.includes("\n") || unprintable.test(text.replaceAll("\n", ""))) return false;
  return !/^\s|\s$/.test(text.replace(/\n$/, "")) && !/[^\S\n]\n/.test(text);
}

/** What YAML does not let stand raw, or what some reader takes for the end of a line. */
const unprintable =
  /[\0-\x1F\x7F-\x9F\u2028\u2029\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;
const everyUnprintable = new RegExp(unprintable, "g");

const plain = /^[\p{L}_$/(](?:[\p{L}\p{N}_.,;/()+=~%*<>$&!?'"`@|-]|:(?=\S)| (?=[^ #]))*$/u;
/** What some version of YAML reads as a truth value or as nothing. */
const words = /^(?:null|true|false|yes|no|on|off|y|n)$/i;

const isPlain = (text: string) => plain.test(text) && !words.test(text);

const scalarText = (text: string) => (isPlain(text) ? text : quotedText(text));

const keyText = (key: string) => (isPlain(key) && !key.includes(":") ? key : quotedText(key));

function quotedText(text: string): string {
  if (unprintable.test(text)) {
    // Escaping all that is not ASCII keeps its width known where it is broken over lines.
    const beyond = text.includes("\n") ? /[^\0-\x7F]/g : everyUnprintable;
    return JSON.stringify(text).replace(beyond, escaped);
  }
  if (text.includes('"')) return `'${text.replaceAll("'", "''")}'`;
  return `"${text.replaceAll("\\", "\\\\")}"`;
}

const escaped = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
