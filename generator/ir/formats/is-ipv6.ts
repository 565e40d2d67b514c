import { isIpv4 } from "./is-ipv4.js";

/** RFC 4291, section 2.2, without zones. */
export function isIpv6(text: string): boolean {
  const halves = text.split("::");
  if (halves.length > 2) return false;
  const groups = halves.map((half) => (half === "" ? [] : half.split(":")));
  const flat = groups.flat();
  const last = flat.at(-1) ?? "";
  const embedded = last.includes(".") && text.endsWith(last);
  if (embedded && !isIpv4(last)) return false;
  const words = embedded ? flat.slice(0, -1) : flat;
  if (!words.every((word) => /^[0-9a-f]{1,4}$/i.test(word))) return false;
  const count = words.length + (embedded ? 2 : 0);
  return halves.length === 2 ? count <= 7 : count === 8;
}
