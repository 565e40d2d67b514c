import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";

/** Texts of generated files by path. */
type Texts = ReadonlyMap<string, string>;

/** What each of some generated modules exports, in their order: bundled in memory and run. */
export async function linkModules(
  paths: readonly string[],
  texts: Texts,
): Promise<readonly { readonly [name: string]: unknown }[]> {
  const folder = mkdtempSync(join(tmpdir(), "hookscribe-packages-"));
  try {
    const { outputFiles } = await build({
      stdin: { contents: printIndex(paths), loader: "js" },
      bundle: true,
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "silent",
      plugins: [readFrom(texts)],
    });
    const file = join(folder, "modules.mjs");
    writeFileSync(file, outputFiles[0]?.contents ?? "");
    const { modules } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      readonly modules: readonly { readonly [name: string]: unknown }[];
    };
    return modules;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const printIndex = (paths: readonly string[]) => `
${paths.map((path, index) => `import * as m${index} from "generated:${path}";`).join("\n")}
export const modules = [${paths.map((_, index) => `m${index}`).join(", ")}];
`;

const readFrom = (texts: Texts): Plugin => ({
  name: "generated",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^generated:/ }, ({ path }) => ({
      path: path.slice("generated:".length),
      namespace: "generated",
    }));
    onResolve({ filter: /^\./, namespace: "generated" }, ({ path, importer }) => ({
      path: posix.join(posix.dirname(importer), path).replace(/\.js$/, ".ts"),
      namespace: "generated",
    }));
    onLoad({ filter: /.*/, namespace: "generated" }, ({ path }) => {
      const contents = texts.get(path);
      if (contents === undefined) throw new Error(`Nothing is generated at ${path}.`);
      return { contents, loader: "ts" };
    });
  },
});
