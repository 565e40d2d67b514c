const form =
  /^(?:[01]\d|2[0-3]):[0-5]\d:(?:[0-5]\d|60)(?:\.\d+)?(?:[Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

/** RFC 3339 `full-time`; second 60 is only where leap seconds are put, at 23:59 UTC. */
export function isTime(text: string): boolean {
  return form.test(text) && hasRealSecond(text);
}

/** Whether the second of a well-formed time is no leap second, or one that can be. */
export function hasRealSecond(time: string): boolean {
  if (!time.startsWith("60", 6)) return true;
  const local = minutes(time);
  const isUtc = /[Zz]$/.test(time);
  const offset = isUtc ? 0 : minutes(time.slice(-5)) * (time.at(-6) === "-" ? -1 : 1);
  return (local - offset + 1440) % 1440 === 1439;
}

const minutes = (text: string): number => Number(text.slice(0, 2)) * 60 + Number(text.slice(3, 5));
