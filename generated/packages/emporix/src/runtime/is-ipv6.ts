import { isIpv4 } from "./is-ipv4.js";

const group = /^[\da-f]{1,4}$/i;

/** RFC 4291, section 2.2. */
export function isIpv6(text: string): boolean {
  if (text.length > 45) return false;
  const [before = "", after, ...more] = text.split("::");
  if (more.length > 0) return false;
  if (after === undefined) return countGroups(before, true) === 8;
  // `::` stands for one group or more.
  return countGroups(before, false) + countGroups(after, true) <= 7;
}

/** How many groups of 16 bits a text has, at the end perhaps as an IPv4 address; `Infinity` when it is not well-formed. */
function countGroups(text: string, mayEndInIpv4: boolean): number {
  if (text === "") return 0;
  const parts = text.split(":");
  const last = parts.at(-1) ?? "";
  const isMixed = mayEndInIpv4 && last.includes(".") && isIpv4(last);
  const groups = isMixed ? parts.slice(0, -1) : parts;
  return groups.every((part) => group.test(part)) ? parts.length + (isMixed ? 1 : 0) : Infinity;
}
