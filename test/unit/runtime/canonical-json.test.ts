import fc from "fast-check";
import stringify from "json-stable-stringify";
import { describe, expect, it, test } from "vitest";
import { canonicalJson as canonicalBytes } from "../../../templates/runtime/canonical-json.js";
import { lawParameters } from "../../support/law-parameters.js";

const canonicalJson = (text: string): string | null => {
  const form = canonicalBytes(new TextEncoder().encode(text));
  return form && new TextDecoder().decode(form);
};

/** Any JSON, written in any way: white space, escapes, order of keys. */
const written = fc
  .tuple(fc.json({ maxDepth: 6 }), fc.constantFrom(undefined, 1, "\t", "\r\n  "))
  .map(([text, space]) => ({ text, spaced: JSON.stringify(JSON.parse(text), null, space) }));

const nested = (depth: number) => "[".repeat(depth) + "]".repeat(depth);

describe("canonical JSON", () => {
  it("is what json-stable-stringify makes of the parsed text", () => {
    fc.assert(
      fc.property(written, ({ text, spaced }) => {
        expect(canonicalJson(spaced)).toBe(stringify(JSON.parse(text)));
      }),
      lawParameters(300),
    );
  });

  it("refuses what JSON.parse refuses, whatever is cut from or put into a text", () => {
    const spliced = fc
      .tuple(
        fc.json(),
        fc.nat(),
        fc.nat(3),
        fc.constantFrom("", ",", '"', "{", "]", "\\", "1", ":"),
      )
      .map(([text, at, cut, put]) => {
        const start = at % (text.length + 1);
        return text.slice(0, start) + put + text.slice(start + cut);
      });
    fc.assert(
      fc.property(spliced, (text) => {
        const form = canonicalJson(text);
        expect(form === null || isJson(text)).toBe(true);
        if (form !== null) expect(JSON.parse(form)).toEqual(JSON.parse(text));
      }),
      lawParameters(500),
    );
  });

  it("is its own canonical form", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const form = canonicalJson(text);
        expect(form === null ? null : canonicalJson(form)).toBe(form);
      }),
      lawParameters(200),
    );
  });

  test.each([
    ['{"a":1,"a":1}', "a repeated key"],
    ['{"a":1,"\\u0061":2}', "a repeated key in another spelling"],
    ['[{"b":{"a":1,"a":1}}]', "a repeated key further in"],
    [nested(1001), "1,001 levels"],
    ["[".repeat(5_000_000), "levels that are never closed"],
    [nested(2_000_000), "two million levels"],
    ["", "nothing"],
    ["{} {}", "two values"],
    ["[1,]", "a comma at the end"],
  ])("refuses %#", (text) => {
    expect(canonicalJson(text)).toBeNull();
  });

  test.each([
    ['{"a":{"a":{"a":1}}}', '{"a":{"a":{"a":1}}}'],
    ['{"__proto__":1,"a":{"constructor":2}}', '{"__proto__":1,"a":{"constructor":2}}'],
    [nested(1000), nested(1000)],
    ['"\\\\"', '"\\\\"'],
    [' { "\\\\" : "\\\\\\"" } ', '{"\\\\":"\\\\\\""}'],
  ])("of %#", (text, form) => {
    expect(canonicalJson(text)).toBe(form);
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe("a number in canonical JSON", () => {
  it("is what JavaScript prints of its value, however it is spelled", () => {
    const numbers = fc.oneof(fc.integer(), fc.double({ noNaN: true, min: -1e300, max: 1e300 }));
    fc.assert(
      fc.property(numbers, (value) => {
        expect(canonicalJson(String(value))).toBe(JSON.stringify(value));
        const spelled = value.toPrecision(5).replace("e", "E");
        expect(canonicalJson(spelled)).toBe(JSON.stringify(Number(spelled)));
      }),
      lawParameters(500),
    );
  });

  it("of another value is another", () => {
    const whole = fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n });
    fc.assert(
      fc.property(whole, whole, (one, other) => {
        expect(canonicalJson(`${one}.0`) === canonicalJson(`${other}`)).toBe(one === other);
        expect(canonicalJson(`${one}.0`)).toBe(canonicalJson(`${one}`));
      }),
      lawParameters(300),
    );
  });

  test.each([
    ["1.0", "1"],
    ["-20.00", "-20"],
    ["-0", "0"],
    ["-0.0", "0"],
    ["0e5", "0"],
    ["1e3", "1000"],
    ["1.50", "1.5"],
    ["0.1234567890123456789", "0.1234567890123456789"],
    ["12345678901234567890", "12345678901234567890"],
    ["12345678901234567890.0", "12345678901234567890"],
  ])("%s → %s", (token, form) => {
    expect(canonicalJson(token)).toBe(form);
  });
});
