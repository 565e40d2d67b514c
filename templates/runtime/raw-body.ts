import { refuse, type VerifyFailure } from "./verify.js";

/** The bytes of a body that nothing has parsed; `null` for any other value. */
export function rawBytes(body: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof body === "string") return new TextEncoder().encode(body);
  return body instanceof Uint8Array || body instanceof ArrayBuffer ? new Uint8Array(body) : null;
}

export const refuseParsed = (): VerifyFailure =>
  refuse(
    "parsed-body",
    ": pass its bytes: express.raw(), Fastify parseAs buffer, arrayBuffer() of Hono and Next.js, chunks of node:http",
  );
