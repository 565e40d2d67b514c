import ts from "typescript";
import { beforeAll, describe, expect, it } from "vitest";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import { compileProgram, strictest } from "../support/compile-program.js";
import { shippedEvents } from "../support/shipped-events.js";
import { emitSources, shippedSources, textsOf } from "../support/shipped-units.js";
import { spread } from "../support/spread.js";
import { typedMutants } from "../support/typed-mutants.js";

/** One statement per line, so that what the compiler says of a line is said of one value. */
interface Statement {
  readonly what: string;
  readonly code: string;
  readonly compiles: boolean;
}

const events = shippedEvents();
const folder = "proof";

/** A constant of an event's payload type; a `__proto__` in braces would be no key. */
const declare = (index: number, value: JsonValue) =>
  `{ const payload: P${index} = ${JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:')}; void payload; }`;

/** The compiler is slow to say why it refuses: of each kind and example some mutants, from its first field to its last. */
const mutantsEach = 6;

const someMutants = (linked: LinkedShape, payload: JsonValue) => {
  const all = typedMutants(linked, payload);
  const kinds = [...new Set(all.map(({ what }) => what))];
  return kinds.flatMap((kind) =>
    spread(
      all.filter(({ what }) => what === kind),
      mutantsEach,
    ),
  );
};

const statements: readonly Statement[] = events.flatMap(({ title, linked, examples }, index) =>
  examples.flatMap(({ name, payload }) => [
    { what: `${title}, ${name}`, code: declare(index, payload), compiles: true },
    ...someMutants(linked, payload).map(({ what, at, value }) => ({
      what: `${title}, ${name}: ${what} at ${at}`,
      code: declare(index, value),
      compiles: false,
    })),
  ]),
);

const imports = events.map(
  ({ event, modulePath }, index) =>
    `import type { ${event.names.payload} as P${index} } from "./${modulePath.replace(/\.ts$/, ".js")}";`,
);

/** Types alone, as users get them: that the code behind them compiles is shown elsewhere. */
const declarationsOf = (path: string, text: string): string =>
  ts.transpileDeclaration(text, { fileName: path, compilerOptions: strictest }).outputText;

describe("the types of the shipped definitions", () => {
  let refused: ReadonlySet<number> = new Set();
  beforeAll(async () => {
    const emitted = [...textsOf(await emitSources(shippedSources))].filter(([path]) =>
      path.endsWith(".ts"),
    );
    const code = [...imports, ...statements.map((each) => each.code), "export {};", ""].join("\n");
    const texts = new Map([
      ...emitted.map(([path, text]) => [`${folder}/${path}`, declarationsOf(path, text)] as const),
      [`${folder}/examples.ts`, code] as const,
    ]);
    const complaints = compileProgram([`${folder}/examples.ts`], {
      texts,
      options: { ...strictest, noPropertyAccessFromIndexSignature: false },
    });
    const elsewhere = complaints.filter(({ file }) => file !== `${folder}/examples.ts`);
    expect(elsewhere).toEqual([]);
    refused = new Set(complaints.map(({ line }) => line - 1 - imports.length));
  });

  it("admit every example", () => {
    const wrong = statements.filter((each, index) => each.compiles && refused.has(index));
    expect(wrong.map(({ what }) => what)).toEqual([]);
  });

  it("tell a required key that is dropped, a type that is swapped and a word that is unknown", () => {
    const wrong = statements.filter((each, index) => !each.compiles && !refused.has(index));
    expect(wrong.map(({ what }) => what)).toEqual([]);
    for (const what of ["required key dropped", "type swapped", "unknown enum value"])
      expect(
        statements.filter((each) => each.what.includes(what)).length,
        what,
      ).toBeGreaterThanOrEqual(5);
    expect(refused.size).toBeGreaterThan(150);
  });
});
