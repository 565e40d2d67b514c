import { canonicalNumber } from "./canonical-number.js";

const deepest = 1000;

/** An object or array that is being read. */
interface Level {
  /** JSON texts by key; `null` in an array. */
  readonly members: Map<string, string> | null;
  /** The key that the next value belongs to. */
  key: string | null;
  /** Items of an array, with commas between them. */
  items: string;
}

/**
 * A JSON text with the keys of its objects sorted at every depth and without white space; `null` for a text that is not
 * JSON, that repeats a key within an object, or that is nested more than 1,000 levels deep. Parsers differ in which of two
 * equal keys they take, so a repeated one could mean something else to whoever signed it.
 *
 * It is made of the text, as parsing loses digits; and level by level instead of by recursion, so that no body overflows
 * the stack.
 */
export function canonicalJson(text: string): string | null {
  const outermost: Level = { members: null, key: null, items: "" };
  const open: Level[] = [];
  let level = outermost;
  const tokens = /["{}[\]]|[-+.\w]+/g;
  for (let found = tokens.exec(text); found !== null; found = tokens.exec(text)) {
    let [token] = found;
    if (token === "{" || token === "[") {
      if (open.push(level) > deepest) return null;
      level = { members: token === "{" ? new Map() : null, key: null, items: "" };
      continue;
    }
    if (token === "}" || token === "]") {
      token = printLevel(level);
      const outer = open.pop();
      if (!outer) return null;
      level = outer;
    } else if (token === '"') {
      tokens.lastIndex = endOfString(text, found.index);
      const string = readString(text.slice(found.index, tokens.lastIndex));
      if (string === null) return null;
      if (level.members && level.key === null) {
        if (level.members.has(string)) return null;
        level.key = string;
        continue;
      }
      token = JSON.stringify(string);
    } else {
      token = canonicalNumber(token);
    }
    addValue(level, token);
  }
  return isJson(text) ? outermost.items : null;
}

function addValue(level: Level, value: string): void {
  if (!level.members) {
    level.items += level.items === "" ? value : `,${value}`;
  } else if (level.key !== null) {
    level.members.set(level.key, value);
    level.key = null;
  }
}

function printLevel({ members, items }: Level): string {
  if (!members) return `[${items}]`;
  let text = "";
  for (const key of [...members.keys()].sort())
    text += `${text === "" ? "" : ","}${JSON.stringify(key)}:${members.get(key)}`;
  return `{${text}}`;
}

/** After the closing quote: the first one with an even number of backslashes before it. */
function endOfString(text: string, start: number): number {
  for (let end = text.indexOf('"', start + 1); end > 0; end = text.indexOf('"', end + 1)) {
    let before = end;
    while (text[before - 1] === "\\") before -= 1;
    if ((end - before) % 2 === 0) return end + 1;
  }
  return text.length;
}

function readString(token: string): string | null {
  try {
    const string: unknown = JSON.parse(token);
    return typeof string === "string" ? string : null;
  } catch {
    // Not closed, or with an escape that JSON does not have.
    return null;
  }
}

/** Reading in tokens lets mistakes pass between them. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
