import { findHmac } from "./find-hmac.js";
import { leavesRest } from "./leaves-rest.js";
import { headersOf, readIncoming, type NodeRequest } from "./read-incoming.js";
import type { Receiver } from "./receiver.js";

/** What a plugin of Fastify is registered with, as far as it is used. */
export interface FastifyScope {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(type: string, parser: FastifyParser): unknown;
  addHook(name: "onRequest", hook: FastifyHook): unknown;
  all(path: string, handler: FastifyHandler): unknown;
}

type FastifyParser = (
  request: FastifyRequest,
  payload: NodeRequest,
  done: (error: null, body: undefined) => void,
) => void;
type FastifyHook = (request: FastifyRequest, reply: FastifyReply, done: () => void) => void;
type FastifyHandler = (request: FastifyRequest, reply: FastifyReply) => void;

interface FastifyRequest {
  readonly raw: NodeRequest;
  readonly originalUrl: string;
  /** Those of the request, and what is put over them. */
  headers: { readonly "content-type"?: string | undefined };
  /** What `fastify-raw-body` kept. */
  readonly rawBody?: unknown;
}

interface FastifyReply {
  code(status: number): FastifyReply;
  header(name: string, value: string): FastifyReply;
  headers(values: { readonly [name: string]: string }): FastifyReply;
  send(): unknown;
}

/**
 * A receiver as a plugin of Fastify, at one path. Bodies of this path are left unread until the receiver reads them, as a
 * signature covers the exact bytes; parsers of other routes are not touched.
 */
export function fastifyReceiver(
  { receive }: Pick<Receiver, "receive">,
  { path }: { readonly path: string },
): (server: FastifyScope, options: unknown, done: () => void) => void {
  const hmac = findHmac();
  // Streams that hooks (`preParsing`) have put in the place of requests.
  const replaced = new WeakMap<FastifyRequest, NodeRequest>();
  const handler: FastifyHandler = (request, reply) => {
    const { raw, originalUrl, rawBody } = request;
    const { method = "" } = raw;
    const headers = headersOf(raw);
    const body = readIncoming(replaced.get(request) ?? raw, rawBody);
    void receive({ method, url: originalUrl, headers, body, hmac }).then((answer) => {
      if (leavesRest(answer)) {
        if (raw.httpVersionMajor === 1) reply.header("connection", "close");
        // The response itself finishes no sooner than the stream has ended.
        raw.stream?.on("finish", () => raw.stream?.close());
      }
      reply.code(answer.status).headers(answer.headers).send();
    });
  };
  return (server, _options, done) => {
    server.removeAllContentTypeParsers();
    server.addContentTypeParser("*", (request, payload, parsed) => {
      if (payload !== request.raw) replaced.set(request, payload);
      parsed(null, undefined);
    });
    // Fastify refuses what is no media type, as an empty header or two, and no receiver would hear of the delivery.
    server.addHook("onRequest", (request, _reply, next) => {
      const type = request.headers["content-type"];
      if (type !== undefined && !mediaType.test(type))
        request.headers = { "content-type": undefined };
      next();
    });
    server.all(path, handler);
    done();
  };
}

const mediaType = /^[\w.+-]+\/[\w.+-]+ *(;|$)/;
