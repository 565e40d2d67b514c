import { build } from "esbuild";
import { gzipSync } from "node:zlib";

/** What each module costs a page that loads it alone: bytes of its bundle, minified by esbuild and packed by gzip, ascending. */
export async function measureModules(paths: readonly string[]): Promise<readonly number[]> {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: Object.fromEntries(paths.map((path, index) => [String(index), path])),
    outdir: "bundles",
  });
  return outputFiles.map(({ contents }) => gzipSync(contents).length).sort((a, b) => a - b);
}

/** The same for one statement that stands in a folder, such as an import of one name. */
export async function measureStatement(folder: string, statement: string): Promise<number> {
  const { outputFiles } = await build({
    ...settings,
    stdin: { contents: statement, resolveDir: folder },
  });
  return gzipSync(outputFiles[0]?.contents ?? new Uint8Array()).length;
}

const settings = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  write: false,
  logLevel: "silent",
} as const;
