import { refuse, type VerifyFailure } from "./verify.js";

/** The bytes of a body that nothing has parsed; `null` for any other value. */
export function rawBytes(body: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof body === "string") return new TextEncoder().encode(body);
  return isTagged<ArrayBuffer>(body, "ArrayBuffer") || isTagged<Uint8Array>(body, "Uint8Array")
    ? new Uint8Array(body)
    : null;
}

// Not `instanceof`: a body may come from another realm, as in a test runner.
const isTagged = <Tagged>(body: unknown, tag: string): body is Tagged =>
  Object.prototype.toString.call(body) === `[object ${tag}]`;

export const refuseParsed = (): VerifyFailure =>
  refuse(
    "parsed-body",
    "The body was parsed. Pass its bytes: of express.raw(), of Fastify's addContentTypeParser with parseAs buffer, of c.req.arrayBuffer() in Hono, of request.arrayBuffer() in Next.js, or the chunks of node:http.",
  );
