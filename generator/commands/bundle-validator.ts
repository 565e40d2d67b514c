import { posix } from "node:path";
import { build, type Plugin } from "esbuild";
import { entryPath, type CompiledModules } from "../emit/compiled/print-compiled-modules.js";
import type { Templates } from "../emit/emitter.js";

const namespace = "hookscribe";

/** One JavaScript module that needs no other: a schema's modules with what they use of the runtime. */
export async function bundleValidator(
  modules: CompiledModules,
  templates: Templates,
): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [entryPath],
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
    plugins: [readFrom(modules, templates)],
  });
  return outputFiles[0]?.text ?? "";
}

/** Files are taken from memory alone, so that the result does not depend on the disk. */
const readFrom = (modules: CompiledModules, templates: Templates): Plugin => ({
  name: namespace,
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /.*/ }, ({ path, importer }) => ({
      path: posix.join(posix.dirname(importer), path),
      namespace,
      sideEffects: false,
    }));
    onLoad({ filter: /.*/, namespace }, ({ path }) => {
      const own = modules.get(path);
      if (own !== undefined) return { contents: own, loader: "js" };
      const shared = templates.get(path.replace(/\.js$/, ".ts"));
      return shared === undefined ? undefined : { contents: shared, loader: "ts" };
    });
  },
});
