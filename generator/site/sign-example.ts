import { createHmac } from "node:crypto";
import type { Delivery } from "../ir/delivery.js";
import { isJsonObject, type JsonValue } from "../ir/json.js";
import { signingSchemes } from "../ir/signing-schemes.js";

/** Headers of a signature that was computed for an example, by the usual scheme of its vendor. */
export interface ExampleSignature {
  readonly headers: ReadonlyMap<string, string>;
  /** As it is handed to a receiver. */
  readonly secret: string;
  /** What was signed, in words that follow "computed over". */
  readonly signed: string;
}

/** When examples are sent whose time no source shows. */
export const exampleTime = "2026-01-02T03:04:05.000Z";

/** Signs a body; `null` where nothing is computed from it. */
export function signExample(delivery: Delivery, body: JsonValue): ExampleSignature | null {
  const signing = signingSchemes(delivery)[0]?.signing;
  const text = JSON.stringify(body);
  if (signing?.scheme === "hmac") {
    const { algorithm, encoding, header, key, prefix, signed } = signing;
    const bytes = Buffer.from("example-secret");
    const message = signed === "raw-body" ? text : JSON.stringify(sortKeys(body));
    const digest = createHmac(algorithm, bytes).update(message).digest(encoding);
    return {
      headers: new Map([[header, prefix + digest]]),
      secret: key === "utf8" ? bytes.toString() : bytes.toString(key),
      signed: signed === "raw-body" ? "the body" : "the body with its keys sorted",
    };
  }
  if (signing?.scheme !== "standard-webhooks") return null;
  const [id, time] = ["msg_example", String(Date.parse(exampleTime) / 1000)];
  const bytes = Buffer.from("an example secret of 32 bytes...");
  const digest = createHmac("sha256", bytes).update(`${id}.${time}.${text}`).digest("base64");
  return {
    headers: new Map([
      [`${signing.headers}-id`, id],
      [`${signing.headers}-timestamp`, time],
      [`${signing.headers}-signature`, `v1,${digest}`],
    ]),
    secret: `whsec_${bytes.toString("base64")}`,
    signed: "id, time and body",
  };
}

function sortKeys(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return (value as readonly JsonValue[]).map(sortKeys);
  if (!isJsonObject(value)) return value;
  const sorted = Object.keys(value).toSorted((a, b) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map((key) => [key, sortKeys(value[key] ?? null)]));
}
