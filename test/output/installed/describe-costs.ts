import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { bundleEffects } from "../../support/bundle-effects.js";
import {
  measureExports,
  measureModules,
  measureStatement,
  type OneExport,
} from "../../support/bundle-size.js";
import type { InstalledPackages } from "../../support/installed-packages.js";
import { compilers, runCompiler, type Compiler } from "../../support/run-compiler.js";

interface Budget {
  /** Bytes that it may take: minified by esbuild, packed by gzip. */
  readonly goal: number;
  /** Where the goal is missed: bytes that it may take until then, just above what it takes. */
  readonly until?: number;
}

/** What `until` is set to shrinks, unless a decision says why not; why the goals are missed is in `generator/decisions`. */
const budgets = {
  "one contract, median of all events": { goal: 2048, until: 5140 },
  "one contract, worst of all events": { goal: 5120, until: 9250 },
  "one guard, median of all events": { goal: 2048 },
  "one guard, worst of all events": { goal: 5120 },
  "verify, worst of all vendors": { goal: 1536 },
  "receiver of Plain with all events": { goal: 20_480 },
} satisfies { readonly [what: string]: Budget };

const eventModule = /^dist\/(?:[^/]+\/)?events\/[^/]+\.js$/;

/** What packages cost those who load them, and those who compile against them. */
export function describeCosts(installed: () => InstalledPackages): void {
  const folderOf = (vendor: string) => join(installed().folder, "node_modules/@hookscribe", vendor);
  const vendors = () => [...installed().contents.keys()].filter((vendor) => vendor !== "catalog");

  describe("bytes", () => {
    const measured = new Map<string, number>();
    beforeAll(async () => {
      const modules = vendors().flatMap((vendor) =>
        (installed().contents.get(vendor) ?? [])
          .filter((path) => eventModule.test(path))
          .map((path) => join(folderOf(vendor), path)),
      );
      const guards = await measureExports(modules.map(guardOf));
      measured.set("one guard, median of all events", guards[guards.length >> 1] ?? NaN);
      measured.set("one guard, worst of all events", guards.at(-1) ?? NaN);
      const sizes = await measureModules(modules);
      measured.set("one contract, median of all events", sizes[sizes.length >> 1] ?? NaN);
      measured.set("one contract, worst of all events", sizes.at(-1) ?? NaN);
      const verify = await Promise.all(
        vendors().map((vendor) => measureStatement(folderOf(vendor), exportOf(vendor, "verify"))),
      );
      measured.set("verify, worst of all vendors", Math.max(...verify));
      const receiver = await measureStatement(
        folderOf("plain"),
        exportOf("plain", "createReceiver"),
      );
      measured.set("receiver of Plain with all events", receiver);
    });

    it.each(Object.entries<Budget>(budgets))("%s", (what, { goal, until }) => {
      const bytes = measured.get(what);
      expect(bytes).toBeLessThanOrEqual(until ?? goal);
      // Once the goal is met, it is what counts.
      if (until !== undefined) expect(bytes).toBeGreaterThan(goal);
    });
  });

  it("keeps nothing of a package of which nothing is used, even where `sideEffects` is not read", async () => {
    const { folder, contents } = installed();
    for (const vendor of contents.keys())
      expect.soft(await bundleEffects(folder, `@hookscribe/${vendor}`), vendor).toBe("");
  });

  describe.each(compilers)("TypeScript %s", (_, compiler) => {
    it("has less than twice the work of an empty project where all vendors are imported", () => {
      const empty = countWork(compiler, { installed: installed(), text: "export {};\n" });
      const text = vendors().map((vendor, index) => importOf(vendor, index));
      const work = countWork(compiler, { installed: installed(), text: text.join("\n") });
      for (const [what, amount] of empty)
        expect.soft(work.get(what), what).toBeLessThan(2 * amount);
    });
  });
}

/** The guard of an event alone, which takes neither the issues nor the JSON Schema of its contract along. */
function guardOf(path: string): OneExport {
  const name = /\bis[A-Z]\w*/.exec(readFileSync(path, "utf8"))?.[0];
  if (name === undefined) throw new Error(`${path} exports no guard.`);
  return { path, name };
}

const exportOf = (vendor: string, name: string) =>
  `export { ${name} } from "@hookscribe/${vendor}";`;

const importOf = (vendor: string, index: number) =>
  `import * as all${index} from "@hookscribe/${vendor}";
export const events${index}: typeof all${index}.events = all${index}.events;\n`;

const counted = ["Lines", "Symbols", "Types", "Instantiations"] as const;

interface Project {
  readonly installed: InstalledPackages;
  readonly text: string;
}

/** What a compiler counts, by name: unlike its times, the same on every machine and in every run. */
function countWork(compiler: Compiler, { installed, text }: Project): ReadonlyMap<string, number> {
  const folder = join(installed.folder, "cost");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "index.ts"), text);
  const compilerOptions = {
    target: "ES2022",
    lib: ["ES2022", "DOM"],
    types: [],
    strict: true,
    module: "NodeNext",
    noEmit: true,
    extendedDiagnostics: true,
  };
  const said = runCompiler(compiler, { folder, compilerOptions, include: ["index.ts"] });
  return new Map(
    counted.map((what) => {
      const lines = [...said.matchAll(new RegExp(`^${what}(?: of [\\w ]+)?: +(\\d+)$`, "gm"))];
      if (lines.length === 0) throw new Error(`${compiler} does not count ${what}: ${said}`);
      return [what, lines.reduce((sum, [, number]) => sum + Number(number), 0)];
    }),
  );
}
