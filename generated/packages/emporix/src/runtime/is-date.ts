const form = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

/** RFC 3339 `full-date`: a day that is in the calendar. */
export function isDate(text: string): boolean {
  return form.test(text) && isInMonth(text);
}

/** Whether the month of a well-formed date has its day. */
export function isInMonth(text: string): boolean {
  const day = Number(text.slice(8, 10));
  if (day < 29) return true;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(5, 7));
  if (month !== 2) return day < 31 || !(month === 4 || month === 6 || month === 9 || month === 11);
  return day === 29 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}
