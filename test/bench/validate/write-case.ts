import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import { runScript } from "../run-script.js";
import type { BenchCase } from "./bench-case.js";
import { choosePayloads, type Payloads } from "./choose-payloads.js";
import { ours } from "./candidates.js";

/** Below the peers, so that what is written there finds their packages. */
export const caseFolder = (id: string): string =>
  join(benchPaths.peers, "node_modules/.cache/validate", id);

/**
 * Writes the schema, the payloads and our own module of a case into its folder. What was built for peers stays there as
 * long as it would be the same: typia and ajv take minutes for all of GitHub.
 */
export async function writeCase(of: BenchCase): Promise<Payloads> {
  const folder = caseFolder(of.id);
  const key = await keyOf(of);
  const before = await readFile(join(folder, "key.txt"), "utf8").catch(() => null);
  if (before !== key) await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "key.txt"), key);
  const payloads = choosePayloads(of);
  await writeFile(join(folder, "schema.json"), JSON.stringify(of.schema, null, 2));
  await writeFile(join(folder, "payloads.json"), JSON.stringify(payloads));
  await writeFile(join(folder, "first.json"), payloads.valid[0] ?? "null");
  await writeFile(join(folder, `${ours.id}.size.mjs`), await printOwn(of, folder));
  await bundle({ folder, id: ours.id });
  return payloads;
}

/** What peers' modules are made of: the schema, and what builds them. */
async function keyOf({ schema }: BenchCase): Promise<string> {
  const builders = join(benchPaths.peers, "validators");
  const names = (await readdir(builders)).sort().map((name) => join(builders, name));
  const files = [join(benchPaths.peers, "package-lock.json"), ...names];
  const texts = await Promise.all(files.map((file) => readFile(file, "utf8")));
  return createHash("sha256")
    .update(JSON.stringify([schema, texts]))
    .digest("hex");
}

/** A module that exports what a program would use: the guard and the explanation. */
async function printOwn({ contract }: BenchCase, folder: string): Promise<string> {
  if (contract !== null) {
    const { vendor, module, name } = contract;
    const path = join(benchPaths.root, "generated/packages", vendor, "src", `${module}.ts`);
    return `import { ${name} } from ${JSON.stringify(path)};
export const { is, validate } = ${name};
`;
  }
  const out = join(folder, "compiled");
  const args = [benchPaths.cli, "compile", join(folder, "schema.json"), "--out", out];
  await runScript({ args, timeoutMs: 240_000 });
  return readFile(join(out, "validator.js"), "utf8");
}

/** One module with the exports that `run-case.mjs` asks for. */
async function bundle({ folder, id }: { readonly folder: string; readonly id: string }) {
  const { build } = await import("esbuild");
  await build({
    stdin: {
      contents: `export { is } from "./${id}.size.mjs";
import { validate } from "./${id}.size.mjs";
export { validate };
export const issues = (value) => {
  const result = validate(value);
  return result.ok ? [] : result.issues;
};`,
      resolveDir: folder,
    },
    bundle: true,
    format: "esm",
    target: "es2023",
    outfile: join(folder, `${id}.mjs`),
    logLevel: "warning",
  });
}
