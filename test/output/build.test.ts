import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { build } from "../../generator/commands/packages/build.js";
import type { Terminal } from "../../generator/commands/terminal.js";

let out = "";
beforeEach(() => {
  out = mkdtempSync(join(tmpdir(), "hookscribe-build-"));
});
afterEach(() => rmSync(out, { recursive: true }));

const put = (path: string, text: string) => {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
};
const read = (path: string) => readFileSync(join(out, path), "utf8");

async function run(): Promise<{ readonly code: number; readonly said: string }> {
  const said: string[] = [];
  const terminal: Terminal = {
    print: (text) => said.push(text),
    printError: (text) => said.push(text),
    paint: (_, text) => text,
    paintError: (_, text) => text,
    width: 100,
    isInteractive: false,
    isCi: false,
    isGithub: false,
  };
  const code = await build({ out }, terminal);
  return { code, said: said.join("") };
}

test("compiles modules, and brings schemas and OpenAPI documents along", async () => {
  put(
    "packages/shop/src/index.ts",
    'import type { A } from "./a.js";\n\n/** Doc. */\nexport const a: A = { id: "1" };\n',
  );
  put("packages/shop/src/a.ts", "export interface A {\n  id: string;\n}\n");
  put("schemas/shop/v1/created.schema.json", "{}\n");
  put("openapi/shop.json", "{}\n");
  put("openapi/shop/v1.json", "{}\n");
  put("openapi/shopping.json", "{}\n");
  expect((await run()).code).toBe(0);
  const dist = "packages/shop/dist/";
  expect(read(`${dist}index.js`)).toBe('/** Doc. */\nexport const a = { id: "1" };\n');
  expect(read(`${dist}index.d.ts`)).toBe(
    'import type { A } from "./a.js";\n/** Doc. */\nexport declare const a: A;\n',
  );
  expect(read(`${dist}a.js`)).toBe("export {};\n");
  for (const path of ["schema/v1/created.json", "openapi.json", "openapi/v1.json"])
    expect(existsSync(join(out, dist, path)), path).toBe(true);
  expect(existsSync(join(out, dist, "openapiping.json"))).toBe(false);
});

test("writes what changed only, and removes what is no longer made", async () => {
  put("packages/shop/src/a.ts", "export const a = 1;\n");
  put("packages/shop/src/b.ts", "export const b = 1;\n");
  put("packages/shop/dist/old.js", "");
  await run();
  const before = statSync(join(out, "packages/shop/dist/a.js")).mtimeMs;
  put("packages/shop/src/b.ts", "export const b = 2;\n");
  expect((await run()).said).toContain("2 of 4 files written");
  expect((await run()).said).toContain("unchanged");
  expect(statSync(join(out, "packages/shop/dist/a.js")).mtimeMs).toBe(before);
  expect(existsSync(join(out, "packages/shop/dist/old.js"))).toBe(false);
});

test("leaves out what nothing in the package needs of the runtime", async () => {
  const exported = {
    "./node": { types: "./dist/runtime/node.d.ts", default: "./dist/runtime/node.js" },
  };
  put("packages/shop/package.json", JSON.stringify({ exports: exported }));
  put(
    "packages/shop/src/index.ts",
    'import type { B } from "./runtime/b.js";\nexport const a: B = { b: 1 };\n',
  );
  put("packages/shop/src/runtime/b.ts", "export interface B {\n  b: number;\n}\n");
  put(
    "packages/shop/src/runtime/node.ts",
    'import { c } from "./c.js";\nexport const d: number = c;\n',
  );
  put("packages/shop/src/runtime/c.ts", "export const c: number = 1;\n");
  put("packages/shop/src/runtime/unused.ts", "export const unused: number = 1;\n");
  expect((await run()).code).toBe(0);
  const made = readdirSync(join(out, "packages/shop/dist/runtime")).filter((each) =>
    each.endsWith(".d.ts"),
  );
  expect(made.sort()).toEqual(["b.d.ts", "c.d.ts", "node.d.ts"]);
});

test("puts what a package takes from others into it, and the runtime once", async () => {
  const runtime = "export const shared: object = { shared: true };\n";
  const shop =
    'import { shared } from "../runtime/shared.js";\nexport const it: object = shared;\n';
  const take = (vendor: string) =>
    `import { it as ${vendor} } from "../../${vendor}/src/v1/it.js";`;
  for (const vendor of ["shop", "store"]) {
    put(`packages/${vendor}/src/v1/it.ts`, shop);
    put(`packages/${vendor}/src/runtime/shared.ts`, runtime);
  }
  put(
    "packages/all/src/index.ts",
    `${take("shop")}\n${take("store")}\nexport const all: readonly object[] = [shop, store];\n`,
  );
  expect((await run()).code).toBe(0);
  const code = read("packages/all/dist/index.js");
  expect(code.match(/shared: true/g)).toHaveLength(1);
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  expect(module).toMatchObject({ all: [{ shared: true }, { shared: true }] });
  expect(read("packages/all/dist/index.d.ts")).toBe(
    "export declare const all: readonly object[];\n",
  );
  put("packages/shop/src/v1/it.ts", "export const = 1;\n");
  const { code: failed, said } = await run();
  expect(failed).toBe(1);
  expect(said).toMatch(/it\.ts does not compile: line 1: /);
});

test.each([
  ["of its own", "packages/shop/src/models/gone.ts", 'export { gone } from "./models/gone.js";'],
  [
    "whose type alone is needed",
    "packages/shop/src/gone.ts",
    'import type { G } from "./gone.js";',
  ],
  [
    "of another package",
    "packages/till/src/gone.ts",
    'export { gone } from "../../till/src/gone.js";',
  ],
])("names a module %s that is missing, and what to do", async (_, path, text) => {
  put("packages/shop/src/index.ts", `${text}\nexport const a: number = 1;\n`);
  put("packages/till/src/index.ts", "export const b: number = 1;\n");
  expect(await run()).toEqual({
    code: 1,
    said: `error ${join(out, path)} is missing\nfix: Run \`hookscribe generate --overwrite\`.\n`,
  });
});

test("says what to do when nothing was generated", async () => {
  expect(await run()).toEqual({
    code: 1,
    said: expect.stringContaining("hookscribe generate") as string,
  });
});

test.each([
  ["is cut off", "export const = 1;\n"],
  ["leaves a type to be inferred", "export const a = Math.random() > 0.5 ? new Map() : [];\n"],
])("refuses a module that %s, and leaves the last build alone", async (_, text) => {
  put("packages/shop/src/a.ts", text);
  put("packages/shop/dist/a.js", "// before\n");
  const { code, said } = await run();
  expect(code).toBe(1);
  expect(said).toMatch(/a\.ts does not compile: line 1: /);
  expect(read("packages/shop/dist/a.js")).toBe("// before\n");
});
