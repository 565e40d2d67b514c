import { asciiText } from "../ir/ascii-text.js";
import type { Identifier } from "../ir/catalog.js";
import type { JsonValue } from "../ir/json.js";

declare const brand: unique symbol;

/** Source text that is safe to splice. Only `code`, `literal`, `name` and `joinCode` make one. */
export interface Code {
  readonly [brand]: true;
  readonly text: string;
}

const trusted = (text: string): Code => ({ text }) as Code;

/** The one door for data into generated code: a bare string does not compile here. */
export function code(strings: TemplateStringsArray, ...values: readonly (Code | number)[]): Code {
  const parts = values.map((value) => (typeof value === "number" ? numberText(value) : value.text));
  return trusted(String.raw({ raw: strings }, ...parts));
}

// U+2028 and U+2029 end a line in older readers of JavaScript; `<` keeps `</script>` out of inlined code.
const unsafe = /[\u2028\u2029]|<(?=[/!])/g;
const escapeUnsafe = (char: string) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A JavaScript expression for a JSON value; `__proto__` stays an own key. */
export function literal(value: JsonValue): Code {
  if (typeof value === "number") return trusted(numberText(value));
  if (typeof value === "object" && value !== null) {
    const parts = Array.isArray(value)
      ? value.map((item: JsonValue) => literal(item).text)
      : Object.entries(value).map(
          ([key, item]) => `${propertyKey(key).text}: ${literal(item).text}`,
        );
    if (Array.isArray(value)) return trusted(`[${parts.join(", ")}]`);
    return trusted(parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`);
  }
  return trusted(typeof value === "string" ? quoted(value) : JSON.stringify(value));
}

/** In the quotes that prettier would choose: those that need fewer escapes, double ones when in doubt. */
function quoted(text: string): string {
  const double = JSON.stringify(text).replace(unsafe, escapeUnsafe);
  const count = (quote: string) => text.split(quote).length;
  if (count('"') <= count("'")) return double;
  return `'${double.slice(1, -1).replaceAll('\\"', '"').replaceAll("'", "\\'")}'`;
}

// Prettier drops the plus of `1e+21`.
const numberText = (value: number) =>
  Object.is(value, -0) ? "-0" : String(value).replace("e+", "e");

const plainKey = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** A key as an object literal or an interface spells it: `id`, `"a-b"`, `["__proto__"]`. */
export function propertyKey(key: string): Code {
  if (key === "__proto__") return trusted(`["__proto__"]`);
  return plainKey.test(key) ? trusted(key) : literal(key);
}

/** `value.id` or `value["a-b"]`. */
export function member(object: Code, key: string): Code {
  return trusted(
    plainKey.test(key) ? `${object.text}.${key}` : `${object.text}[${literal(key).text}]`,
  );
}

export const name = (identifier: Identifier): Code => trusted(identifier);

/** A name within one module, made of any words: a letter at its start, ASCII letters and digits, never reserved. */
export function localName({ before = "", words, after = "" }: LocalName): Code {
  const spoken = asciiText(words.join(" "))
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
  const all = [before, ...(spoken.length > 0 ? spoken : ["value"]), after];
  const joined = all
    .filter((word) => word !== "")
    .map((word, index) => {
      const first = index === 0 ? word.charAt(0).toLowerCase() : word.charAt(0).toUpperCase();
      return first + word.slice(1);
    })
    .join("");
  return trusted(/^[a-z]/.test(joined) ? joined : `value${joined}`);
}

/** At least one of `before` and `after` is given, which keeps the name from being a reserved word. */
export type LocalName = { readonly words: readonly string[] } & (
  | { readonly before: string; readonly after?: string }
  | { readonly before?: string; readonly after: string }
);

/** A regular expression (ECMA-262, `u` flag) as a literal. */
export function regularExpression(pattern: string): Code {
  // `source` escapes what would end the literal, but for a slash within a class, where `</script>` could hide.
  const { source } = new RegExp(pattern, "u");
  return trusted(`/${source.replaceAll("</", "<\\/")}/u`);
}

export const joinCode = (parts: readonly Code[], separator: Code): Code =>
  trusted(parts.map((part) => part.text).join(separator.text));
