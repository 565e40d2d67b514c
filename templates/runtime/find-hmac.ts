import { once } from "./once.js";
import type { PlatformHmac } from "./verify.js";

interface Host {
  readonly getBuiltinModule?: (name: string) => NodeCrypto | undefined;
}

interface NodeCrypto {
  createHmac(hash: string, key: Uint8Array): Hmac;
}

interface Hmac {
  update(message: Uint8Array): Hmac;
  digest(): Uint8Array;
}

/**
 * The HMAC of Node (from 20.16 and 22.3 on), Deno and Bun: a third of the time of Web Crypto's. `undefined` elsewhere, where
 * that has to do. Always the same function, as receivers keep what verifies by it.
 */
export const findHmac: () => PlatformHmac | undefined = once(() => {
  // Not imported, so that nothing but a platform that has it needs to know what it is.
  const host: Host | undefined = Reflect.get(globalThis, "process");
  const crypto = host?.getBuiltinModule?.("node:crypto");
  // Names of OpenSSL's own, which it finds sooner.
  const names = { "SHA-256": "sha256", "SHA-512": "sha512", "SHA-1": "sha1" } as const;
  return (
    crypto && ((hash, key, message) => crypto.createHmac(names[hash], key).update(message).digest())
  );
});
