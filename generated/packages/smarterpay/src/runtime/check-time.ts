import { refuse, type TimeOptions, type VerifyFailure } from "./verify.js";

/** Why a time, in milliseconds since 1970, is too far from now or none; `null` when it is near enough. */
export function checkTime(
  time: number,
  { tolerance = 300, now = Date.now }: TimeOptions,
): VerifyFailure | null {
  const age = (Number(now()) - time) / 1000;
  if (Math.abs(age) <= tolerance) return null;
  if (age < 0) return refuse("too-early");
  return refuse(age > 0 ? "expired" : "malformed-timestamp");
}

/** A time as RFC 3339 has it, in milliseconds; `NaN` for anything else, such as a time without its zone. */
export const readTime = (value: unknown): number =>
  /^[-\d]+T[\d:.]+(Z|[+-]\d\d:\d\d)$/i.test(String(value)) ? Date.parse(String(value)) : NaN;
