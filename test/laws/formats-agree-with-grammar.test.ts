import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isDateTime } from "../../templates/runtime/is-date-time.js";
import { isTime } from "../../templates/runtime/is-time.js";
import { isUri } from "../../templates/runtime/is-uri.js";
import { isUriTemplate } from "../../templates/runtime/is-uri-template.js";
import { asciiSyntax } from "../../templates/runtime/uri-ascii.js";
import { matchesUri } from "../../templates/runtime/uri-syntax.js";
import { lawParameters } from "../support/law-parameters.js";

/** RFC 3339, section 5.6, word by word; the calendar and leap seconds are asked of `Date`. */
const dateTime =
  /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))[Tt]((?:[01]\d|2[0-3]):[0-5]\d):([0-5]\d|60)(?:\.\d+)?([Zz]|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;

function isDateTimeByGrammar(text: string): boolean {
  const [, day = "", minute = "", second = "", zone = ""] = dateTime.exec(text) ?? [];
  const date = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || date.toISOString().slice(0, 10) !== day) return false;
  if (second !== "60") return true;
  const instant = new Date(`2000-06-15T${minute}:00${zone.toUpperCase()}`);
  return instant.toISOString().slice(11, 16) === "23:59";
}

/** RFC 6570, section 2, without what is reserved for later. */
const uriTemplate =
  /^(?:[!#$&'()*+,\-./\d:;=?@A-Z[\]_a-z~]|%[\da-fA-F]{2}|\{[+#./;?&=,!@|]?(?:[\w]|%[\da-fA-F]{2})(?:\.?(?:[\w]|%[\da-fA-F]{2}))*(?:\*|:[1-9]\d{0,3})?(?:,(?:[\w]|%[\da-fA-F]{2})(?:\.?(?:[\w]|%[\da-fA-F]{2}))*(?:\*|:[1-9]\d{0,3})?)*\})*$/;

const digits = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((value) => String(value).padStart(2, "0"));
const year = fc.oneof(
  fc.constantFrom("1900", "2000", "2023", "2024"),
  digits(0, 9999).map((y) => y.padStart(4, "0")),
);
const zone = fc.oneof(
  fc.constantFrom("Z", "z", ""),
  fc
    .tuple(fc.constantFrom("+", "-"), digits(0, 25), fc.constantFrom(":", ""), digits(0, 61))
    .map((parts) => parts.join("")),
);
const date = fc.tuple(year, digits(0, 13), digits(0, 32)).map((parts) => parts.join("-"));
const clock = fc
  .tuple(digits(20, 25), digits(57, 61), digits(57, 61))
  .map((parts) => parts.join(":"));
const time = fc
  .tuple(clock, fc.constantFrom("", ".", ".5", ".000000001"), zone)
  .map((parts) => parts.join(""));
const dates = fc.tuple(date, fc.constantFrom("T", "t", " "), time).map((parts) => parts.join(""));

/** A text, or the same with one character changed, which may lie beyond ASCII. */
const damaged = (texts: fc.Arbitrary<string>) =>
  fc
    .tuple(
      texts,
      fc.nat(),
      fc.oneof(
        fc.constantFrom("", ":", "0", "/", "?", "%", "{", "}", ",", "\uff10", "\n"),
        fc.string({ maxLength: 2 }),
      ),
      fc.boolean(),
    )
    .map(([text, place, other, stays]) => {
      const at = place % (text.length + 1);
      return stays ? text : text.slice(0, at) + other + text.slice(at + 1);
    });

const addresses = fc.oneof(
  fc.webUrl({ withQueryParameters: true, withFragments: true }),
  fc.constantFrom("git://example.org/a.git", "urn:a:b", "http://a@[::1]:1/", "a://"),
);
const templates = fc
  .tuple(
    fc.webUrl(),
    fc.constantFrom("{/a}", "{?a,b*}", "{a:3}", "{+a.b}", "{a,,b}", "{}", "{/}", "{a", "a}"),
  )
  .map((parts) => parts.join(""));

describe("formats that are recognized at a glance", () => {
  it("take a date-time as RFC 3339 does", () => {
    const property = fc.property(damaged(dates), (text) => {
      expect(isDateTime(text)).toBe(isDateTimeByGrammar(text));
    });
    fc.assert(property, lawParameters(3000));
  });

  it("take a time as the second half of a date-time", () => {
    const property = fc.property(damaged(time), (text) => {
      expect(isTime(text)).toBe(isDateTimeByGrammar(`2024-06-15T${text}`));
    });
    fc.assert(property, lawParameters(3000));
  });

  it("take an address as the closer look does", () => {
    const property = fc.property(damaged(addresses), (text) => {
      expect(isUri(text)).toBe(matchesUri(text, { syntax: asciiSyntax, absolute: true }));
    });
    fc.assert(property, lawParameters(3000));
  });

  it("take a template as RFC 6570 does", () => {
    const property = fc.property(damaged(templates), (text) => {
      fc.pre(/^[ -~]*$/.test(text));
      expect(isUriTemplate(text)).toBe(uriTemplate.test(text));
    });
    fc.assert(property, lawParameters(3000));
  });
});
