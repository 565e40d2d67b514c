import { once } from "./once.js";

/** The value that a body holds, unless it is no JSON in UTF-8. */
export type ReadValue =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly value?: undefined };

/** A request body as a value: text and bytes are read as JSON, anything else was read before. */
export function readBody(body: unknown): ReadValue {
  if (!isRaw(body)) return { ok: true, value: body };
  try {
    const text = typeof body === "string" ? body : utf8().decode(body);
    return { ok: true, value: JSON.parse(text.startsWith("\uFEFF") ? text.slice(1) : text) };
  } catch {
    // Neither JSON nor UTF-8; what the engine says of it quotes the body, which is no business of a log.
    return { ok: false };
  }
}

// Not made before it is needed: validators are imported where there is none.
const utf8 = once(() => new TextDecoder("utf-8", { fatal: true }));

const isRaw = (body: unknown): body is string | Uint8Array<ArrayBuffer> | ArrayBuffer =>
  typeof body === "string" || ArrayBuffer.isView(body) || body instanceof ArrayBuffer;
