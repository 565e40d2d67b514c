import stringify from "json-stable-stringify";
import { createHmac } from "node:crypto";
import { pointerKeys } from "../../generator/ir/pointer.js";
import { valueAt } from "../../templates/runtime/value-at.js";

/** A request of `signing-vectors.json`, and the verdict on it. */
export interface Vector {
  readonly name: string;
  readonly scheme: string;
  readonly secrets: readonly string[];
  readonly now: string;
  readonly tolerance: number | null;
  readonly headers: { readonly [name: string]: string };
  readonly body: string;
  readonly ok: boolean;
  readonly reason: string | null;
}

/** What `signing-vectors.json` says of a scheme. */
export type DescribedScheme =
  | {
      readonly scheme: "hmac";
      readonly header: string;
      readonly prefix: string;
      readonly encoding: "hex" | "base64";
      readonly algorithm: string;
      readonly key: "utf8" | "hex" | "base64";
      readonly signed: "raw-body" | "canonical-json";
      readonly time: { readonly in: string; readonly name?: string; readonly at?: string } | null;
    }
  | { readonly scheme: "static-header"; readonly header: string }
  | { readonly scheme: "standard-webhooks"; readonly headers: string };

/** The verdict of whoever has read what the vectors say of their schemes, and nothing else; `null`: that is not enough. */
export function judgeVector(scheme: DescribedScheme, vector: Vector): boolean | null {
  const { secrets, headers, body } = vector;
  if (scheme.scheme === "standard-webhooks") return null;
  const given = headers[scheme.header];
  if (scheme.scheme === "static-header") return given !== undefined && secrets.includes(given);
  // JavaScript's own numbers lose the digits of longer ones.
  if (scheme.signed === "canonical-json" && /\d{16}/.test(body)) return null;
  const message = messageOf(scheme.signed, body);
  if (message === null) return false;
  const isSigned = secrets.some((secret) => {
    const hmac = createHmac(scheme.algorithm, Buffer.from(secret, scheme.key)).update(message);
    return given === scheme.prefix + hmac.digest(scheme.encoding);
  });
  return isSigned && isInTime(scheme.time, vector);
}

function messageOf(signed: "raw-body" | "canonical-json", body: string): string | null {
  if (signed === "raw-body") return body;
  try {
    return stringify(JSON.parse(body)) ?? null;
  } catch {
    return null;
  }
}

type Time = Extract<DescribedScheme, { readonly scheme: "hmac" }>["time"];

function isInTime(time: Time, { headers, body, now, tolerance }: Vector): boolean {
  if (time === null || tolerance === null) return true;
  const at = pointerKeys(time.at ?? "") ?? [];
  const told = time.in === "header" ? headers[time.name ?? ""] : valueAt(JSON.parse(body), at);
  return Math.abs(Date.parse(String(told)) - Date.parse(now)) <= tolerance * 1000;
}
