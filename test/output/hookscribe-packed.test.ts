import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { projectRoot } from "../support/project-files.js";
import { runCompiler } from "../support/run-compiler.js";
import { shopPage, shopVendor } from "../support/shop.js";

/** A project with hookscribe as npm would unpack it; its dependencies are found further up. */
let folder: string;
const run = (command: string, args: readonly string[], cwd = folder) =>
  execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

beforeAll(() => {
  const caches = join(projectRoot, "node_modules/.cache");
  mkdirSync(caches, { recursive: true });
  folder = mkdtempSync(join(caches, "packed-"));
  const pack = ["pack", "--silent", "--pack-destination", folder];
  const archive = run("npm", pack, projectRoot).trim().split("\n").at(-1) ?? "";
  mkdirSync(join(folder, "node_modules/hookscribe"), { recursive: true });
  const target = ["-C", "node_modules/hookscribe", "--strip-components", "1"];
  run("tar", ["-xzf", archive, ...target]);
  mkdirSync(join(folder, "mine/shop"), { recursive: true });
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  writeFileSync(join(folder, "mine/shop/vendor.yaml"), shopVendor);
  writeFileSync(join(folder, "mine/shop/orders.yaml"), shopPage({ id: "orders" }));
}, 300_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("generates from a folder of definitions that is not its own", () => {
  const cli = "node_modules/hookscribe/dist/cli.js";
  const printed = run(process.execPath, [cli, "generate", "-d", "mine", "-o", "out"]);
  expect(printed).toContain("✓ 1 event of 1 vendor");
  expect(run("ls", ["out/packages/shop/src/events"])).toBe("orders-created.ts\n");
});

test("is used from code, with its types", () => {
  const code = `import { compileSchema, generate, type Diagnostic } from "hookscribe";

const text = '{ "type": "object", "required": ["id"] }';
const { compiled, diagnostics } = await compileSchema({ path: "order.json", text });
const told: readonly Diagnostic[] = diagnostics;
const { result } = await generate({ definitions: "mine", out: "out" });
console.log(told.length, compiled?.validator.includes("export"), result.kind);
`;
  writeFileSync(join(folder, "use.ts"), code);
  const compilerOptions = {
    module: "nodenext",
    target: "es2023",
    strict: true,
    types: ["node"],
    outDir: "built",
  };
  expect(runCompiler("typescript", { folder, include: ["use.ts"], compilerOptions })).toBe("");
  expect(run(process.execPath, ["built/use.js"])).toBe("0 true unchanged\n");
}, 120_000);
