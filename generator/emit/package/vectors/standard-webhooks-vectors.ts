import { createHmac } from "node:crypto";
import type { MessageSigning } from "../../../ir/signing-schemes.js";
import { sentAt, spoil, vary, vectorsOfTime, type SigningVector } from "./signing-vector.js";

type StandardWebhooks = Extract<MessageSigning, { readonly scheme: "standard-webhooks" }>;

const secretOf = (text: string): string => `whsec_${Buffer.from(text).toString("base64")}`;
const [secret, other] = [secretOf("an example secret of 32 bytes..."), secretOf("another secret")];

const body = '{ "note": "Gr\u00f6\u00dfe \u{1f600}", "total": 10.00 }\n';
const id = "msg_example";
const seconds = String(sentAt.getTime() / 1000);

const signAt = (timestamp: string): string =>
  createHmac("sha256", Buffer.from(secret.slice("whsec_".length), "base64"))
    .update(`${id}.${timestamp}.${body}`)
    .digest("base64");

/** Requests as Standard Webhooks has them. */
export function standardWebhooksVectors({ headers }: StandardWebhooks): readonly SigningVector[] {
  const name = (part: string) => `${headers}-${part}`;
  const right: SigningVector = {
    what: "right",
    reason: null,
    body,
    headers: {
      [name("id")]: id,
      [name("timestamp")]: seconds,
      [name("signature")]: `v1,${signAt(seconds)}`,
    },
    secrets: [secret],
    now: sentAt,
    tolerance: 300,
  };
  const varied = vary(right);
  return [
    right,
    varied("one of two secrets signed", null, { secrets: [other, secret] }),
    varied("the secret is written without its prefix", null, {
      secrets: [secret.slice("whsec_".length)],
    }),
    varied("another secret signed", "invalid-signature", { secrets: [other] }),
    varied("another body was signed", "invalid-signature", { body: body.trim() }),
    ...headerVectors(right, name),
    ...vectorsOfTime(right, 300),
  ];
}

/** What a header may be instead of what it should be. */
function headerVectors(
  right: SigningVector,
  name: (part: string) => string,
): readonly SigningVector[] {
  const varied = vary(right);
  const digest = signAt(seconds);
  const change = (part: string, text: string) => ({
    headers: { ...right.headers, [name(part)]: text },
  });
  const without = (part: string) => ({
    headers: Object.fromEntries(
      Object.entries(right.headers).filter(([key]) => key !== name(part)),
    ),
  });
  const several = `v1a,${digest} v1,${spoil(digest)} v1,${digest}`;
  const timeless = { ...right.headers, [name("timestamp")]: "now" };
  return [
    varied("one of several signatures is right", null, change("signature", several)),
    varied("another id was signed", "invalid-signature", change("id", "msg_other")),
    varied(
      "another time was signed",
      "invalid-signature",
      change("timestamp", String(Number(seconds) + 1)),
    ),
    varied("another signature", "invalid-signature", change("signature", `v1,${spoil(digest)}`)),
    varied(
      "an unknown kind of signature",
      "invalid-signature",
      change("signature", `v2,${digest}`),
    ),
    varied("no id", "missing-id", without("id")),
    varied("no time", "missing-timestamp", without("timestamp")),
    varied("no signature", "missing-signature", without("signature")),
    varied("a time that is none", "malformed-timestamp", {
      headers: { ...timeless, [name("signature")]: `v1,${signAt("now")}` },
    }),
  ];
}
