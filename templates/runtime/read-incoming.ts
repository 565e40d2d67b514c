import {
  joinBytes,
  limitBody,
  type BodyRead,
  type ReadBody,
  type ReadLimits,
} from "./read-limits.js";

/** A request of `node:http`, as far as a receiver looks at it, with what frameworks add to it. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly url?: string | undefined;
  /** Express: the URL as it came, where the receiver is mounted below a path. */
  readonly originalUrl?: string | undefined;
  readonly headers: { readonly [name: string]: string | readonly string[] | undefined };
  readonly httpVersionMajor: number;
  /** HTTP/2: what this request has of the connection. */
  readonly stream?:
    { close(): void; on(name: "finish", listener: () => void): unknown } | undefined;
  /** Whether something has read from the stream, or to its end. */
  readonly readableDidRead: boolean;
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  /** What something made of the body. */
  readonly body?: unknown;
  /** Cloud functions and NestJS: what was sent, beside what was made of it. */
  readonly rawBody?: unknown;
  on(name: string, listener: (argument: Uint8Array | string) => void): unknown;
}

/** The body of a request of `node:http`, counted while it arrives, or what was kept of it. */
export const readIncoming =
  (request: NodeRequest, rawBody: unknown = request.rawBody): ReadBody =>
  (limits) => {
    const kept = isRaw(rawBody) ? rawBody : request.body;
    if (isRaw(kept)) return Promise.resolve(limitBody(kept, limits));
    return readBefore(request) ?? collect(request, limits);
  };

/** What there is to say without waiting; `null` for a stream that nothing has read. */
function readBefore({
  readableDidRead,
  readableEnded,
  destroyed,
}: NodeRequest): Promise<BodyRead> | null {
  if (readableDidRead) return Promise.resolve({ ok: false, reason: "parsed-body" });
  if (readableEnded) return Promise.resolve({ ok: true, body: "" });
  return destroyed ? Promise.resolve({ ok: false, reason: "aborted" }) : null;
}

// An empty text is that of somebody who gathers the body while it arrives.
const isRaw = (body: unknown): body is Uint8Array | string =>
  typeof body === "string" ? body !== "" : ArrayBuffer.isView(body);

function collect(request: NodeRequest, { maxBytes, timeout }: ReadLimits): Promise<BodyRead> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    let isSettled = false;
    // What comes after the first verdict changes nothing; the rest of a body is dropped as it arrives.
    const settle = (read: BodyRead): void => {
      isSettled = true;
      clearTimeout(timer);
      resolve(read);
    };
    const timer = setTimeout(() => settle({ ok: false, reason: "timeout" }), timeout);
    request.on("data", (sent) => {
      if (isSettled) return;
      // Text where something has set an encoding.
      const part = typeof sent === "string" ? new TextEncoder().encode(sent) : sent;
      size += part.length;
      if (size <= maxBytes) parts.push(part);
      else settle({ ok: false, reason: "too-large" });
    });
    request.on("end", () => settle({ ok: true, body: joinBytes(parts, size) }));
    for (const name of ["error", "close"])
      request.on(name, () => settle({ ok: false, reason: "aborted" }));
  });
}

/** Headers by their names, which Node has in lower case: no search for what is not there. */
export const headersOf = ({
  headers,
}: NodeRequest): { readonly get: (name: string) => string | null } => ({
  get: (name) => {
    const value = headers[name.toLowerCase()];
    return (typeof value === "string" ? value : value?.[0]) ?? null;
  },
});
