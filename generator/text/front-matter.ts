import { toOneLine } from "./escape-markdown.js";

/** Facts about a page for whoever builds a site of it; `null` is left out. */
export interface FrontMatter {
  readonly [key: string]: string | number | boolean | null;
}

/** YAML front matter as prettier writes it: texts always quoted, so that none is read as something else. */
export function frontMatter(facts: FrontMatter): string {
  const lines = Object.entries(facts)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key}: ${typeof value === "string" ? quote(value) : String(value)}`);
  return ["---", ...lines, "---"].join("\n");
}

// Not printable in YAML, or a line break to some of its readers.
const unprintable = /[\u007f-\u009f\u2028\u2029\ufeff\u202A-\u202E\u2066-\u2069\ufffe\uffff]/g;
const escapeChar = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

function quote(value: string): string {
  const line = toOneLine(value);
  const escaped = line.replaceAll("\\", "\\\\").replace(unprintable, escapeChar);
  if (!line.includes('"')) return `"${escaped}"`;
  // Prettier prefers single quotes around double ones, unless an escape needs the double ones.
  if (escaped === line) return `'${line.replaceAll("'", "''")}'`;
  return `"${escaped.replaceAll('"', '\\"')}"`;
}
