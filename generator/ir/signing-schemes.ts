import type { Delivery, Signing } from "./delivery.js";

/** A scheme whose signature is part of the message. */
export type MessageSigning = Exclude<Signing, { readonly scheme: "transport" }>;

export interface NamedScheme {
  /** What callers choose it by: `hmac`, `svix`, `standardWebhooks` or `staticHeader`, and `hmac2` for a second one. */
  readonly name: string;
  readonly signing: MessageSigning;
}

/** The schemes that a receiver can check by the message alone; the first is the usual one. */
export function signingSchemes({ signing }: Delivery): readonly NamedScheme[] {
  if (!signing.known) return [];
  const schemes = signing.value.filter((each) => each.scheme !== "transport");
  const kinds = schemes.map(schemeKind);
  return schemes.map((each, index) => {
    const kind = schemeKind(each);
    // The second of a kind has its place among them in its name: a title may change, and is prose.
    const earlier = kinds.slice(0, index).filter((other) => other === kind).length;
    return { name: earlier === 0 ? kind : `${kind}${earlier + 1}`, signing: each };
  });
}

function schemeKind(signing: MessageSigning): string {
  if (signing.scheme === "static-header") return "staticHeader";
  if (signing.scheme === "hmac") return "hmac";
  return signing.headers === "svix" ? "svix" : "standardWebhooks";
}
