import { refuse, type VerifyFailure } from "./verify.js";

/** The bytes of a body that nothing has parsed; `null` for any other value. */
export function rawBytes(body: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (isBytes(body)) return body;
  return body instanceof ArrayBuffer ? new Uint8Array(body) : null;
}

// Where tests run in jsdom, bytes are no instances of its `Uint8Array`.
const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> => ArrayBuffer.isView(body);

export const refuseParsed = (): VerifyFailure =>
  refuse(
    "parsed-body",
    ": use express.raw(), Fastify parseAs, Hono/Next.js arrayBuffer(), node:http data",
  );
