import { posix } from "node:path";
import type { Plugin } from "esbuild";
import { createReachNew, imported, reachModules } from "../../text/reach-modules.js";
import { bundleText } from "../bundle-text.js";
import { partContracts } from "./part-contracts.js";

/** Modules of a package as JavaScript, by path below `dist`. */
export type Modules = ReadonlyMap<string, string>;

const namespace = "package";

/**
 * Puts the modules that are always read together into one file each, since a program waits for every file that it
 * imports. What was a module becomes one line that passes on its part of the chunk; indexes stay as they are, but import
 * from chunks.
 */
export async function bundleChunks(modules: Modules): Promise<Modules> {
  const outside = [...modules.keys()].filter((path) => !path.startsWith("runtime/"));
  const near = reachModules(modules, outside.filter(isOfContracts));
  const far = reachModules(modules, outside);
  const reachNew = createReachNew(modules);
  const chunks = new Map(partContracts(modules, (path) => reachNew([path])));
  for (const path of modules.keys()) {
    // What nothing else reads, such as an adapter, is an entry of its own.
    if (path.startsWith("runtime/") && far.has(path)) {
      chunks.set(path, near.has(path) ? "runtime.js" : "receiving.js");
    }
  }
  const bundled = [...new Set(chunks.values())].map(async (chunk): Promise<[string, string]> => [
    chunk,
    await bundle(chunk, { modules, chunks }),
  ]);
  const others = [...modules].map(([path, code]): [string, string] => {
    const chunk = chunks.get(path);
    return [path, chunk === undefined ? redirect(path, code, chunks) : passOn(path, code, chunk)];
  });
  return new Map([...others, ...(await Promise.all(bundled))]);
}

/** Beside these stand the part of the runtime that they need, and the rest of it. */
const isOfContracts = (path: string): boolean => /(?:^|\/)(?:events|models)\//.test(path);

const targetOf = (path: string, found: string): string => posix.join(posix.dirname(path), found);

const relativePath = (from: string, to: string): string => {
  const path = posix.relative(posix.dirname(from), to);
  return path.startsWith(".") ? path : `./${path}`;
};

/** The module with imports from chunks in place of the modules that are in them. */
const redirect = (path: string, code: string, chunks: Modules): string =>
  code.replace(imported, (whole, to: string) => {
    const chunk = chunks.get(targetOf(path, to));
    return chunk === undefined ? whole : JSON.stringify(relativePath(path, chunk));
  });

function passOn(path: string, code: string, chunk: string): string {
  const names = exportedNames(code);
  if (names.length === 0) return "export {};\n";
  return `export { ${names.join(", ")} } from ${JSON.stringify(relativePath(path, chunk))};\n`;
}

/** What the compiler's output exports: declarations alone, as generated modules have it. */
const exportedNames = (code: string): readonly string[] =>
  [...code.matchAll(/^export (?:async )?(?:const|function|class) ([\w$]+)/gm)].map(
    ([, name = ""]) => name,
  );

interface Parts {
  readonly modules: Modules;
  readonly chunks: Modules;
}

function bundle(chunk: string, { modules, chunks }: Parts): Promise<string> {
  const own = [...modules].filter(([path]) => chunks.get(path) === chunk);
  return bundleText({
    stdin: {
      contents: own.map(([path, code]) => passOn("index.js", code, path)).join(""),
      resolveDir: ".",
    },
    plugins: [readFrom(chunk, { modules, chunks })],
  });
}

const readFrom = (chunk: string, { modules, chunks }: Parts): Plugin => ({
  name: namespace,
  setup: ({ onResolve, onLoad }) => {
    onResolve({ filter: /.*/ }, ({ path, importer, namespace: from }) => {
      if (from === "other chunk" || !path.startsWith("."))
        return { path, external: true, sideEffects: false };
      const target = targetOf(importer === "<stdin>" ? "index.js" : importer, path);
      const home = chunks.get(target) ?? target;
      if (home === chunk) return { path: target, namespace, sideEffects: false };
      return { path: home, namespace: "other chunk", sideEffects: false };
    });
    onLoad({ filter: /.*/, namespace }, ({ path }) => ({ contents: modules.get(path) ?? "" }));
    // Read through one module, so that the chunk has one import of each other.
    onLoad({ filter: /.*/, namespace: "other chunk" }, ({ path: home }) => {
      const own = [...modules].filter(([path]) => (chunks.get(path) ?? path) === home);
      return { contents: own.map(([, code]) => passOn(chunk, code, home)).join("") };
    });
  },
});
