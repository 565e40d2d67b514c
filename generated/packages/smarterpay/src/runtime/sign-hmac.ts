import type { HmacScheme } from "./hmac-scheme.js";
import { importSecret, signBytes } from "./hmac.js";
import { rawBytes, refuseParsed } from "./raw-body.js";
import type { SignedHeaders, SignOptions } from "./sign.js";
import type { RawBody } from "./verify.js";

/** Signs a body; throws for what no receiver could accept: a secret that is none, a body that is no text or bytes. */
export async function signHmac(
  scheme: HmacScheme,
  body: RawBody,
  { secret, now = Date.now }: SignOptions,
): Promise<SignedHeaders> {
  const bytes = rawBytes(body);
  if (bytes === null) throw new TypeError(refuseParsed(body).message);
  const key = secret === "" ? null : await importSecret(secret, scheme);
  if (key === null) throw new TypeError("The secret is empty or not written as the scheme asks.");
  const { header, prefix, rewrite, timestamp } = scheme;
  const form = rewrite ? rewrite(new TextDecoder().decode(bytes)) : null;
  if (rewrite && form === null) throw new TypeError("The body is not JSON that can be signed.");
  const message = form === null ? bytes : new TextEncoder().encode(form);
  const place = timestamp?.place;
  return {
    ...(place?.in === "header" ? { [place.name]: new Date(now()).toISOString() } : {}),
    [header]: prefix + (await signBytes(key, message, scheme)),
  };
}
