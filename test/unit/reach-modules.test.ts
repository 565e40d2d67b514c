import fc from "fast-check";
import { expect, test } from "vitest";
import { partContracts } from "../../generator/commands/packages/part-contracts.js";
import { createReachNew, reachModules } from "../../generator/text/reach-modules.js";
import { lawParameters } from "../support/law-parameters.js";

const paths = ["events/a.js", "events/b.js", "models/c.js", "models/d.js", "runtime/e.js", "f.js"];
const long = "/".repeat(10_000);

/** Modules that import each other as it comes, in circles too, of several pages and sizes. */
const modules = fc
  .tuple(
    ...paths.map((path) =>
      fc
        .record({
          imports: fc.subarray(paths),
          page: fc.constantFrom("one", "two", "three"),
          body: fc.constantFrom("", long, long + long),
        })
        .map(({ imports, page, body }): [string, string] => {
          const up = path.includes("/") ? "../" : "./";
          const lines = imports.map((each) => `import "${up}${each}";\n`);
          return [path, `// Generated from ${page}.yaml. Do not\n${lines.join("")}${body}`];
        }),
    ),
  )
  .map((entries) => new Map(entries));

test("what one root after the other adds is what all lead to, each module once", () => {
  const law = fc.property(modules, fc.array(fc.constantFrom(...paths)), (texts, roots) => {
    const reachNew = createReachNew(texts);
    const told = roots.map((root) => reachNew([root]));
    for (const count of roots.keys()) {
      const each = told.slice(0, count + 1).flatMap((some) => [...some]);
      const all = reachModules(texts, roots.slice(0, count + 1));
      expect(each.sort()).toEqual([...all].sort());
    }
  });
  fc.assert(law, lawParameters(200));
});

test("contracts are parted as if each told all that it leads to", () => {
  const law = fc.property(modules, (texts) => {
    const reachNew = createReachNew(texts);
    const once = partContracts(texts, (path) => reachNew([path]));
    expect(once).toEqual(partContracts(texts, (path) => reachModules(texts, [path])));
  });
  fc.assert(law, lawParameters(200));
});
