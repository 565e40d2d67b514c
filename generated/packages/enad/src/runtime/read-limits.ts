/** How much of a body is read, and for how long. */
export interface ReadLimits {
  readonly maxBytes: number;
  /** Milliseconds from the first byte that is waited for to the last. */
  readonly timeout: number;
}

/** The body as it was sent, or the reason why it was not read to its end. */
export type BodyRead =
  | { readonly ok: true; readonly body: Uint8Array | string }
  | { readonly ok: false; readonly reason: UnreadReason };

/**
 * `too-large` and `timeout`: past a limit; `aborted`: the connection broke; `parsed-body`: something read the body
 * before and did not keep what was sent.
 */
export type UnreadReason = "too-large" | "timeout" | "aborted" | "parsed-body";

/** Reads a body as far as the limits allow; never rejects. */
export type ReadBody = (limits: ReadLimits) => Promise<BodyRead>;

/** A body that is there already, or in JavaScript a setting that keeps none: what verifies tells that. */
export const limitBody = (body: Uint8Array | string, { maxBytes }: ReadLimits): BodyRead =>
  body?.length > maxBytes ? { ok: false, reason: "too-large" } : { ok: true, body };

/** Parts of a body as one; a single part is not copied. */
export function joinBytes(parts: readonly Uint8Array[], size: number): Uint8Array {
  const [first] = parts;
  if (first !== undefined && parts.length === 1) return first;
  const joined = new Uint8Array(size);
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}
