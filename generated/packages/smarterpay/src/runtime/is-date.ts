import { twoDigits } from "./digits.js";

/** RFC 3339 `full-date`: a day that is in the calendar. */
export function isDate(text: string): boolean {
  return text.length === 10 && startsWithDate(text);
}

/** Whether the first ten characters of a text are a `full-date`; it must have as many. */
export function startsWithDate(text: string): boolean {
  const century = twoDigits(text, 0);
  const year = twoDigits(text, 2);
  const month = twoDigits(text, 5);
  const day = twoDigits(text, 8);
  if (century > 99 || year > 99 || month > 12 || month < 1 || day > 31 || day < 1) return false;
  if (text.charCodeAt(4) !== 45 || text.charCodeAt(7) !== 45) return false;
  if (day < 29) return true;
  if (month !== 2) return day < 31 || !(month === 4 || month === 6 || month === 9 || month === 11);
  return day === 29 && year % 4 === 0 && (year !== 0 || century % 4 === 0);
}
