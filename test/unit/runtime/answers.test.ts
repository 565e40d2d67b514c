import { describe, expect, it, test } from "vitest";
import { exactlyOne } from "../../../templates/runtime/exactly-one.js";
import { isArrayOf } from "../../../templates/runtime/is-array-of.js";
import { isJsonEqual } from "../../../templates/runtime/is-json-equal.js";
import { isMultipleOf } from "../../../templates/runtime/is-multiple-of.js";
import { isObject } from "../../../templates/runtime/is-object.js";
import { countKeys, isRecordOf } from "../../../templates/runtime/is-record-of.js";
import { isInteger, isNumber, isString } from "../../../templates/runtime/is-scalar.js";
import { isUnique } from "../../../templates/runtime/is-unique.js";
import { nearest } from "../../../templates/runtime/nearest.js";
import { own } from "../../../templates/runtime/own.js";
import { hasAtLeast, hasAtMost } from "../../../templates/runtime/string-length.js";

test.each<[unknown, boolean]>([
  [{}, true],
  [Object.create(null), true],
  [[], false],
  [null, false],
  ["{}", false],
])("isObject(%j) is %j", (value, wanted) => expect(isObject(value)).toBe(wanted));

test.each<[number, number, boolean]>([
  [4.35, 0.01, true],
  [0.0075, 0.0001, true],
  [0.00751, 0.0001, false],
  [1e308, 0.123456789, false],
  [1e308, 0.5, true],
  [9, 3, true],
  [-9, 3, true],
  [0, 7, true],
  [10, 3, false],
  [1.5, 0.5, true],
  [5e-324, 5e-324, true],
  [1e23, 10, true],
  [1e308, 1e300, true],
  [1e299, 1e300, false],
  [2 ** 60, 2 ** 10, true],
  [1e23, 3, false],
])("%d is a multiple of %d: %j", (value, step, wanted) => {
  expect(isMultipleOf(value, step)).toBe(wanted);
});

test.each<[unknown, unknown, boolean]>([
  [{ a: 1, b: [2] }, { b: [2], a: 1 }, true],
  [{ a: undefined }, {}, true],
  [{ a: 1 }, [1], false],
  [[1, 2], [2, 1], false],
  [-0, 0, true],
  [1, true, false],
  ["1", 1, false],
  [null, {}, false],
])("%j equals %j as JSON: %j", (value, other, wanted) => {
  expect(isJsonEqual(value, other)).toBe(wanted);
});

describe("lengths", () => {
  it("count code points, and a lone surrogate as one", () => {
    expect(hasAtMost("😀😀", 2)).toBe(true);
    expect(hasAtMost("😀😀a", 2)).toBe(false);
    expect(hasAtLeast("😀", 2)).toBe(false);
    expect(hasAtLeast("\ud83da", 2)).toBe(true);
  });
});

describe("unique items", () => {
  it("are compared as JSON, across types and orders of keys", () => {
    expect(isUnique([1, "1", true, null, [1], { a: 1 }])).toBe(true);
    expect(
      isUnique([
        { a: 1, b: 2 },
        { b: 2, a: 1 },
      ]),
    ).toBe(false);
    expect(isUnique([0, -0])).toBe(false);
    expect(isUnique([[], {}])).toBe(true);
    expect(isUnique(["[1]", [1]])).toBe(true);
  });

  it("are found in linear time", () => {
    const scalars = Array.from({ length: 100_000 }, (_, index) => index);
    const objects = scalars.map((id) => ({ id }));
    const started = performance.now();
    expect(isUnique(scalars) && isUnique(objects)).toBe(true);
    expect(performance.now() - started).toBeLessThan(5_000);
  });

  it("may be nested however deeply", () => {
    const nested = (depth: number) => {
      let value: unknown = 1;
      for (let level = 0; level < depth; level++) value = [value];
      return value;
    };
    expect(isUnique([nested(100_000), nested(100_000)])).toBe(false);
    expect(isUnique([nested(100_000), nested(100_001)])).toBe(true);
  });
});

describe("lists and records", () => {
  it("take a hole for an item that is nothing", () => {
    expect(isArrayOf([1, , 2], isInteger)).toBe(false);
    expect(isArrayOf({ length: 0 }, isInteger)).toBe(false);
  });

  it("take what holds undefined for absent, and what is inherited for nothing", () => {
    const value = Object.assign(Object.create({ inherited: 1 }) as object, {
      a: "x",
      b: undefined,
    });
    expect(isRecordOf(value, isString)).toBe(true);
    expect(countKeys(value as { readonly [key: string]: unknown })).toBe(1);
    expect(own({}, "toString")).toBeUndefined();
    expect(
      own(JSON.parse('{"__proto__": 1}') as { readonly [key: string]: unknown }, "__proto__"),
    ).toBe(1);
  });

  it("know no number that JSON cannot write", () => {
    expect([NaN, Infinity, -Infinity].some(isNumber)).toBe(false);
    expect([1, -0, 1.0, 1e300].every(isInteger)).toBe(true);
  });
});

test("exactlyOne is one of several", () => {
  expect(exactlyOne(false, true, false)).toBe(true);
  expect(exactlyOne(true, true)).toBe(false);
  expect(exactlyOne(false)).toBe(false);
});

test.each<[string, readonly string[], string | null]>([
  ["emial", ["email", "name"], "email"],
  ["STATUS", ["status", "state"], "status"],
  ["actve", ["active", "inactive"], "active"],
  ["x", ["active"], null],
  ["a".repeat(1000), ["active"], null],
  ["id", ["ie", "name"], null],
  [
    "serviceLevelAgreementStatusDetail",
    ["service_level_agreement_status_detail"],
    "service_level_agreement_status_detail",
  ],
  ["createdAt", ["created_by", "created_at"], "created_at"],
  ["__", ["ab"], null],
])("the nearest to %j among %j is %j", (word, candidates, wanted) => {
  expect(nearest(word, candidates)).toBe(wanted);
});
