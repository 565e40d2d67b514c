import type { ByteStream, FetchRequest } from "./fetch-types.js";
import { joinBytes, type BodyRead, type ReadBody, type ReadLimits } from "./read-limits.js";

/** The body of a request of the Fetch API, counted while it arrives. */
export const readFetchBody =
  ({ body, bodyUsed }: FetchRequest): ReadBody =>
  async (limits) => {
    if (bodyUsed || body?.locked === true) return { ok: false, reason: "parsed-body" };
    // Not every platform has an empty stream for an empty body.
    return body ? readStream(body, limits) : { ok: true, body: "" };
  };

async function readStream(stream: ByteStream, limits: ReadLimits): Promise<BodyRead> {
  const reader = stream.getReader();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<"late">((resolve) => {
    timer = setTimeout(() => resolve("late"), limits.timeout);
  });
  const giveUp = (reason: "too-large" | "timeout"): BodyRead => {
    // What the sender makes of it is no concern: the answer is the same.
    reader.cancel().catch(() => undefined);
    return { ok: false, reason };
  };
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const part = await Promise.race([reader.read(), late]);
      if (part === "late") return giveUp("timeout");
      if (part.value) {
        size += part.value.length;
        if (size > limits.maxBytes) return giveUp("too-large");
        parts.push(part.value);
      }
      if (part.done) return { ok: true, body: joinBytes(parts, size) };
    }
  } catch {
    return { ok: false, reason: "aborted" };
  } finally {
    clearTimeout(timer);
  }
}
