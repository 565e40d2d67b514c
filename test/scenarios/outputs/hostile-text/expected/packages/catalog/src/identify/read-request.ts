import type { HeaderSource } from "../runtime/headers.js";
import { rawBytes } from "../runtime/raw-body.js";
import { readBody } from "../runtime/read-body.js";
import type { UnidentifiedRequest } from "./identification.js";

/** A request as it is compared with what vendors document. */
export interface ReadRequest {
  readonly headers: HeaderSource;
  readonly value: unknown;
  /** Why there is no value; `null` when there is one. */
  readonly problem: string | null;
}

const longest = 16_777_216;
const deepest = 1000;

/** Reads what was pasted or received; what would take long to read is not read. */
export function readRequest({ body, headers }: UnidentifiedRequest): ReadRequest {
  const bytes = rawBytes(body);
  const problem = bytes && problemOf(bytes);
  const read = problem === null ? readBody(body) : null;
  return {
    headers: headers ?? {},
    value: read?.ok ? read.value : undefined,
    problem: read?.ok === false ? "The body is not JSON." : problem,
  };
}

function problemOf(bytes: Uint8Array): string | null {
  if (bytes.length > longest) return "The body is longer than is compared: 16 MiB.";
  return isDeep(bytes) ? "The body is nested more than 1,000 levels deep." : null;
}

const [quote, backslash] = [0x22, 0x5c];
const opening = [0x7b, 0x5b];
const closing = [0x7d, 0x5d];

/** Whether JSON is nested so deeply that parsers take long for it. */
function isDeep(bytes: Uint8Array): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === quote) inText = !inText;
    else if (byte === backslash && inText) at += 1;
    else if (!inText && opening.includes(byte)) depth += 1;
    else if (!inText && closing.includes(byte)) depth -= 1;
    if (depth > deepest) return true;
  }
  return false;
}
