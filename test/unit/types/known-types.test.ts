import fc from "fast-check";
import { expect, test } from "vitest";
import { createTypePrinter } from "../../../generator/emit/types/print-types.js";
import type { Shape } from "../../../generator/ir/shape.js";
import { type KnownTexts, noKnownTexts } from "../../../generator/text/known-texts.js";
import { createTsFilePrinter, type TsFile } from "../../../generator/text/ts-file.js";
import { rememberTexts } from "../../support/remember-texts.js";
import { arbitraryTypeShape, modelNames } from "./arbitrary-type-shape.js";

const declare = (shape: Shape) => ({ name: "Example", shape, docs: [], fieldEvidence: null });

/** Each list of shapes is a page; all pages are asked for in one turn. */
const printPages = (pages: readonly (readonly Shape[])[], known: KnownTexts) => {
  const printTypes = createTypePrinter(known);
  return Promise.all(pages.map((shapes) => printTypes(shapes.map(declare), modelNames)));
};

test("types that are printed together are as if printed apart, and as if known", async () => {
  const page = fc.array(arbitraryTypeShape, { maxLength: 3 });
  await fc.assert(
    fc.asyncProperty(fc.array(page, { minLength: 2, maxLength: 5 }), async (pages) => {
      const { known, isComplete } = rememberTexts();
      const together = await printPages(pages, known);
      const apart = [];
      for (const each of pages) apart.push(...(await printPages([each], noKnownTexts)));
      expect(together).toEqual(apart);
      expect(await printPages(pages, isComplete)).toEqual(together);
    }),
    { numRuns: 60 },
  );
});

const file: TsFile = {
  header: "// Made.",
  imports: [
    { from: "./b.js", name: "b", type: false },
    { from: "./a.js", name: "A", alias: "Other", type: true },
    { from: "./b.js", name: "B", type: true },
  ],
  exports: [{ from: "./c.js", name: "c", type: false }],
  statements: ["const x = 1;"],
};

test("import lines that are known are not printed again", async () => {
  const { known, isComplete } = rememberTexts();
  const text = await createTsFilePrinter(known)(file);
  expect(text).toBe(
    [
      "// Made.",
      "",
      'import type { A as Other } from "./a.js";',
      'import { b, type B } from "./b.js";',
      "",
      'export { c } from "./c.js";',
      "",
      "const x = 1;",
      "",
    ].join("\n"),
  );
  expect(await createTsFilePrinter(isComplete)(file)).toBe(text);
});
