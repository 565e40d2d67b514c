import fc from "fast-check";
import { expect, test } from "vitest";
import { readTime } from "../../../templates/runtime/check-time.js";
import { isDateTime } from "../../../templates/runtime/is-date-time.js";

test("a time is read in every form that a contract accepts, but for leap seconds", () => {
  const zone = fc.oneof(fc.constant("Z"), fc.stringMatching(/^[+-](0\d|1[0-3]):[0-5]\d$/));
  const time = fc.date({
    min: new Date(0),
    max: new Date("9999-12-31T23:59:59Z"),
    noInvalidDate: true,
  });
  const check = fc.property(time, zone, fc.boolean(), (date, zone, isLower) => {
    const text = date.toISOString().replace("Z", zone);
    const written = isLower ? text.toLowerCase() : text;
    expect(isDateTime(written)).toBe(true);
    expect(readTime(written)).toBe(Date.parse(text));
  });
  fc.assert(check);
});

test.each(["2026-01-02T03:04:05", "2026-01-02", "1767323045", "", "Fri, 02 Jan 2026 03:04:05 GMT"])(
  "%s names no moment",
  (text) => expect(readTime(text)).toBeNaN(),
);
