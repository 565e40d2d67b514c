import { startsWithDate } from "./is-date.js";
import { endsInTime } from "./is-time.js";

/** Days that every month has, and no leap second: most texts need no closer look than this one. */
const usual =
  /^\d\d\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])[Tt](?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 `date-time`. */
export function isDateTime(text: string): boolean {
  return (
    usual.test(text) || (/^.{10}t/i.test(text) && startsWithDate(text) && endsInTime(text, 11))
  );
}
