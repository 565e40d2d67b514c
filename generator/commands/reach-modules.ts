import { posix } from "node:path";

export interface PackageSources {
  /** TypeScript modules by path below `src`. */
  readonly modules: ReadonlyMap<string, string>;
  /** The package's `package.json`. */
  readonly manifest: string;
}

/**
 * The modules that can be needed by who installs a package: its own, the parts of the runtime that its `exports` name, and
 * what these lead to, types included. The rest of the runtime stays beside the sources: an archive without it is half as
 * many files.
 */
export function reachModules({ modules, manifest }: PackageSources): ReadonlySet<string> {
  const isNamed = (path: string) =>
    manifest.includes(`"./dist/${path.slice(0, -".ts".length)}.js"`);
  const reached = new Set(
    [...modules.keys()].filter((path) => !path.startsWith("runtime/") || isNamed(path)),
  );
  // A Set's iteration takes in what is added on the way.
  for (const path of reached) {
    for (const [, specifier = ""] of (modules.get(path) ?? "").matchAll(imported)) {
      const target = posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts");
      if (modules.has(target)) reached.add(target);
    }
  }
  return reached;
}

const imported = /\bfrom "(\.[^"]+)";/g;
