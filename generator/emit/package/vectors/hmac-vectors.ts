import { createHmac } from "node:crypto";
import type { Place, Replay } from "../../../ir/delivery.js";
import type { JsonValue } from "../../../ir/json.js";
import { pointerKeys } from "../../../ir/pointer.js";
import type { MessageSigning } from "../../../ir/signing-schemes.js";
import { canonicalSamples, rawSamples, type SignedSample } from "./signed-samples.js";
import { sentAt, spoil, vary, vectorsOfTime, type SigningVector } from "./signing-vector.js";

type Hmac = Extract<MessageSigning, { readonly scheme: "hmac" }>;

/** Requests under one HMAC scheme. Node computes the digests, so that they prove what Web Crypto does. */
export function hmacVectors(signing: Hmac, replay: Replay | null): readonly SigningVector[] {
  const timestamp = replay?.timestamp ?? null;
  const tolerance = timestamp === null ? null : (replay?.toleranceSeconds ?? 300);
  const { key } = signing;
  const [secret, other] = [writeSecret("example-secret", key), writeSecret("another-secret", key)];
  const accept = ({ what, body, signed }: SignedSample): SigningVector => ({
    what,
    reason: null,
    body,
    headers: { ...timeHeaders(timestamp), [signing.header]: sign(signing, secret, signed) },
    secrets: [secret],
    now: sentAt,
    tolerance,
  });
  const right = accept(withTime(timestamp));
  const varied = vary(right);
  return [
    right,
    ...listSamples(signing, timestamp).map(accept),
    varied("one of two secrets signed", null, { secrets: [other, secret] }),
    varied("another secret signed", "invalid-signature", { secrets: [other] }),
    varied("another body was signed", "invalid-signature", { body: changeBody(right.body) }),
    ...signatureVectors(signing, right),
    ...(signing.signed === "canonical-json" ? unsignableVectors(right) : []),
    ...(tolerance === null ? [] : vectorsOfTime(right, tolerance)),
    ...(replay === null ? [] : unsignedTimeVectors(right, replay)),
  ];
}

/** The secret's text, for a key that is this text. */
const writeSecret = (text: string, key: Hmac["key"]): string =>
  key === "utf8" ? text : Buffer.from(text).toString(key);

const sign = (
  { algorithm, key, encoding, prefix }: Pick<Hmac, "algorithm" | "key" | "encoding" | "prefix">,
  secret: string,
  message: string,
): string =>
  prefix + createHmac(algorithm, Buffer.from(secret, key)).update(message).digest(encoding);

const timeHeaders = (timestamp: Place | null): { readonly [name: string]: string } =>
  timestamp?.in === "header" ? { [timestamp.name]: sentAt.toISOString() } : {};

/** A body with the time of sending where the vendor puts it. One member at each depth is in order in any case. */
function withTime(timestamp: Place | null): SignedSample {
  const keys = timestamp === null || timestamp.in === "header" ? ["note"] : keysOf(timestamp.at);
  const body = JSON.stringify(
    keys.reduceRight<JsonValue>((value, key) => ({ [key]: value }), sentAt.toISOString()),
  );
  return { what: "right", body, signed: body };
}

const keysOf = (pointer: string): readonly string[] => pointerKeys(pointer) ?? [];

/** Other bodies say nothing about when they were sent, so they are for vendors that say it elsewhere. */
function listSamples({ signed }: Hmac, timestamp: Place | null): readonly SignedSample[] {
  if (timestamp !== null && timestamp.in !== "header")
    return signed === "raw-body" ? [spacedSample(timestamp)] : [];
  return signed === "raw-body" ? rawSamples : canonicalSamples;
}

/** What shows that a receiver parsed the body and printed it again. */
function spacedSample(timestamp: Place): SignedSample {
  const { body } = withTime(timestamp);
  const spaced = `${JSON.stringify(JSON.parse(body), null, 2).replace(/^\{/, '{\n  "text": "Gr\\u00f6\u00dfe \u{1f600}",\n  "total": 10.00,')}\n`;
  return { what: "spaces, escapes and digits are as they were sent", body: spaced, signed: spaced };
}

const changeBody = (body: string): string => body.replace("2026", "2027");

function signatureVectors(signing: Hmac, right: SigningVector): readonly SigningVector[] {
  const { header, prefix, encoding } = signing;
  const varied = vary(right);
  const { [header]: signature = "", ...unsigned } = right.headers;
  const digest = signature.slice(prefix.length);
  const withSignature = (text: string) => ({ headers: { ...right.headers, [header]: text } });
  const upper = prefix + digest.toUpperCase();
  return [
    varied("no signature", "missing-signature", { headers: unsigned }),
    varied("an empty signature", "missing-signature", withSignature("")),
    varied("a cut signature", "invalid-signature", withSignature(signature.slice(0, -2))),
    varied("another signature", "invalid-signature", withSignature(prefix + spoil(digest))),
    ...(encoding === "hex"
      ? [varied("digits in upper case", "invalid-signature", withSignature(upper))]
      : []),
    ...(prefix === "" ? [] : [varied("no prefix", "invalid-signature", withSignature(digest))]),
  ];
}

const unsignableVectors = (right: SigningVector): readonly SigningVector[] => {
  const varied = vary(right);
  return [
    varied("a key is repeated", "invalid-signature", { body: '{"note":1,"note":1}' }),
    varied("no JSON", "invalid-signature", { body: "note" }),
  ];
};

/** Without a signature over it, a time can be left out or spoiled by anyone. */
function unsignedTimeVectors(
  right: SigningVector,
  { timestamp, timestampSigned }: Replay,
): readonly SigningVector[] {
  if (timestampSigned || timestamp?.in !== "header") return [];
  const varied = vary(right);
  const { [timestamp.name]: _, ...timeless } = right.headers;
  return [
    varied("no time", "missing-timestamp", { headers: timeless }),
    varied("a time that is none", "malformed-timestamp", {
      headers: { ...right.headers, [timestamp.name]: "yesterday" },
    }),
  ];
}
