import { expect, it } from "vitest";
import { setValues } from "../../../generator/commands/deliveries/set-values.js";

const payload = { name: "Ada", address: { "zip.code": 1 }, tags: ["a", { b: 1 }], none: null };

it.each([
  [["name=Grace"], { ...payload, name: "Grace" }],
  [["name=1"], { ...payload, name: 1 }],
  [['name="1"'], { ...payload, name: "1" }],
  [["name=a=b"], { ...payload, name: "a=b" }],
  [["name="], { ...payload, name: "" }],
  [["name={}"], { ...payload, name: {} }],
  [["/address/zip.code=2"], { ...payload, address: { "zip.code": 2 } }],
  [["tags.1.b=null"], { ...payload, tags: ["a", { b: null }] }],
  [["tags.2=c"], { ...payload, tags: [...payload.tags, "c"] }],
  [["new.deep=1", "new.other=2"], { ...payload, new: { deep: 1, other: 2 } }],
  [["/a~1b=1"], { ...payload, "a/b": 1 }],
])("%j is put in its place", (assignments, value) => {
  const before = JSON.stringify(payload);
  expect(setValues(payload, assignments)).toEqual({ ok: true, value, places: expect.any(Array) });
  expect(JSON.stringify(payload)).toBe(before);
});

it("takes `__proto__` for a key like any other", () => {
  const set = setValues(payload, ["__proto__.polluted=1"]);
  expect(set.ok && Object.keys(set.value ?? {})).toContain("__proto__");
  expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
});

it.each(["name", "=1", "name.first=1", "none.x=1", "tags.x=1", "tags.3=1", "/a~2=1"])(
  "%s is refused",
  (assignment) => {
    expect(setValues(payload, [assignment]).ok).toBe(false);
  },
);
