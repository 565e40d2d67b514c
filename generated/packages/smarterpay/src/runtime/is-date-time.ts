import { startsWithDate } from "./is-date.js";
import { endsInTime } from "./is-time.js";

/** RFC 3339 `date-time`. */
export function isDateTime(text: string): boolean {
  // Letters differ from their lower case in one bit.
  return (
    text.length > 19 &&
    (text.charCodeAt(10) | 32) === 116 &&
    startsWithDate(text) &&
    endsInTime(text, 11)
  );
}
