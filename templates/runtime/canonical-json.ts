/**
 * A body of JSON with the keys of its objects sorted at every depth and without white space; `null` for one that is not
 * JSON in UTF-8, that repeats a key within an object, or that is nested 1,000 levels deep. Parsers differ in
 * which of two equal keys they take, so a repeated one could mean something else to whoever signed it; and they take very
 * long for what is nested very deeply, so the text is parsed last.
 */
export function canonicalJson(body: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | null {
  let text = "";
  const tokens = /"[^"\\]*(?:\\.[^"\\]*)*"|[-+.\w]+|\S/g;
  const next = (): string => tokens.exec(text)?.[0] ?? fail();
  const print = (token: string, depth: number): string => {
    if (depth === 1000) fail();
    if (token === "{") return printObject(depth);
    if (token !== "[") return printScalar(token);
    // Texts are added one to another: joining them would copy what lies deep within once for every level.
    for (let item = next(); item !== "]"; item = next())
      token += item === "," ? item : print(item, depth + 1);
    return `${token}]`;
  };
  const printObject = (depth: number): string => {
    const members = new Map<string, string>();
    for (let token = next(); token !== "}"; token = next()) {
      if (token === ",") continue;
      const key: string = JSON.parse(token);
      if (members.has(key)) fail();
      members.set(key, printScalar(token) + next() + print(next(), depth + 1));
    }
    let object = "";
    for (const key of [...members.keys()].sort()) object += (object && ",") + members.get(key);
    return `{${object}}`;
  };
  try {
    text = new TextDecoder("utf-8", { fatal: true }).decode(body);
    const form = print(next(), 0);
    JSON.parse(text);
    return new TextEncoder().encode(form);
  } catch {
    return null;
  }
}

/**
 * Numbers as JavaScript writes them: `1.0` as `1`, `1e3` as `1000`. Longer ones may have more digits than it tells apart,
 * and stay as they are spelled, but for a fraction of zeros.
 */
function printScalar(token: string): string {
  if (token[0] === '"') return JSON.stringify(JSON.parse(token));
  const number = String(Number(token));
  return token.length > 15 || number === "NaN" ? token.replace(/\.0+$/, "") : number;
}

function fail(): never {
  throw new Error();
}
