import { findHmac } from "./find-hmac.js";
import { leavesRest } from "./leaves-rest.js";
import { headersOf, readIncoming, type NodeRequest } from "./read-incoming.js";
import type { Receiver } from "./receiver.js";

/** A request of `node:http` or Express, by a name that declarations of other packages can use. */
export interface ListenedRequest extends NodeRequest {}

/** A response of `node:http`, as far as it is written. */
export interface NodeResponse {
  /** Whether something else has answered, such as a time limit of the server. */
  readonly headersSent: boolean;
  writeHead(status: number, headers: { readonly [name: string]: string }): unknown;
  end(): unknown;
}

/**
 * A receiver as a listener of `node:http` and as a handler of Express. Put it ahead of what parses bodies, such as
 * `express.json()`: a signature covers the exact bytes. What `express.raw()` read is fine.
 */
export function nodeListener({
  receive,
}: Pick<Receiver, "receive">): (request: ListenedRequest, response: NodeResponse) => Promise<void> {
  const hmac = findHmac();
  return async (request, response) => {
    const { method = "", originalUrl, url = "" } = request;
    const headers = headersOf(request);
    const body = readIncoming(request);
    const answer = await receive({ method, url: originalUrl ?? url, headers, body, hmac });
    if (response.headersSent) return;
    const isLast = leavesRest(answer);
    const close = isLast && request.httpVersionMajor === 1 ? { connection: "close" } : {};
    // RFC 9110, section 8.6: of an answer that never has a body, no length may be told.
    const length = answer.status === 204 ? {} : { "content-length": "0" };
    response.writeHead(answer.status, { ...answer.headers, ...close, ...length });
    response.end();
    if (isLast) request.stream?.close();
  };
}
