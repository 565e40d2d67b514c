import { refuse, type TimeOptions, type VerifyFailure } from "./verify.js";

/**
 * Why a time, in milliseconds since 1970, is too far from now or none; `null` when it is near enough. `usual` is the
 * tolerance when none was asked for.
 */
export function checkTime(
  time: number,
  { tolerance, now = Date.now }: TimeOptions,
  usual = 300,
): VerifyFailure | null {
  const age = (Number(now()) - time) / 1000;
  if (Math.abs(age) <= (tolerance ?? usual)) return null;
  if (age < 0) return refuse("too-early");
  return refuse(age > 0 ? "expired" : "malformed-timestamp");
}

/** A time as RFC 3339 has it, in milliseconds; `NaN` for anything else, such as a time without its zone. */
export const readTime = (text: string): number =>
  Date.parse(/^[^T]*T.*(Z|[-+]..:..)$/i.test(text) ? text.toUpperCase() : "");
