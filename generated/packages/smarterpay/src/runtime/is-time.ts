import { twoDigits } from "./digits.js";

/** RFC 3339 `full-time`. */
export function isTime(text: string): boolean {
  return endsInTime(text, 0);
}

/** Whether what follows is a `full-time`; second 60 is only where leap seconds are put, at 23:59 UTC. */
export function endsInTime(text: string, from: number): boolean {
  if (text.length < from + 9) return false;
  const hour = twoDigits(text, from);
  const minute = twoDigits(text, from + 3);
  const second = twoDigits(text, from + 6);
  if (hour > 23 || minute > 59 || second > 60) return false;
  if (text.charCodeAt(from + 2) !== 58 || text.charCodeAt(from + 5) !== 58) return false;
  const zone = afterFraction(text, from + 8);
  const offset = zone < text.length ? offsetAt(text, zone) : NaN;
  if (second < 60) return !Number.isNaN(offset);
  return (hour * 60 + minute - offset + 1440) % 1440 === 1439;
}

/** Where the fraction of a second that begins here ends; here if there is none, nowhere if it has no digit. */
function afterFraction(text: string, from: number): number {
  if (text.charCodeAt(from) !== 46) return from;
  let index = from + 1;
  while (index < text.length && (text.charCodeAt(index) ^ 48) < 10) index++;
  return index === from + 1 ? text.length : index;
}

/** Minutes that local time is ahead of UTC; `NaN` where a text does not end in a zone that begins here. */
function offsetAt(text: string, from: number): number {
  const first = text.charCodeAt(from);
  const { length } = text;
  if (first === 90 || first === 122) return length === from + 1 ? 0 : NaN;
  if (length !== from + 6 || text.charCodeAt(from + 3) !== 58) return NaN;
  const hour = twoDigits(text, from + 1);
  const minute = twoDigits(text, from + 4);
  if (hour > 23 || minute > 59) return NaN;
  const minutes = hour * 60 + minute;
  if (first === 43) return minutes;
  return first === 45 ? -minutes : NaN;
}
