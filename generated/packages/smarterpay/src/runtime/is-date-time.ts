import { isInMonth } from "./is-date.js";
import { hasRealSecond } from "./is-time.js";

const form =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])[Tt](?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 `date-time`. */
export function isDateTime(text: string): boolean {
  if (!form.test(text) || !isInMonth(text)) return false;
  return !text.startsWith("60", 17) || hasRealSecond(text.slice(11));
}
