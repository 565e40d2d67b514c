import type { Delivery, Signing } from "../../ir/delivery.js";
import type { JsonObject } from "../../ir/json.js";
import { componentKey } from "./component-key.js";
import { descriptionOf } from "./description.js";

export interface Security {
  /** `components/securitySchemes`. */
  readonly schemes: JsonObject;
  /** `security` of every operation: alternatives, `{}` where a delivery may come without any. */
  readonly alternatives: readonly JsonObject[];
}

/**
 * OpenAPI has no word for signatures: a scheme is an API key in the header that carries it, described in words. What the
 * vendor offers outside the message (mutual TLS, OAuth, credentials in the address) is no part of the request.
 */
export function printSecurity({ signing }: Delivery): Security {
  const offered = signing.known ? signing.value : [];
  const keys = componentKey();
  const schemes = offered.flatMap((each) => {
    const header = headerOf(each);
    if (header === null) return [];
    const description = descriptionOf([...wordsOf(each), each.when, each.description]);
    return [
      [keys(each.title), { type: "apiKey", in: "header", name: header, description }] as const,
    ];
  });
  const always = schemes.length === offered.length && offered.some(({ when }) => when === null);
  const required = schemes.map(([key]): JsonObject => ({ [key]: [] }));
  return {
    schemes: Object.fromEntries(schemes),
    alternatives: always ? required : [...required, {}],
  };
}

function headerOf(signing: Signing): string | null {
  if (signing.scheme === "standard-webhooks") return `${signing.headers}-signature`;
  return signing.scheme === "transport" ? null : signing.header;
}

const signedWords = {
  "raw-body": "the request body as it was sent",
  "canonical-json":
    "the parsed body, written again as JSON with its keys sorted at every depth and without white space",
} as const;
const keyWords = {
  utf8: "the secret's text as UTF-8",
  base64: "the secret, decoded from Base64",
  hex: "the secret, decoded from hexadecimal digits",
} as const;

function wordsOf(signing: Signing): readonly string[] {
  if (signing.scheme === "hmac") {
    const { algorithm, encoding, signed, key, prefix } = signing;
    const digest = encoding === "hex" ? "hexadecimal digits" : "Base64";
    const start = prefix === "" ? "" : `, after \`${prefix}\``;
    return [
      `HMAC-${algorithm.toUpperCase()} over ${signedWords[signed]}, in ${digest}${start}. The key is ${keyWords[key]}.`,
    ];
  }
  if (signing.scheme === "standard-webhooks") {
    const prefix = signing.headers;
    return [
      `Standard Webhooks: HMAC-SHA256 over \`${prefix}-id\`, \`${prefix}-timestamp\` and the body, parted by dots, in Base64.`,
    ];
  }
  if (signing.scheme === "static-header") return ["A fixed header that the subscriber chose."];
  return [];
}
