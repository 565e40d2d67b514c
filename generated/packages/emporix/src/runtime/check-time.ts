import { refuse, type TimeOptions, type VerifyFailure } from "./verify.js";

/** Why a time, in milliseconds since 1970, is too far from now; `null` when it is near enough. */
export function checkTime(
  time: number,
  { tolerance = 300, now = Date.now }: TimeOptions,
): VerifyFailure | null {
  const age = (Number(now()) - time) / 1000;
  // What is no number is never near enough.
  if (Math.abs(age) <= tolerance) return null;
  return age < 0
    ? refuse("too-early", "The request is from further in the future than is tolerated.")
    : refuse("expired", "The request is older than is tolerated.");
}

/** A time as RFC 3339 has it, or in whole seconds since 1970, in milliseconds; `NaN` for any other text. */
export function readTime(text: string): number {
  if (/^\d{1,11}$/.test(text)) return Number(text) * 1000;
  const parts = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?)\d*(Z|[+-]\d\d:\d\d)$/i.exec(text);
  return parts ? Date.parse(`${parts[1]}${parts[2]}`.toUpperCase()) : NaN;
}
