import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerptAt } from "../../templates/site/check/excerpt.js";
import { findFieldRow } from "../../templates/site/check/field-rows.js";
import { findSyntaxProblem, locatePlaces } from "../../templates/site/check/locate-places.js";
import { markParts } from "../../templates/site/check/mark-parts.js";
import { parseHeaders } from "../../templates/site/check/parse-headers.js";

const key = fc.oneof(fc.string(), fc.constantFrom("__proto__", "a/b", "~", "", "constructor"));
const { value: anyValue } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(null, true, false, 0, -1.5e3, "", 'a "b" \\ \u2028 \n'),
    fc.string(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.array(tie("value"), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie("value")), { maxLength: 4 }).map(Object.fromEntries),
  ),
}));

/** Every place of a value, by its pointer. */
function placesOf(value: unknown, at = ""): readonly (readonly [string, unknown])[] {
  const inner =
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([name, each]) =>
          placesOf(each, `${at}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`),
        )
      : [];
  return [[at, value], ...inner];
}

describe("locatePlaces", () => {
  it("finds each value where it is written", () => {
    fc.assert(
      fc.property(anyValue, fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, null, indent);
        const places = placesOf(JSON.parse(text));
        const ranges = locatePlaces(
          text,
          places.map(([pointer]) => pointer),
        );
        for (const [pointer, is] of places) {
          const { start, end } = ranges.get(pointer) ?? { start: 0, end: 0 };
          expect(JSON.parse(text.slice(start, end))).toEqual(is);
        }
      }),
    );
  });

  it("finds what is around a value that is missing", () => {
    const text = '{"a": {"b": 1}}';
    const range = locatePlaces(text, ["/a/c/d"]).get("/a/c/d");
    expect(text.slice(range?.start, range?.end)).toBe('{"b": 1}');
  });

  it("takes the last of two values under one key, as JSON.parse does", () => {
    const text = '{"a": 1, "a": 2}';
    const range = locatePlaces(text, ["/a"]).get("/a");
    expect(text.slice(range?.start, range?.end)).toBe("2");
  });

  it("gives up on a text that is nested too deeply, and says nothing wrong", () => {
    const deep = "[".repeat(200_000) + "]".repeat(200_000);
    expect(locatePlaces(deep, ["/0/0"]).get("/0/0")).toBeUndefined();
  });
});

describe("findSyntaxProblem", () => {
  const isJson = (text: string) => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };

  it("finds one in a text exactly where JSON.parse finds any", () => {
    const broken = fc
      .tuple(anyValue, fc.nat(), fc.constantFrom("", ",", "}", '"', "x", "//", "'", "\\", "0"))
      .map(([value, at, put]) => {
        const text = JSON.stringify(value, null, 1);
        const place = at % (text.length + 1);
        return text.slice(0, place) + put + text.slice(place + 1);
      });
    fc.assert(
      fc.property(broken, (text) => {
        const found = findSyntaxProblem(text);
        if (isJson(text)) expect(found).toBeNull();
        else expect(found?.start).toBeLessThanOrEqual(text.length);
      }),
    );
  });

  it.each([
    ['{"a": 1 "b": 2}', '"b"'],
    ['{"a": }', "}"],
    ['{"a": 1,}', "}"],
    ["[1, 2", ""],
    ["{a: 1}", "a"],
    ["[1] 2", "2"],
    ["[1, // one\n 2]", "// one"],
  ])("marks %s at %s", (text, marked) => {
    const { start = -1, end = 0 } = findSyntaxProblem(text) ?? {};
    expect(text.slice(start, end)).toBe(marked);
  });
});

describe("markParts", () => {
  it("keeps the text, and marks parts that do not overlap", () => {
    const ranges = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6, minLength: 1 });
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), ranges, (text, pairs) => {
        const places = pairs
          .map(([start, length]) => ({ start, end: Math.min(start + length, text.length) }))
          .filter(({ start, end }) => start < end);
        const parts = markParts(text, places);
        if (places.length === 0) expect(parts).toBeNull();
        else expect(parts?.map((part) => part.text).join("")).toBe(`${text}\n`);
      }),
    );
  });

  it("leaves a long text alone", () => {
    expect(markParts("x".repeat(300_000), [{ start: 0, end: 1 }])).toBeNull();
  });
});

describe("findFieldRow", () => {
  const rows = ["id", "lines", "lines[].sku", "labels.*", "labels.*.name", "address"].map(
    (path) => ({ path, anchor: `field-${path}` }),
  );

  it.each<[path: readonly (string | number)[], found: string | undefined]>([
    [["id"], "id"],
    [["lines", 3, "sku"], "lines[].sku"],
    [["lines", 3, "price"], "lines"],
    [["labels", "urgent"], "labels.*"],
    [["labels", "urgent", "name"], "labels.*.name"],
    [["address", "street"], "address"],
    [["other"], undefined],
    [[], undefined],
  ])("%j is told at %s", (path, found) => {
    expect(findFieldRow(rows, path)?.path).toBe(found);
  });
});

describe("parseHeaders", () => {
  it("reads a line for each, and leaves out what is none", () => {
    const text = "X-Signature:  abc=  \r\nbad line\n: none\nx-other: a: b\n";
    expect(parseHeaders(text)).toEqual({ "x-signature": "abc=", "x-other": "a: b" });
  });
});

describe("excerptAt", () => {
  it("shows the line, cut around the place", () => {
    const text = `{\n  "long": "${"x".repeat(500)}",\n  "b": 2\n}`;
    const start = text.indexOf("2");
    expect(excerptAt(text, start, start + 1)).toEqual({
      line: 3,
      before: '"b": ',
      marked: "2",
      after: "",
    });
    const { before, marked, after } = excerptAt(text, 200, 210);
    expect([before.length, marked.length, after.length]).toEqual([61, 10, 60]);
  });
});
