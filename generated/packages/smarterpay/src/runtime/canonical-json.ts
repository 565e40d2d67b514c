import { canonicalNumber } from "./canonical-number.js";

/**
 * A JSON text with the keys of its objects sorted at every depth and without white space; `null` for a text that is not
 * JSON, that repeats a key within an object, or that is nested more than 1,000 levels deep. Parsers differ in which of two
 * equal keys they take, so a repeated one could mean something else to whoever signed it.
 *
 * It is made of the text, as parsing loses digits, and before the text is parsed, as parsers take very long for what is
 * nested very deeply.
 */
export function canonicalJson(text: string): string | null {
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[-+.\w]+|\S/g;
  const next = (): string => tokens.exec(text)?.[0] ?? refuseText();

  function printValue(token: string, depth: number): string {
    if (depth > 1000) refuseText();
    if (token === "{") return printObject(depth);
    // Texts are added one to another: joining them would copy what lies deep within once for every level.
    if (token === "[") {
      let items = token;
      for (let item = next(); item !== "]"; item = next())
        items += item === "," ? item : printValue(item, depth + 1);
      return `${items}]`;
    }
    if (token.startsWith('"')) return JSON.stringify(JSON.parse(token));
    return /\d/.test(token) ? canonicalNumber(token) : token;
  }

  function printObject(depth: number): string {
    const members = new Map<string, string>();
    for (let token = next(); token !== "}"; token = next()) {
      if (token === ",") continue;
      const key: string = JSON.parse(token);
      if (members.has(key)) refuseText();
      // The colon between them.
      next();
      members.set(key, printValue(next(), depth + 1));
    }
    let text = "";
    for (const key of [...members.keys()].sort())
      text += `${text && ","}${JSON.stringify(key)}:${members.get(key)}`;
    return `{${text}}`;
  }

  try {
    const form = printValue(next(), 0);
    // Finds what is wrong between the tokens.
    JSON.parse(text);
    return form;
  } catch {
    return null;
  }
}

function refuseText(): never {
  throw new SyntaxError();
}
