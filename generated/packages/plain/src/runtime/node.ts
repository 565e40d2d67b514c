import { closesConnection } from "./closes-connection.js";
import { findHmac } from "./find-hmac.js";
import { headersOf, readIncoming, type NodeRequest } from "./read-incoming.js";
import type { Receiver } from "./receiver.js";

/** A response of `node:http`, as far as it is written. */
export interface NodeResponse {
  writeHead(status: number, headers: { readonly [name: string]: string }): unknown;
  end(): unknown;
}

/**
 * A receiver as a listener of `node:http` and as a handler of Express. Put it ahead of what parses bodies, such as
 * `express.json()`: a signature covers the exact bytes. What `express.raw()` read is fine.
 */
export function nodeListener({
  receive,
}: Pick<Receiver, "receive">): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const hmac = findHmac();
  return async (request, response) => {
    const { method = "", originalUrl, url = "" } = request;
    const headers = headersOf(request);
    const body = readIncoming(request);
    const answer = await receive({ method, url: originalUrl ?? url, headers, body, hmac });
    const close = closesConnection(answer, request) ? { connection: "close" } : {};
    response.writeHead(answer.status, { ...answer.headers, ...close, "content-length": "0" });
    response.end();
  };
}
