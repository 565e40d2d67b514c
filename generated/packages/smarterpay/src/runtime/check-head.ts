import { rejection, rejectUnread, type Rejection } from "./rejection.js";
import type { ReceivingFacts } from "./receiving-facts.js";
import type { RequestHead } from "./receiver-options.js";

/** Why a request is answered before its body is read; `null` when it is not. */
export function checkHead(
  { method, header }: RequestHead,
  receiving: ReceivingFacts,
  maxBytes: number,
): Rejection | null {
  const { method: wanted, contentType } = receiving;
  if (method.toUpperCase() !== wanted) {
    const refused = rejection({
      reason: "method",
      status: 405,
      message: `The vendor sends ${wanted} requests.`,
      headers: { allow: wanted },
    });
    return receiving.probe?.(method.toUpperCase(), refused) ?? refused;
  }
  if (contentType !== null && !isMediaType(header("content-type"), contentType))
    return rejection({
      reason: "content-type",
      status: 415,
      message: `The vendor sends ${contentType}.`,
    });
  const encoding = header("content-encoding");
  if (encoding !== null && encoding.trim().toLowerCase() !== "identity")
    return rejection({
      reason: "content-encoding",
      status: 415,
      message: "The body is compressed, which the vendor does not document.",
    });
  return Number(header("content-length")) > maxBytes ? rejectUnread("too-large", receiving) : null;
}

/** Parameters do not count, nor a second of the same header; `application/vendor+json` is JSON. */
function isMediaType(value: string | null, wanted: string): boolean {
  const type = value?.split(/[;,]/)[0]?.trim().toLowerCase();
  return type === wanted || (wanted === "application/json" && type?.endsWith("+json") === true);
}
