import type { Format } from "../shape.js";

const fullDate = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const fullTime =
  /^([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\.[0-9]+)?(?:z|([+-])([0-9]{2}):([0-9]{2}))$/i;

/** RFC 3339, section 5.6, with the calendar of section 5.7 (leap years and leap seconds). */
export const timeFormats = {
  date: isDate,
  time: isTime,
  "date-time": (text) =>
    /^.{10}t/i.test(text) && isDate(text.slice(0, 10)) && isTime(text.slice(11)),
  duration: isDuration,
} as const satisfies { readonly [F in Format]?: (text: string) => boolean };

function isDate(text: string): boolean {
  const [year, month, day] = fullDate.exec(text)?.slice(1).map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysOf(month, year);
}

function daysOf(month: number, year: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  if (month === 2) return leap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isTime(text: string): boolean {
  const match = fullTime.exec(text);
  if (match === null) return false;
  const [hour = 0, minute = 0, second = 0] = match.slice(1, 4).map(Number);
  const [offsetHour = 0, offsetMinute = 0] = match.slice(5, 7).map((part) => Number(part ?? 0));
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return false;
  if (second < 60) return true;
  // A leap second is inserted at the end of a day in UTC.
  const offset = (offsetHour * 60 + offsetMinute) * (match[4] === "-" ? -1 : 1);
  return (hour * 60 + minute - offset + 2 * 1440) % 1440 === 1439;
}

const seconds = "[0-9]+S";
const minutes = `[0-9]+M(?:${seconds})?`;
const hours = `[0-9]+H(?:${minutes})?`;
const time = `T(?:${hours}|${minutes}|${seconds})`;
const days = "[0-9]+D";
const months = `[0-9]+M(?:${days})?`;
const years = `[0-9]+Y(?:${months})?`;
const duration = new RegExp(`^P(?:(?:${years}|${months}|${days})(?:${time})?|${time}|[0-9]+W)$`);

/** RFC 3339, appendix A. */
function isDuration(text: string): boolean {
  return duration.test(text);
}
