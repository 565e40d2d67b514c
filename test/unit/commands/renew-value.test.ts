import { expect, it } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.js";
import { renewId, renewTime } from "../../../generator/commands/deliveries/renew-value.js";

const formOf = (text: unknown) =>
  String(text).replace(/\d/g, "0").replace(/[A-Z]/g, "A").replace(/[a-z]/g, "a");
const renewMany = (id: JsonValue | undefined) =>
  new Set(Array.from({ length: 20 }, () => renewId(id)));

it.each(["pEv_01HE86SY5A9KKTACZW3FGQJ0CS", "evt-1abc", "CA01G420EJ9D44P1VQWR"])(
  "another id like %s has its form, and is another",
  (id) => {
    const renewed = renewMany(id);
    for (const each of renewed) expect(formOf(each)).toBe(formOf(id));
    expect(renewed.size).toBe(20);
    expect(renewed).not.toContain(id);
  },
);

it("keeps what tells ids of one kind from another", () => {
  for (const each of renewMany("wh_attempt_01HE86"))
    expect(each).toMatch(/^wh_attempt_\d{2}[A-Z]{2}\d{2}$/);
});

it.each(["00000000-0000-4000-8000-000000000001", "", undefined, { id: 1 }])(
  "in place of %j stands a UUID",
  (id) => {
    const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    const renewed = renewMany(id);
    for (const each of renewed) expect(each).toMatch(uuid);
    expect(renewed.size).toBe(20);
  },
);

it("another number is a whole number", () => {
  expect(Number.isSafeInteger(renewId(7))).toBe(true);
});

it.each([
  ["2024-04-15T10:28:51Z", "2026-01-02T03:04:05Z"],
  ["2023-11-02T14:25:42.570Z", "2026-01-02T03:04:05.678Z"],
  [1_700_000_000, 1_767_323_045],
  [1_700_000_000_000, 1_767_323_045_678],
  ["1700000000", "1767323045"],
  [undefined, "2026-01-02T03:04:05.678Z"],
  [null, "2026-01-02T03:04:05.678Z"],
])("a time like %j is written as %j", (time, written) => {
  expect(renewTime(time, new Date("2026-01-02T03:04:05.678Z"))).toBe(written);
});
