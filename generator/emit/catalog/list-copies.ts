import { reachModules } from "../../text/reach-modules.js";
import type { EmittedFile, Templates } from "../emitter.js";
import { catalogFolder } from "./catalog-folder.js";

/** What the package takes from the templates as it is: how requests are told apart, what that needs, and what npm wants. */
export function listCopies(templates: Templates): readonly EmittedFile[] {
  const own = [...templates.keys()].filter((path) => /^identify\/.+\.ts$/.test(path)).sort();
  const modules = reachModules(templates, own);
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
