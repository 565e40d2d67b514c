import { posix } from "node:path";

type Texts = ReadonlyMap<string, string>;

/** What a module imports from beside it, in quotes. */
export const imported = /(?<=\bfrom |\bimport )"(\.[^"]+)"/g;

/** Those of some modules, by path, that the roots lead to, themselves and types included; sources or what they compile to. */
export const reachModules = (modules: Texts, roots: Iterable<string>): ReadonlySet<string> =>
  createReachNew(modules)(roots);

/** Tells of roots, one call after the other, what they lead to that none before them did: no module is read twice. */
export function createReachNew(modules: Texts): (roots: Iterable<string>) => ReadonlySet<string> {
  const known = new Set<string>();
  return (roots) => {
    const reached = new Set([...roots].filter((each) => !known.has(each)));
    // A Set's iteration takes in what is added on the way.
    for (const path of reached) {
      known.add(path);
      for (const found of importsOf(modules, path)) if (!known.has(found)) reached.add(found);
    }
    return reached;
  };
}

function importsOf(modules: Texts, path: string): readonly string[] {
  return [...(modules.get(path) ?? "").matchAll(imported)].flatMap(([, specifier = ""]) => {
    const target = posix.join(posix.dirname(path), specifier);
    return [target, target.replace(/\.js$/, ".ts")].find((each) => modules.has(each)) ?? [];
  });
}
