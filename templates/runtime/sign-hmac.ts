import type { HmacSigning } from "./hmac-scheme.js";
import { hmac } from "./hmac.js";
import { rawBytes, refuseParsed } from "./raw-body.js";
import type { SignedHeaders, SignOptions } from "./sign.js";
import type { RawBody } from "./verify.js";

/** Signs a body; throws for what no receiver could accept: a secret that is none, a body that is no text or bytes. */
export async function signHmac(
  scheme: HmacSigning,
  body: RawBody,
  { secret, now = Date.now }: SignOptions,
): Promise<SignedHeaders> {
  const { header, rewrite, timeHeader } = scheme;
  const bytes = rawBytes(body);
  if (bytes === null) throw new TypeError(refuseParsed().message);
  const message = rewrite ? rewrite(bytes) : bytes;
  if (message === null) throw new TypeError("The body has not the form that is signed.");
  const signature = await hmac(secret, scheme)(message);
  if (signature === null) throw new TypeError("The secret is empty or not as the scheme asks.");
  const time = timeHeader === undefined ? {} : { [timeHeader]: new Date(now()).toISOString() };
  return { ...time, [header]: signature };
}
