import { describe, expect, it } from "vitest";
import { contract, type Contract } from "../../../templates/runtime/contract.js";
import { isObject } from "../../../templates/runtime/is-object.js";
import { object } from "../../../templates/runtime/object-shape.js";
import { string } from "../../../templates/runtime/scalar-shapes.js";

interface Created {
  readonly id: string;
}

const isCreated = (value: unknown): value is Created =>
  isObject(value) && typeof value.id === "string";

const created: Contract<"created", Created> = contract({
  type: "created",
  is: isCreated,
  shape: object(() => ({ id: string })),
});

describe("a contract", () => {
  it("gives a value that fits back as it is", () => {
    const value = { id: "1", more: true };
    const result = created.validate(value);
    expect(result.ok && result.value).toBe(value);
  });

  it("tells what is wrong with another", () => {
    expect(created.validate({ id: 1 })).toEqual({
      ok: false,
      issues: [
        {
          path: ["id"],
          pointer: "/id",
          keyword: "type",
          message: "Expected a string, found number 1.",
          expected: "a string",
          received: "number 1",
        },
      ],
    });
  });

  it("is a Standard Schema", () => {
    const { version, vendor, validate } = created["~standard"];
    expect({ version, vendor }).toEqual({ version: 1, vendor: "hookscribe" });
    expect(validate({ id: "1" })).toMatchObject({ value: { id: "1" } });
    expect(validate({ id: "1" })).not.toHaveProperty("issues");
    expect(validate(null)).toMatchObject({
      issues: [{ path: [], message: "Expected an object, found null." }],
    });
  });

  it("answers as a function passed around, without its object", () => {
    const { is, validate } = created;
    expect([{ id: "1" }, {}].filter(is)).toEqual([{ id: "1" }]);
    expect([{ id: "1" }, {}].map(validate).map(({ ok }) => ok)).toEqual([true, false]);
  });
});
