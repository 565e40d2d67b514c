import { posix } from "node:path";

const imported = /(?<=\bfrom |\bimport )"(\.[^"]+)"/g;

/** Those of some modules, by path, that the roots lead to, themselves and types included; sources or what they compile to. */
export function reachModules(
  modules: ReadonlyMap<string, string>,
  roots: Iterable<string>,
): ReadonlySet<string> {
  const reached = new Set(roots);
  // A Set's iteration takes in what is added on the way.
  for (const path of reached) {
    for (const [, specifier = ""] of (modules.get(path) ?? "").matchAll(imported)) {
      const target = posix.join(posix.dirname(path), specifier);
      const found = [target, target.replace(/\.js$/, ".ts")].find((each) => modules.has(each));
      if (found !== undefined) reached.add(found);
    }
  }
  return reached;
}
