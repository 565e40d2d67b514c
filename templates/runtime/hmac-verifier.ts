import { checkTime, readTime } from "./check-time.js";
import { readHeader, type HeaderSource } from "./headers.js";
import type { HmacScheme } from "./hmac-scheme.js";
import { matchSignatures } from "./match-signatures.js";
import { readPlaces } from "./place.js";
import { rawBytes, refuseParsed } from "./raw-body.js";
import { readBody, type ReadValue } from "./read-body.js";
import {
  listSecrets,
  refuse,
  type TimeOptions,
  type Verifier,
  type VerifyFailure,
  type VerifyOptions,
  type VerifyResult,
} from "./verify.js";

/** Checks the HMAC of bodies, and the time of sending where there is one. */
export function hmacVerifier(scheme: HmacScheme, options: VerifyOptions): Verifier {
  const { header, prefix } = scheme;
  const tolerance = options.tolerance ?? scheme.tolerance;
  const secrets = listSecrets(options);
  const match = matchSignatures(secrets, scheme);
  return async (body, headers, readValue) => {
    if (secrets.length === 0) return refuse("no-secret", "No secret was given.");
    const bytes = rawBytes(body);
    if (bytes === null) return refuseParsed(body);
    const given = readHeader(headers, header);
    if (given === null) return refuse("missing-signature", `There is no header ${header}.`);
    const signatures = given.startsWith(prefix) ? [given.slice(prefix.length)] : [];
    const failure = await matchForms(bytes, (form) => match(form, signatures));
    if (failure) return failure;
    const read = readValue ?? (() => readBody(bytes));
    return checkAge(scheme, { read, headers, tolerance, now: options.now });
  };

  /** A body that is sent in the form that is signed, as it mostly is, needs no rewriting. */
  async function matchForms(
    bytes: Uint8Array<ArrayBuffer>,
    matchForm: (form: Uint8Array<ArrayBuffer>) => Promise<VerifyFailure | null>,
  ): Promise<VerifyFailure | null> {
    const failure = await matchForm(bytes);
    if (failure?.reason !== "invalid-signature" || !scheme.rewrite) return failure;
    const form = rewriteBytes(bytes, scheme.rewrite);
    return form === null
      ? refuse("malformed-body", "The body has not the form that the signature is made of.")
      : matchForm(form);
  }
}

function rewriteBytes(
  bytes: Uint8Array<ArrayBuffer>,
  rewrite: (body: string) => string | null,
): Uint8Array<ArrayBuffer> | null {
  try {
    const form = rewrite(new TextDecoder("utf-8", { fatal: true }).decode(bytes));
    return form === null ? null : new TextEncoder().encode(form);
  } catch {
    // Not UTF-8.
    return null;
  }
}

interface AgeOptions extends TimeOptions {
  readonly read: () => ReadValue;
  readonly headers: HeaderSource;
}

function checkAge(
  { timestamp }: HmacScheme,
  { read, headers, ...options }: AgeOptions,
): VerifyResult {
  if (!timestamp || options.tolerance === Infinity) return { ok: true, timestamp: "none" };
  const { place, signed } = timestamp;
  const found = place.in === "header" ? null : read();
  const body = found?.ok ? found.value : null;
  const text = readPlaces([place], { body, item: body, headers });
  if (text === null) {
    // Nobody but the vendor can have left it out of what is signed.
    if (signed) return { ok: true, timestamp: "none" };
    return refuse("missing-timestamp", "The request does not tell when it was sent.");
  }
  const time = readTime(text);
  if (Number.isNaN(time))
    return refuse("malformed-timestamp", "The time of the request cannot be read.");
  return checkTime(time, options) ?? { ok: true, timestamp: signed ? "signed" : "unsigned" };
}
