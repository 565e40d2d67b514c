import { asciiText } from "../ir/ascii-text.js";
import type { Identifier } from "../ir/catalog.js";

/** Words that TypeScript or strict-mode JavaScript keeps for itself, and globals that generated code relies on. */
const reserved = new Set(
  `abstract any arguments as async await bigint boolean break case catch class const continue debugger declare default
  delete do else enum eval export extends false finally for from function get if implements import in infer instanceof
  interface is keyof let module namespace never new null number object of package private protected public readonly
  require return satisfies set static string super switch symbol this throw true try type typeof undefined unique
  unknown var void while with yield
  Array ArrayBuffer BigInt Boolean Date Error Function Headers Infinity JSON Map Math NaN Number Object Partial Promise
  Readonly ReadonlyArray ReadonlyMap Record RegExp Request Response Set String Symbol TextDecoder TextEncoder Uint8Array
  URL crypto globalThis isFinite isInteger isNaN`.split(/\s+/),
);

const form = /^[A-Za-z][A-Za-z0-9]*$/;

/** The only maker of identifiers: `null` when the text is none, or is taken. */
export function identifier(text: string): Identifier | null {
  return form.test(text) && !reserved.has(text) ? (text as Identifier) : null;
}

export const isIdentifierForm = (text: string): boolean => form.test(text);

/** The words of an id, in ASCII: `customer.logged.in` and `customerLoggedIn` alike. */
function wordsOf(id: string): readonly string[] {
  return asciiText(id)
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1 $2")
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== "");
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();

/** `customer.logged.in` → `CustomerLoggedIn`. */
export const pascalCase = (id: string): string => wordsOf(id).map(capital).join("");

/** `customer.logged.in` → `customerLoggedIn`. */
export const camelCase = (id: string): string => {
  const name = pascalCase(id);
  return name.charAt(0).toLowerCase() + name.slice(1);
};

/** `customer.logged.in` → `customer-logged-in`. */
export const kebabCase = (id: string): string =>
  wordsOf(id)
    .map((word) => word.toLowerCase())
    .join("-");
