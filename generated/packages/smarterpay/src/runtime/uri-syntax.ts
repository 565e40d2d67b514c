import { isIpv6 } from "./is-ipv6.js";

/** The characters that a part of an address may not hold; what it may hold is smaller to spell, but slower to try. */
export interface UriSyntax {
  readonly notUserInfo: RegExp;
  readonly notHost: RegExp;
  readonly notPath: RegExp;
  readonly notQuery: RegExp;
  readonly notFragment: RegExp;
}

// RFC 3986, appendix B; matches any text, in linear time.
const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#([^]*))?$/;
const scheme = /^[a-z][a-z\d+.-]*$/i;
const badEscape = /%(?![\da-f]{2})/i;
const ipFuture = /^v[\da-f]+\.[\w\-.~!$&'()*+,;=:]+$/i;

/** Whether a text is an address in a syntax; `absolute`: with a scheme. */
export function matchesUri(
  text: string,
  { syntax, absolute }: { readonly syntax: UriSyntax; readonly absolute: boolean },
): boolean {
  const found = parts.exec(text);
  if (found === null || badEscape.test(text)) return false;
  const [, name, authority, path = "", query = "", fragment = ""] = found;
  if (name === undefined ? absolute : !scheme.test(name)) return false;
  // A colon in the first segment would have ended a scheme.
  if (name === undefined && authority === undefined && /^[^/]*:/.test(path)) return false;
  if (authority !== undefined && !isAuthority(authority, syntax)) return false;
  return (
    !syntax.notPath.test(path) && !syntax.notQuery.test(query) && !syntax.notFragment.test(fragment)
  );
}

function isAuthority(authority: string, { notUserInfo, notHost }: UriSyntax): boolean {
  const at = authority.indexOf("@");
  if (at >= 0 && notUserInfo.test(authority.slice(0, at))) return false;
  const place = authority.slice(at + 1);
  const end = place.startsWith("[") ? place.indexOf("]") + 1 : place.search(/:|$/);
  const host = place.slice(0, end);
  if (!/^(?::\d*)?$/.test(place.slice(end))) return false;
  if (!host.startsWith("[")) return !notHost.test(host);
  const literal = host.slice(1, -1);
  return isIpv6(literal) || ipFuture.test(literal);
}
