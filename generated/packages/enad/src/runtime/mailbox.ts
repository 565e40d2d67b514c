import { isIpv4 } from "./is-ipv4.js";
import { isIpv6 } from "./is-ipv6.js";

/** What the parts of an address are made of. */
export interface MailboxSyntax {
  readonly localPart: RegExp;
  readonly domain: RegExp;
}

/** Whether a text is a `Mailbox` of RFC 5321: a local part of at most 64 octets, and a domain or an address literal. */
export function isMailbox(text: string, { localPart, domain }: MailboxSyntax): boolean {
  const at = text.lastIndexOf("@");
  const local = text.slice(0, Math.max(at, 0));
  const host = text.slice(at + 1);
  if (at < 1 || host.length > 255 || octets(local) > 64 || !localPart.test(local)) return false;
  return host.startsWith("[") ? isAddressLiteral(host) : octets(host) <= 255 && domain.test(host);
}

function isAddressLiteral(host: string): boolean {
  if (!host.endsWith("]")) return false;
  const literal = host.slice(1, -1);
  return /^IPv6:/i.test(literal) ? isIpv6(literal.slice(5)) : isIpv4(literal);
}

function octets(text: string): number {
  // Longer than any limit in units already: no need to read it.
  return text.length > 255 ? text.length : new TextEncoder().encode(text).length;
}
