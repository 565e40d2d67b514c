import type { Format } from "../shape.js";
import { isIpv4 } from "./is-ipv4.js";
import { isIpv6 } from "./is-ipv6.js";
import { followsBidiRule } from "./follows-bidi-rule.js";
import { isInternationalLabel } from "./is-international-label.js";
import { decodePunycode } from "./decode-punycode.js";

/** RFC 1123 and RFC 5890 host names, RFC 5321 and RFC 6531 mailboxes, addresses. */
export const hostFormats = {
  hostname: isHostname,
  "idn-hostname": isInternationalHostname,
  ipv4: isIpv4,
  ipv6: isIpv6,
  email: (text) => isMailbox(text, asciiMail),
  "idn-email": (text) => isMailbox(text, unicodeMail),
} as const satisfies { readonly [F in Format]?: (text: string) => boolean };

const plainLabel = /^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?$/i;

function isHostname(text: string): boolean {
  return text.length <= 253 && text.split(".").every(isLabel);
}

/** An `xn--` label must decode to what may be written in Unicode. */
function isLabel(label: string): boolean {
  if (label.length > 63 || !plainLabel.test(label)) return false;
  if (!/^..--/.test(label)) return true;
  if (!/^xn--/i.test(label)) return false;
  const decoded = decodedLabel(label);
  return decoded !== null && /[^\0-\x7F]/.test(decoded) && isInternationalLabel(decoded);
}

const decodedLabel = (label: string) => decodePunycode(label.slice(4).toLowerCase());

// RFC 3490, section 3.1: full stops of other scripts part labels too.
const stops = /[.\u3002\uFF0E\uFF61]/;

function isInternationalHostname(text: string): boolean {
  if (text.length > 253) return false;
  const labels = text.split(stops);
  if (!labels.every((label) => isLabel(label) || isInternationalLabel(label))) return false;
  const written = labels.map((label) =>
    /^xn--/i.test(label) ? (decodedLabel(label) ?? "") : label,
  );
  return followsBidiRule(written);
}

interface Mail {
  readonly atom: RegExp;
  readonly quoted: RegExp;
  readonly domain: (text: string) => boolean;
}

const asciiMail: Mail = {
  atom: /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~]+$/,
  quoted: /^"(?:[\x20\x21\x23-\x5B\x5D-\x7E]|\\[\x20-\x7E])*"$/,
  domain: isHostname,
};
const unicodeMail: Mail = {
  atom: /^[A-Za-z0-9!#$%&'*+\-/=?^_`{|}~\u{80}-\u{D7FF}\u{E000}-\u{10FFFF}]+$/u,
  quoted: /^"(?:[\x20\x21\x23-\x5B\x5D-\x7E\u{80}-\u{D7FF}\u{E000}-\u{10FFFF}]|\\[\x20-\x7E])*"$/u,
  // A mailbox may be typed in any normal form.
  domain: (text) => isInternationalHostname(text.normalize("NFC")),
};

function isMailbox(text: string, mail: Mail): boolean {
  const at = text.lastIndexOf("@");
  if (at < 1) return false;
  const local = text.slice(0, at);
  const domain = text.slice(at + 1);
  const localFits =
    mail.quoted.test(local) || local.split(".").every((atom) => mail.atom.test(atom));
  if (!localFits) return false;
  const literal = /^\[(?:(IPv6:)(.*)|(.*))\]$/i.exec(domain);
  if (literal === null) return mail.domain(domain);
  return literal[1] === undefined ? isIpv4(literal[3] ?? "") : isIpv6(literal[2] ?? "");
}
