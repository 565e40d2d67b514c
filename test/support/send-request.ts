import { request, type IncomingMessage } from "node:http";

/** A request byte by byte, as no well-behaved client would send it. */
export interface RawRequest {
  readonly port: number;
  readonly path: string;
  readonly method?: string;
  readonly headers?: { readonly [name: string]: string | readonly string[] };
  /** Written one after the other; a list of them has no declared length. */
  readonly body?: string | Uint8Array | readonly (string | Uint8Array)[];
  /** Whether the body is left without its end. */
  readonly unfinished?: boolean;
}

export interface RawAnswer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

/** Resolves with the answer, though the server may hang up before it has read everything. */
export function sendRequest({
  port,
  path,
  method = "POST",
  headers,
  body = "",
  unfinished,
}: RawRequest): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sending = request({ host: "127.0.0.1", port, path, method, agent: false });
    for (const [name, value] of Object.entries(headers ?? {}))
      sending.setHeader(name, typeof value === "string" ? value : [...value]);
    let answered = false;
    sending.on("response", (answer) => {
      answered = true;
      const parts: string[] = [];
      answer.setEncoding("utf8").on("data", (part: string) => parts.push(part));
      answer.on("close", () => {
        sending.destroy();
        resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: parts.join("") });
      });
    });
    sending.on("error", (error) => (answered ? undefined : reject(error)));
    const parts = typeof body === "string" || body instanceof Uint8Array ? [body] : body;
    const isWhole = parts.length === 1 && body === parts[0] && !unfinished;
    if (isWhole) return void sending.end(parts[0]);
    for (const part of parts) sending.write(part);
    if (!unfinished) sending.end();
  });
}
