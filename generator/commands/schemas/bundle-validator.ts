import { posix } from "node:path";
import type { Plugin } from "esbuild";
import { entryPath, type CompiledModules } from "../../emit/compiled/print-compiled-modules.js";
import type { Templates } from "../../emit/emitter.js";
import { bundleText } from "../bundle-text.js";

const namespace = "hookscribe";

/** One JavaScript module that needs no other: a schema's modules with what they use of the runtime. */
export const bundleValidator = (modules: CompiledModules, templates: Templates): Promise<string> =>
  bundleText({ entryPoints: [entryPath], plugins: [readFrom(modules, templates)] });

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
