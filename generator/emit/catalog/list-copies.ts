import { posix } from "node:path";
import type { EmittedFile, Templates } from "../emitter.js";
import { catalogFolder } from "./catalog-folder.js";

/** What the package takes from the templates as it is: how requests are told apart, what that needs, and what npm wants. */
export function listCopies(templates: Templates): readonly EmittedFile[] {
  const modules = reachModules(templates);
  const license = templates.get("package/LICENSE") ?? "";
  const tsconfig = templates.get("package/tsconfig.json") ?? "";
  // The modules of the vendors lie beside the package.
  const settings = tsconfig.replace('"rootDir": "src"', '"rootDir": ".."');
  return [
    ...[...modules].map((path) => ({ path: `src/${path}`, text: templates.get(path) ?? "" })),
    { path: "LICENSE", text: license },
    { path: "tsconfig.json", text: settings },
  ].map(({ path, text }) => ({ path: `${catalogFolder}/${path}`, text, settled: true }));
}

/** The modules of `identify`, and those of the runtime that they lead to. */
function reachModules(templates: Templates): ReadonlySet<string> {
  const reached = new Set(
    [...templates.keys()].filter((path) => /^identify\/.+\.ts$/.test(path)).sort(),
  );
  // A Set's iteration takes in what is added on the way.
  for (const path of reached) {
    for (const [, specifier = ""] of (templates.get(path) ?? "").matchAll(imported))
      reached.add(posix.join(posix.dirname(path), specifier).replace(/\.js$/, ".ts"));
  }
  return reached;
}

const imported = /\bfrom "(\.[^"]+)";/g;
