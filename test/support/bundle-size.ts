import { build, type Plugin } from "esbuild";
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

export interface OneExport {
  readonly path: string;
  readonly name: string;
}

/** What one export of each module costs, where the others are not read, ascending. */
export async function measureExports(list: readonly OneExport[]): Promise<readonly number[]> {
  const { outputFiles } = await build({
    ...settings,
    entryPoints: Object.fromEntries(list.map((_, index) => [String(index), `only:${index}`])),
    outdir: "bundles",
    plugins: [readOnly(list)],
  });
  return outputFiles.map(({ contents }) => gzipSync(contents).length).sort((a, b) => a - b);
}

const readOnly = (list: readonly OneExport[]): Plugin => ({
  name: "only",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^only:/ }, ({ path }) => ({ path, namespace: "only" }));
    onLoad({ filter: /.*/, namespace: "only" }, ({ path }) => {
      const { name, path: module } = list[Number(path.slice("only:".length))] ?? {};
      return { contents: `export { ${name} } from ${JSON.stringify(module)};`, resolveDir: "/" };
    });
  },
});

const settings = {
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  write: false,
  logLevel: "silent",
} as const;
