import type { Format } from "../shape.js";
import { isIpv6 } from "./is-ipv6.js";

interface Alphabet {
  readonly unreserved: string;
  /** What a query may hold besides. */
  readonly query: string;
}

const ascii: Alphabet = { unreserved: "A-Za-z0-9\\-._~", query: "" };
// RFC 3987 `ucschar` and `iprivate`.
const planes = Array.from({ length: 13 }, (_, index) => (index + 1).toString(16));
const unicode: Alphabet = {
  unreserved: `${ascii.unreserved}\\u{A0}-\\u{D7FF}\\u{F900}-\\u{FDCF}\\u{FDF0}-\\u{FFEF}${planes
    .map((plane) => `\\u{${plane}0000}-\\u{${plane}FFFD}`)
    .join("")}\\u{E1000}-\\u{EFFFD}`,
  query: "\\u{E000}-\\u{F8FF}\\u{F0000}-\\u{FFFFD}\\u{100000}-\\u{10FFFD}",
};

const [uri, uriReference] = readersOf(ascii);
const [iri, iriReference] = readersOf(unicode);

/** RFC 3986, RFC 3987 and RFC 6570. */
export const uriFormats = {
  uri,
  "uri-reference": uriReference,
  iri,
  "iri-reference": iriReference,
  "uri-template": isTemplate,
} as const satisfies { readonly [F in Format]?: (text: string) => boolean };

type Reader = (text: string) => boolean;

function readersOf({
  unreserved,
  query,
}: Alphabet): readonly [absolute: Reader, reference: Reader] {
  const free = `${unreserved}!$&'()*+,;=`;
  const escaped = "%[0-9A-Fa-f]{2}";
  const segment = (more: string) => `(?:[${free}${more}]|${escaped})`;
  const authority = `(?:${segment(":")}*@)?(?:\\[([^\\]]*)\\]|${segment("")}*)(?::[0-9]*)?`;
  const parts = new RegExp(
    `^([A-Za-z][A-Za-z0-9+.\\-]*:)?(?://${authority}(?=[/?#]|$)|(?!//))` +
      `(${segment(":@/")}*)(?:\\?${segment(`:@/?${query}`)}*)?(?:#${segment(":@/?")}*)?$`,
    "u",
  );
  const isReference: Reader = (text) => {
    const match = parts.exec(text);
    if (match === null) return false;
    const [, scheme, literal, path = ""] = match;
    if (literal !== undefined && !isAddressLiteral(literal)) return false;
    // Without a scheme, a colon in the first segment would read as one.
    return scheme !== undefined || !/^[^/]*:/.test(path);
  };
  const isAbsolute: Reader = (text) => /^[A-Za-z][A-Za-z0-9+.-]*:/.test(text) && isReference(text);
  return [isAbsolute, isReference];
}

const isAddressLiteral = (text: string) =>
  isIpv6(text) || /^v[0-9A-F]+\.[A-Z0-9\-._~!$&'()*+,;=:]+$/i.test(text);

const variable = "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*";
const specification = `${variable}(?::[1-9][0-9]{0,3}|\\*)?`;
const expression = `\\{[+#./;?&=,!@|]?${specification}(?:,${specification})*\\}`;
const literals = `[^\\u{0}-\\u{20}"%<>\\\\^\`{|}\\u{7F}-\\u{9F}\\uD800-\\uDFFF]|%[0-9A-Fa-f]{2}`;
const template = new RegExp(`^(?:${literals}|${expression})*$`, "u");

function isTemplate(text: string): boolean {
  return template.test(text);
}
