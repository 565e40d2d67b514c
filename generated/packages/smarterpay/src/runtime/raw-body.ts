import { refuse, type VerifyFailure } from "./verify.js";

/** The bytes of a body that nothing has parsed; `null` for any other value. */
export function rawBytes(body: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  return isBytes(body) ? body : null;
}

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => body instanceof Uint8Array;

export const refuseParsed = (): VerifyFailure =>
  refuse(
    "parsed-body",
    ": pass its bytes: express.raw(), Fastify parseAs buffer, Hono and Next.js arrayBuffer(), node:http chunks",
  );
