import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { compileSchema } from "../../../generator/commands/schemas/compile-schema.js";
import { compileProgram } from "../../support/compile-program.js";

const folder = mkdtempSync(join(tmpdir(), "hookscribe-compile-"));
afterAll(() => rmSync(folder, { recursive: true }));

const order = {
  type: "object",
  required: ["id", "lines"],
  properties: {
    id: { type: "string", format: "uuid" },
    lines: { type: "array", items: { $ref: "#/$defs/Issue" } },
    before: { $ref: "#" },
  },
  $defs: {
    Issue: {
      type: "object",
      properties: { at: { type: ["string", "null"], format: "date-time" } },
    },
  },
};

const compile = (schema: unknown, path = "order.schema.json") =>
  compileSchema({ path, text: JSON.stringify(schema, null, 2) });

/** Runs a program beside `validator.js` where making code of text is forbidden. */
function runBeside(validator: string, program: string): unknown {
  writeFileSync(join(folder, "validator.mjs"), validator);
  writeFileSync(join(folder, "program.mjs"), program);
  const flags = ["--disallow-code-generation-from-strings", join(folder, "program.mjs")];
  return JSON.parse(execFileSync(process.execPath, flags, { encoding: "utf8" }));
}

describe("a compiled schema", () => {
  it("is a module that needs nothing else and makes no code of text", async () => {
    const { compiled, diagnostics } = await compile(order);
    expect(diagnostics).toEqual([]);
    expect(compiled?.validator).not.toMatch(/\bimport\b|\brequire\b|\beval\b|new Function/);
    const answers = runBeside(
      compiled?.validator ?? "",
      `import { is, validate } from "./validator.mjs";
       const good = { id: "123e4567-e89b-12d3-a456-426614174000", lines: [{ at: null }] };
       let deep = good;
       for (let level = 0; level < 10000; level++) deep = { ...good, before: deep };
       const bad = validate({ ...good, lines: [{ at: "2024-02-30T00:00:00Z" }] });
       console.log(JSON.stringify([
         is(good), validate(good).ok, is(deep), validate(deep).issues.map(({ keyword }) => keyword),
         bad.ok, bad.issues.map(({ pointer, keyword }) => [pointer, keyword]),
       ]));`,
    );
    expect(answers).toEqual([true, true, false, ["depth"], false, [["/lines/0/at", "format"]]]);
  });

  it("holds of the runtime only what it uses", async () => {
    const { compiled } = await compile({ type: "string" });
    expect(compiled?.validator).toContain("hookscribe:runtime/scalar-shapes");
    expect(compiled?.validator).not.toMatch(/runtime\/(object-shape|union-shape|is-date|idna)/);
  });

  it("declares the types of its schema, which takes no name for itself", async () => {
    const { compiled } = await compile(order);
    expect(compiled?.declaration).toContain("export interface Order {");
    expect(compiled?.declaration).toContain("export interface ValidationIssue {");
    const texts = new Map([
      ["templates/runtime/validator.d.ts", compiled?.declaration ?? ""],
      [
        "templates/runtime/use.ts",
        `import { is, validate, type Order } from "./validator.js";
         export const idOf = (value: unknown): string | null => (is(value) ? value.id : null);
         export function orderOf(value: unknown): Order | string {
           const result = validate(value);
           return result.ok ? result.value : (result.issues[0]?.pointer ?? "");
         }
        `,
      ],
    ]);
    const complaints = compileProgram([...texts.keys()], { texts });
    expect(complaints.map(({ message }) => message)).toEqual([]);
  });

  it("is the same text every time", async () => {
    const [first, second] = await Promise.all([
      compile(order),
      compile(order, "elsewhere/order.schema.json"),
    ]);
    expect(first).toEqual(second);
  });

  it("knows each of thousands of values, and of none of thousands", async () => {
    const values = Array.from({ length: 5000 }, (_, index) => `v${index}`);
    const { compiled } = await compile({
      properties: { one: { enum: [...values, null] }, none: { not: { enum: [...values, 1] } } },
    });
    const answers = runBeside(
      compiled?.validator ?? "",
      `import { is, validate } from "./validator.mjs";
       const told = (value) => [is(value), validate(value).ok];
       console.log(JSON.stringify([
         told({ one: "v0" }), told({ one: "v4999" }), told({ one: null }), told({ one: "v5000" }),
         told({ none: "v5000" }), told({ none: null }), told({ none: "v4999" }), told({ none: 1 }),
       ]));`,
    );
    const [yes, no] = [
      [true, true],
      [false, false],
    ];
    expect(answers).toEqual([yes, yes, yes, no, yes, yes, no, no]);
  });

  it("is refused with its place when a keyword is not supported", async () => {
    const { compiled, diagnostics } = await compile({ type: "object", $dynamicRef: "#a" });
    expect(compiled).toBeNull();
    expect(diagnostics.map(({ code, span }) => [code, span?.start])).toEqual([
      ["schema/refused-keyword", 24],
    ]);
  });

  it("takes its type's name from the file, where that makes one", async () => {
    const nameOf = async (path: string) =>
      /value is ([A-Z]\w*);/.exec(
        (await compile({ type: "object" }, path)).compiled?.declaration ?? "",
      )?.[1];
    expect(await nameOf("a/b/order-created.schema.json")).toBe("OrderCreated");
    expect(await nameOf("404.json")).toBe("Root");
    expect(await nameOf("object.yaml")).toMatch(/^[A-Z]/);
  });
});
