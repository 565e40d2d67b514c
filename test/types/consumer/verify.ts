import { identify, vendors, type Candidate } from "@hookscribe/catalog";
import { signingSchemes, verify as verifyEmporix } from "@hookscribe/emporix";
import { verify as verifyEnad } from "@hookscribe/enad";
import { sign, verify, type VerifyReason, type VerifyResult } from "@hookscribe/plain/signing";
import vectors from "@hookscribe/plain/signing-vectors.json" with { type: "json" };

/** What an application writes, and what it must not get away with. */
export async function receive(
  body: Uint8Array,
  headers: { readonly get: (name: string) => string | null },
): Promise<string> {
  const result: VerifyResult = await verify(body, headers, { secrets: ["old", "new"] });
  if (result.ok) {
    const timestamp: "signed" | "unsigned" | "none" = result.timestamp;
    return timestamp;
  }
  const reason: VerifyReason = result.reason;
  switch (reason) {
    case "no-secret":
    case "malformed-secret":
    case "parsed-body":
      throw new Error(result.message);
    case "missing-signature":
    case "invalid-signature":
    case "missing-id":
    case "missing-timestamp":
    case "malformed-timestamp":
    case "expired":
    case "too-early":
      return reason;
    default:
      // Every reason has its case.
      return reason satisfies never;
  }
}

export async function others(text: string): Promise<void> {
  await verifyEmporix(
    text,
    {},
    { secrets: "s", scheme: signingSchemes.svix, now: () => new Date(0) },
  );
  await verifyEnad(text, { "x-api-key": ["k"] }, { secrets: "k", header: "x-api-key" });
  const headers: { readonly [name: string]: string } = await sign(text, { secret: "s", id: "1" });
  // @ts-expect-error: a parsed body cannot be verified.
  await verify({ id: 1 }, headers, { secrets: "s" });
  // @ts-expect-error: secrets are asked for.
  await verify(text, headers, {});
  // @ts-expect-error: a scheme is one of `signingSchemes`, not its name.
  await verifyEmporix(text, headers, { secrets: "s", scheme: "svix" });
  // @ts-expect-error: the header of a signature is the vendor's choice.
  await verifyEmporix(text, headers, { secrets: "s", header: "x" });
}

export function name(body: string): string {
  const { match, ambiguous, nearest } = identify({ body, headers: { "user-agent": "x" } });
  const all: readonly Candidate[] = match ? [match] : [...ambiguous, ...nearest];
  const known: readonly string[] = vendors.map(({ id }) => id);
  const first: unknown = vectors.vectors[0]?.headers;
  return JSON.stringify([all.map(({ type, contract }) => [type, contract?.type]), known, first]);
}
