import { posix } from "node:path";
import type { Modules } from "./bundle-chunks.js";
import { bundleText } from "../bundle-text.js";

export interface SiblingParts {
  /** Folder of the package beside those of the others. */
  readonly name: string;
  /** Folders of the others, by name. */
  readonly siblings: readonly string[];
  /** JavaScript of its modules by path below its sources. */
  readonly modules: Modules;
  /** JavaScript of a module of another package, by its path from the folder of all packages; `null` for none. */
  readonly load: (path: string) => string | null;
  /** Told of a module that is imported and not there. */
  readonly onMissing: (path: string) => void;
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
export async function bundleSiblings(parts: SiblingParts): Promise<Modules> {
  const { name, siblings, modules } = parts;
  const home = `${name}/src/`;
  const load = (path: string): string | null =>
    path.startsWith(home) ? (modules.get(path.slice(home.length)) ?? null) : parts.load(path);
  // The first by name and not the first met: esbuild asks in no fixed order, and writes down whose copy it took.
  const shareRuntime = (path: string): string => {
    const file = /^[^/]+\/src\/runtime\/(.+)$/.exec(path)?.[1];
    if (file === undefined) return path;
    const code = load(path);
    if (code === null) return path;
    const copies = [name, ...siblings].map((each) => `${each}/src/runtime/${file}`);
    return copies.find((copy) => load(copy) === code) ?? path;
  };
  const text = await bundleText({
    stdin: { contents: 'export * from "./index.js";', resolveDir: "." },
    plugins: [
      {
        name: "siblings",
        setup: ({ onResolve, onLoad }) => {
          onResolve({ filter: /^\./ }, ({ path, importer }) => {
            const from = importer === "<stdin>" ? `${home}index.js` : importer;
            const target = shareRuntime(posix.join(posix.dirname(from), path));
            return { path: target, namespace: "package", sideEffects: false };
          });
          onLoad({ filter: /.*/, namespace: "package" }, ({ path }) => {
            const contents = load(path);
            if (contents === null) parts.onMissing(path);
            return { contents: contents ?? "" };
          });
        },
      },
    ],
  });
  return new Map([["index.js", text]]);
}
