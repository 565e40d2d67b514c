import { refuse, type VerifyFailure } from "./verify.js";

/** The bytes of a body that nothing has parsed; `null` for any other value. */
export function rawBytes(body: unknown): Uint8Array<ArrayBuffer> | null {
  if (typeof body === "string") return new TextEncoder().encode(body);
  if (isBuffer(body)) return new Uint8Array(body);
  return isBytes(body) ? body : null;
}

// Not `instanceof`: a body may come from another realm, as in a test runner.
const isBuffer = (body: unknown): body is ArrayBuffer =>
  Object.prototype.toString.call(body) === "[object ArrayBuffer]";

const isBytes = (body: unknown): body is Uint8Array<ArrayBuffer> =>
  Object.prototype.toString.call(body) === "[object Uint8Array]";

export const refuseParsed = (body: unknown): VerifyFailure =>
  refuse(
    "parsed-body",
    `The body is ${body === undefined ? "undefined" : "no text and no bytes"}: something parsed it before, or never read it, and a signature covers the exact bytes. \
Express: app.post(path, express.raw({ type: "*/*" }), …), ahead of express.json(). \
Fastify: addContentTypeParser("application/json", { parseAs: "buffer" }, (request, body, done) => done(null, body)). \
Hono: await c.req.arrayBuffer(). Next.js route or any Request: await request.arrayBuffer(). \
node:http: Buffer.concat of the request's chunks.`,
  );
