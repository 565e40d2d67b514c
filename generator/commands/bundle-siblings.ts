import { posix } from "node:path";
import { build } from "esbuild";
import type { Modules } from "./bundle-chunks.js";

export interface SiblingParts {
  /** Folder of the package beside those of the others. */
  readonly name: string;
  /** JavaScript of its modules by path below its sources. */
  readonly modules: Modules;
  /** JavaScript of a module of another package, by its path from the folder of all packages. */
  readonly load: (path: string) => string;
}

/** Whether modules take anything from the sources of another package. */
export const needsSiblings = (modules: Modules): boolean =>
  [...modules].some(([path, code]) =>
    [...code.matchAll(/\bfrom "(\.[^"]+)"/g)].some(([, to = ""]) =>
      posix.join(posix.dirname(path), to).startsWith(".."),
    ),
  );

/**
 * A package that takes modules from others beside it as one module, which depends on nothing. The runtime that each of
 * them carries is in it once.
 */
export async function bundleSiblings({ name, modules, load }: SiblingParts): Promise<Modules> {
  const home = `${name}/src/`;
  // By file: the packages' copies of the runtime are the same, so the first that is met will do.
  const runtime = new Map<string, string>();
  const shareRuntime = (path: string): string => {
    const file = /^[^/]+\/src\/runtime\/(.+)$/.exec(path)?.[1];
    if (file === undefined) return path;
    const own = `${home}runtime/${file}`;
    const shared = modules.has(`runtime/${file}`) ? own : (runtime.get(file) ?? path);
    runtime.set(file, shared);
    return shared;
  };
  const { outputFiles } = await build({
    stdin: { contents: 'export * from "./index.js";', resolveDir: "." },
    bundle: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    write: false,
    logLevel: "silent",
    plugins: [
      {
        name: "siblings",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^\./ }, ({ path, importer }) => {
            const from = importer === "<stdin>" ? `${home}index.js` : importer;
            const target = shareRuntime(posix.join(posix.dirname(from), path));
            return { path: target, namespace: "package", sideEffects: false };
          });
          onLoad({ filter: /.*/, namespace: "package" }, ({ path }) => ({
            contents: path.startsWith(home)
              ? (modules.get(path.slice(home.length)) ?? "")
              : load(path),
          }));
        },
      },
    ],
  });
  return new Map([["index.js", outputFiles[0]?.text ?? ""]]);
}
