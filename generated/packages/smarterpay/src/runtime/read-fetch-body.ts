import type { ByteStream, FetchRequest } from "./fetch-types.js";
import { joinBytes, type BodyRead, type ReadBody, type ReadLimits } from "./read-limits.js";
import { within } from "./within.js";

/** The body of a request of the Fetch API, counted while it arrives. */
export const readFetchBody =
  ({ body, bodyUsed }: FetchRequest): ReadBody =>
  async (limits) => {
    if (bodyUsed || body?.locked === true) return { ok: false, reason: "parsed-body" };
    // Not every platform has an empty stream for an empty body.
    return body ? readStream(body, limits) : { ok: true, body: "" };
  };

async function readStream(
  stream: ByteStream,
  { maxBytes, timeout }: ReadLimits,
): Promise<BodyRead> {
  const reader = stream.getReader();
  const late: BodyRead = { ok: false, reason: "timeout" };
  const read = await within(readParts(reader, maxBytes), { ms: timeout, late });
  // What the sender makes of it is no concern: the answer is the same.
  if (!read.ok) reader.cancel().catch(() => undefined);
  return read;
}

async function readParts(
  reader: ReturnType<ByteStream["getReader"]>,
  maxBytes: number,
): Promise<BodyRead> {
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (value) {
        size += value.length;
        if (size > maxBytes) return { ok: false, reason: "too-large" };
        parts.push(value);
      }
      if (done) return { ok: true, body: joinBytes(parts, size) };
    }
  } catch {
    return { ok: false, reason: "aborted" };
  }
}
