import type { Vendor, Version } from "../../ir/catalog.js";
import type { Delivery } from "../../ir/delivery.js";
import type { NamedScheme } from "../../ir/signing-schemes.js";

/** What the schemes are for. */
export function schemesText({ title }: Vendor, schemes: readonly NamedScheme[]): string {
  const about = schemes.map(({ name, signing }) => `\`${name}\`: ${signing.title}`).join("; ");
  return schemes.length === 1
    ? `How ${title} proves who sent a request. ${about}.`
    : `The ways in which ${title} proves who sent a request; the first is the usual one, and options choose another by \`scheme\`. ${about}.`;
}

/** What `verify` proves, and what it does not. */
export function verifyText(
  { title }: Vendor,
  { delivery }: Version,
  schemes: readonly NamedScheme[],
): string {
  const isSigned = schemes.some(({ signing }) => signing.scheme !== "static-header");
  const what = isSigned
    ? `Whether a request really comes from ${title}. The body must be the text or bytes that arrived: one that was parsed is refused.`
    : `Whether a request has the header that ${title} was told to send. It proves who sent the request, and nothing about its body.`;
  return `${what} Resolves to the reason when it does not, and never rejects for what a sender sends.${timeText(delivery, schemes)}`;
}

function timeText({ replay }: Delivery, schemes: readonly NamedScheme[]): string {
  if (!schemes.some(({ signing }) => signing.scheme === "hmac")) return "";
  if (!replay.known || replay.value.timestamp === null)
    return "\n\nRequests carry no time that could be checked, so a repeated one cannot be told by it.";
  const seconds = replay.value.toleranceSeconds ?? 300;
  const rule = `\n\nThe time of the request may differ from now by ${seconds} seconds, or by \`tolerance\`.`;
  const unsigned = `${rule} The signature does not cover that time: whoever repeats a request can write a new one.`;
  const unsaid = " Whether another attempt has a new time is not documented.";
  const base = replay.value.timestampSigned ? rule : unsigned;
  return replay.value.toleranceSeconds === null ? `${base}${unsaid}` : base;
}
