// Bundles hookscribe into dist/, which git ignores. Plain JavaScript, for it runs before anything is compiled.
import { build } from "esbuild";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: {
    cli: "generator/cli.ts",
    index: "generator/index.ts",
    site: "generator/site/site-config.ts",
  },
  outdir: dist,
  bundle: true,
  // What a command does not need is in files that it does not load.
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  packages: "external",
  chunkNames: "part-[hash]",
  banner: { js: "#!/usr/bin/env node" },
  write: false,
  logLevel: "warning",
  // esbuild has said why.
}).catch(() => process.exit(1));

mkdirSync(dist, { recursive: true });
// Two runs may bundle at once: a file comes whole, and one with a hash in its name goes only when nothing names it.
for (const { path, contents } of outputFiles) {
  if (isSame(path, contents)) continue;
  const aside = `${path}.${process.pid}`;
  writeFileSync(aside, contents, { mode: 0o755 });
  renameSync(aside, path);
}
const wanted = new Set(outputFiles.map(({ path }) => path));
for (const name of readdirSync(dist).filter((name) => /^part-.*\.js$/.test(name))) {
  if (!wanted.has(join(dist, name))) rmSync(join(dist, name), { force: true });
}

function isSame(path, contents) {
  try {
    return readFileSync(path).equals(contents);
  } catch {
    return false;
  }
}
