import fc from "fast-check";
import { expect, it } from "vitest";
import { generatedHeader, readGeneratedHeader } from "../../generator/text/generated-header.js";

it("is read as it was written, whatever the path", () => {
  const path = fc.string().map((text) => text.replace(/\s/g, " "));
  fc.assert(
    fc.property(path, fc.string(), (written, rest) => {
      expect(readGeneratedHeader(`${generatedHeader(written)}\n${rest}`)).toBe(written);
    }),
  );
});

it("is one line, whatever the path", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("a", "\n", "\u2028", "\r") }), (path) => {
      expect(generatedHeader(path)).not.toMatch(/[\n\r\u2028\u2029]/);
    }),
  );
});

it("is not found where there is none", () => {
  expect(readGeneratedHeader('import { a } from "./a.js";\n')).toBeNull();
});
