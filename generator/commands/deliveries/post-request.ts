import type { Delivery } from "../../ir/delivery.js";

export interface SentRequest {
  readonly to: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What came of a request. */
export type PostAnswer =
  | {
      readonly ok: true;
      readonly status: number;
      /** Whether the vendor would take it as received. */
      readonly success: boolean;
      readonly headers: readonly (readonly [name: string, value: string])[];
      /** No more than its start. */
      readonly body: string;
      readonly milliseconds: number;
    }
  | { readonly ok: false; readonly problem: string };

/** How much of an answer's body is read: vendors read none of it. */
const bodyLimit = 2_000;
/** Seconds to wait for an answer where the vendor names none. */
const usualTimeout = 30;

/** Delivers a request as the vendor would. */
export async function postRequest(
  { to, body, headers }: SentRequest,
  { request, success, timeout }: Delivery,
): Promise<PostAnswer> {
  const known = request.known ? request.value : null;
  const seconds = timeout.known ? timeout.value.seconds : usualTimeout;
  const started = performance.now();
  try {
    const answer = await fetch(to, {
      method: known?.method ?? "POST",
      headers: {
        "content-type": known?.contentType ?? "application/json",
        "user-agent": known?.userAgent ?? "hookscribe",
        ...headers,
      },
      body,
      // A vendor that follows redirects says so.
      redirect: "manual",
      signal: AbortSignal.timeout(seconds * 1000),
    });
    const start = await readStart(answer);
    return {
      ok: true,
      status: answer.status,
      success: isSuccess(answer.status, success.known ? success.value.statuses : ["2xx"]),
      headers: [...answer.headers],
      body: start,
      milliseconds: performance.now() - started,
    };
  } catch (error) {
    return { ok: false, problem: describeFailure(error, { to, seconds }) };
  }
}

const isSuccess = (status: number, statuses: readonly string[]) =>
  statuses.some((each) =>
    /^\dxx$/.test(each) ? String(status)[0] === each[0] : String(status) === each,
  );

async function readStart({ body }: Response): Promise<string> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop ends the connection.
  for await (const chunk of body ?? []) {
    chunks.push(chunk);
    size += chunk.length;
    if (size >= bodyLimit) break;
  }
  return Buffer.concat(chunks).toString("utf8").slice(0, bodyLimit);
}

function describeFailure(
  error: unknown,
  { to, seconds }: { readonly to: string; readonly seconds: number },
): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  const code = cause instanceof Error && "code" in cause ? cause.code : null;
  if (code === "ECONNREFUSED")
    return `Nothing listens at ${to}. \`hookscribe listen\` in another terminal would.`;
  if (error instanceof Error && error.name === "TimeoutError")
    return `${to} did not answer within ${seconds} seconds.`;
  return `${to} cannot be reached: ${cause instanceof Error ? cause.message || String(code) : String(cause)}`;
}
