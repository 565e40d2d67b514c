import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { build, type Plugin } from "esbuild";
import type { CompiledModules } from "../../generator/emit/compiled/print-compiled-modules.js";
import { entryPath } from "../../generator/emit/compiled/print-compiled-modules.js";
import type { Issue } from "../../templates/runtime/issue.js";

export interface LinkedValidator {
  readonly is: (value: unknown) => boolean;
  readonly validate: (
    value: unknown,
  ) =>
    | { readonly ok: true; readonly value: unknown }
    | { readonly ok: false; readonly issues: readonly Issue[] };
}

const runtime = fileURLToPath(new URL("../../templates/runtime", import.meta.url));

/** Runs many validators' modules: bundled together, since one bundling costs as much as a hundred. */
export async function linkValidators<Exports = LinkedValidator>(
  validators: readonly CompiledModules[],
): Promise<readonly Exports[]> {
  const folder = mkdtempSync(join(tmpdir(), "hookscribe-validators-"));
  try {
    const { outputFiles } = await build({
      stdin: { contents: printIndex(validators), loader: "js" },
      bundle: true,
      format: "esm",
      target: "es2022",
      write: false,
      logLevel: "silent",
      plugins: [readFrom(validators)],
    });
    const file = join(folder, "validators.mjs");
    writeFileSync(file, outputFiles[0]?.contents ?? "");
    const { validators: linked } = (await import(/* @vite-ignore */ pathToFileURL(file).href)) as {
      readonly validators: readonly Exports[];
    };
    return linked;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const printIndex = (validators: readonly CompiledModules[]) => `
${validators.map((_, index) => `import * as v${index} from "validator:${index}/${entryPath}";`).join("\n")}
export const validators = [${validators.map((_, index) => `v${index}`).join(", ")}];
`;

const readFrom = (validators: readonly CompiledModules[]): Plugin => ({
  name: "validators",
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /^validator:/ }, ({ path }) => ({
      path: path.slice("validator:".length),
      namespace: "validator",
    }));
    onResolve({ filter: /^\./, namespace: "validator" }, ({ path, importer }) => {
      const full = join(importer, "..", path).replaceAll("\\", "/");
      const inRuntime = /^\d+\/runtime\/(.*)\.js$/.exec(full)?.[1];
      return inRuntime === undefined
        ? { path: full, namespace: "validator" }
        : { path: join(runtime, `${inRuntime}.ts`) };
    });
    onResolve({ filter: /^\.\/.*\.js$/, namespace: "file" }, ({ path }) => ({
      path: join(runtime, path.replace(/\.js$/, ".ts")),
    }));
    onLoad({ filter: /.*/, namespace: "validator" }, ({ path }) => {
      const [, index = "", file = ""] = /^(\d+)\/(.*)$/.exec(path) ?? [];
      const contents = validators[Number(index)]?.get(file);
      if (contents === undefined) throw new Error(`There is no module ${path}.`);
      return { contents, loader: "js" };
    });
  },
});
