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
  if (bytes === null) throw new TypeError(refuseParsed().message);
  const key = await importSecret(secret, scheme);
  if (key === null) throw new TypeError("The secret is empty or not written as the scheme asks.");
  const { header, rewrite, timeHeader } = scheme;
  const message = rewrite ? rewrite(bytes) : bytes;
  if (message === null) throw new TypeError("The body is not JSON that can be signed.");
  return {
    ...(timeHeader === undefined ? {} : { [timeHeader]: new Date(now()).toISOString() }),
    [header]: await signBytes(key, message, scheme),
  };
}
