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
  /** Whether something has read from the stream, or to its end. */
  readonly readableDidRead: boolean;
  readonly readableEnded: boolean;
  readonly destroyed: boolean;
  /** What something made of the body. */
  readonly body?: unknown;
  /** Cloud functions and NestJS: what was sent, beside what was made of it. */
  readonly rawBody?: unknown;
  on(name: string, listener: (argument: Uint8Array) => void): unknown;
}

/** The body of a request of `node:http`, counted while it arrives. */
export const readIncoming =
  (request: NodeRequest): ReadBody =>
  async (limits) => {
    const { rawBody, body, readableDidRead, readableEnded, destroyed } = request;
    const kept = [rawBody, body].find(isRaw);
    if (kept !== undefined) return limitBody(kept, limits);
    if (readableDidRead) return { ok: false, reason: "parsed-body" };
    if (readableEnded) return { ok: true, body: "" };
    return destroyed ? { ok: false, reason: "aborted" } : collect(request, limits);
  };

const isRaw = (body: unknown): body is Uint8Array | string =>
  typeof body === "string" || body instanceof Uint8Array;

function collect(request: NodeRequest, { maxBytes, timeout }: ReadLimits): Promise<BodyRead> {
  return new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    let size = 0;
    // What comes after the first verdict changes nothing; the rest of a body is dropped as it arrives.
    const settle = (read: BodyRead): void => {
      clearTimeout(timer);
      resolve(read);
    };
    const timer = setTimeout(() => settle({ ok: false, reason: "timeout" }), timeout);
    request.on("data", (part) => {
      size += part.length;
      if (size <= maxBytes) parts.push(part);
      else settle({ ok: false, reason: "too-large" });
    });
    request.on("end", () => settle({ ok: true, body: joinBytes(parts, size) }));
    for (const name of ["error", "close"])
      request.on(name, () => settle({ ok: false, reason: "aborted" }));
  });
}
