import fc from "fast-check";
import { expect, it } from "vitest";
import { createTypeProof } from "../../generator/commands/changes/type-proof.js";
import { arbitraryEdit, type Edited } from "../support/arbitrary-edit.js";
import { commonChoices } from "../support/arbitrary-shape.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { lawParameters } from "../support/law-parameters.js";
import { nameShape } from "../support/name-shape.js";
import { printModelTypes } from "../support/print-model-types.js";

const edits = arbitraryEdit({ ...commonChoices, sparesAjv: false });

const { numRuns = 0, seed } = lawParameters(300);
const sample = fc.sample(edits, { numRuns, ...(seed === undefined ? {} : { seed }) });

function keepsCompiling({ before, after }: Edited): boolean {
  const [was, is] = [nameShape(before), nameShape(after)];
  return createTypeProof(was.models, is.models)(was.root.shape, is.root.shape);
}

it("code is said to go on compiling only where the compiler takes the new type for the old one", async () => {
  const kept = sample.filter(keepsCompiling);
  const changed = kept.filter(({ before, after }) => {
    const texts = [before, after].map((linked) => JSON.stringify([linked.shape, ...linked.models]));
    return texts[0] !== texts[1];
  });
  expect(changed.length).toBeGreaterThan(numRuns / 20);
  expect(kept.length).toBeLessThan(numRuns);
  const texts = new Map<string, string>();
  for (const [index, { before, after }] of kept.entries()) {
    texts.set(`law/case-${index}/before.ts`, await printModelTypes(before));
    texts.set(`law/case-${index}/after.ts`, await printModelTypes(after));
    texts.set(
      `law/case-${index}/use.ts`,
      `import type { Root as Before } from "./before.js";
import type { Root as After } from "./after.js";
export const read = (after: After): Before => after;
`,
    );
  }
  const complaints = compileProgram([...texts.keys()], {
    texts,
    options: { ...strictest, isolatedDeclarations: false, noUnusedLocals: false },
  });
  const told = complaints.slice(0, 3).map((each) => {
    const folder = each.file.replace(/[^/]*$/, "");
    return {
      ...each,
      before: texts.get(`${folder}before.ts`),
      after: texts.get(`${folder}after.ts`),
    };
  });
  expect(told).toEqual([]);
});

it("code is said to go on compiling where nothing changed, but for types that nothing can be of", () => {
  const lost = sample.filter(({ before }) => !keepsCompiling({ before, after: before }));
  expect(lost.length).toBeLessThan(numRuns / 50);
});
