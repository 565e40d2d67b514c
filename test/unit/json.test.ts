import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../generator/ir/json.js";
import { printJson } from "../../generator/text/json.js";
import { arbitraryJson } from "../support/arbitrary-json.js";
import { lawParameters } from "../support/law-parameters.js";

const settled = (text: string) => format(text, { parser: "json", printWidth: 100 });

describe("printJson", () => {
  it("opens objects, and keeps short arrays on their line", () => {
    const value = { a: [1, 2], b: [], c: {}, d: [{ e: ["x"] }], f: [[1], [2]] };
    expect(printJson(value)).toBe(
      `{
  "a": [1, 2],
  "b": [],
  "c": {},
  "d": [
    {
      "e": ["x"]
    }
  ],
  "f": [[1], [2]]
}
`,
    );
  });

  it("fits a line to its last column", async () => {
    for (const length of [80, 81, 82, 83, 84, 85, 86, 87, 88, 89, 90]) {
      for (const unit of ["a", "é", "中", "😀"]) {
        const item = unit.repeat(unit === "a" || unit === "é" ? length : length / 2);
        const value = { k: [item, 1], l: { m: [item.slice(2)] } };
        const text = printJson(value);
        expect(await settled(text)).toBe(text);
      }
    }
  });

  it("leaves out what is undefined", () => {
    expect(printJson({ a: undefined, b: 1 } as unknown as JsonValue)).toBe('{\n  "b": 1\n}\n');
  });

  it("prints what prettier leaves and JSON.parse reads back", async () => {
    const property = fc.asyncProperty(arbitraryJson(), async (value) => {
      const text = printJson(value);
      expect(await settled(text)).toBe(text);
      expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(text).not.toMatch(/[\u2028\u2029]/);
    });
    await fc.assert(property, lawParameters(300));
  });
});
