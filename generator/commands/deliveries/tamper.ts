import { isJsonObject, type JsonValue } from "../../ir/json.js";
import { setAt } from "../../ir/set-at.js";
import type { NamedScheme } from "../../ir/signing-schemes.js";

export const tamperings = ["signature", "timestamp", "body"] as const;
export type Tampering = (typeof tamperings)[number];

/** How far in the past a request is sent whose time is tampered with: farther than any tolerance allows. */
export const stale = 24 * 60 * 60 * 1000;

/** A signature that is none any more: one character of it is another, of those that every encoding has. */
export function tamperSignature(
  headers: Readonly<Record<string, string>>,
  { signing }: NamedScheme,
): Readonly<Record<string, string>> {
  const name = headerOf(signing);
  return Object.fromEntries(
    Object.entries(headers).map(([header, value]) => {
      if (header.toLowerCase() !== name.toLowerCase()) return [header, value];
      // Behind a version and a comma, or a prefix such as `sha256=`.
      const prefix = signing.scheme === "hmac" ? signing.prefix.length : value.indexOf(",") + 1;
      const other = value[prefix] === "0" ? "1" : "0";
      return [header, value.slice(0, prefix) + other + value.slice(prefix + 1)];
    }),
  );
}

const headerOf = (signing: NamedScheme["signing"]) =>
  signing.scheme === "standard-webhooks" ? `${signing.headers}-signature` : signing.header;

/** A body that says more than what was signed. */
export const tamperBody = (body: JsonValue): JsonValue =>
  (isJsonObject(body) ? setAt(body, ["tampered"], true) : undefined) ?? [body, "tampered"];
