import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { InstalledPackages } from "../../support/installed-packages.js";
import { projectRoot } from "../../support/project-files.js";

const modules = join(projectRoot, "node_modules");

function run(script: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(modules, script), ...args],
    // Where the tests run from has manifests that are nobody's concern here.
    { cwd: modules, encoding: "utf8", env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: "0" } },
  );
  return { status, said: stdout + stderr };
}

/** What two programs that others wrote say of the tarballs. */
export function describeLinters(installed: () => InstalledPackages): void {
  describe("judged by others", () => {
    it("publint has nothing to say, strict as it can be", () => {
      for (const [vendor, tarball] of installed().tarballs) {
        const { status, said } = run("publint/src/cli.js", ["run", tarball, "--strict"]);
        expect.soft(said, vendor).toMatch(/^All good!$/m);
        expect.soft(status, vendor).toBe(0);
      }
    });

    it("every entry point has the types that it is resolved with", () => {
      const { tarballs, contents } = installed();
      for (const [vendor, tarball] of tarballs) {
        // Patterns are not looked into: one module of each stands for them.
        const modules = (contents.get(vendor) ?? []).flatMap((path) => {
          const found = /^dist\/((?:[^/]+\/)?(?:events|models)\/[^/]+)\.js$/.exec(path);
          return found?.[1] === undefined ? [] : [found[1]];
        });
        const named = ["events", "models"].flatMap((folder) => {
          const first = modules.find((path) => path.includes(`${folder}/`));
          return first === undefined ? [] : [first];
        });
        const entries = named.length > 0 ? ["--include-entrypoints", ...named] : [];
        const args = [tarball, "--profile", "esm-only", "--format", "ascii", ...entries];
        const { status, said } = run("@arethetypeswrong/cli/dist/index.js", args);
        expect.soft(status, said).toBe(0);
        for (const path of named) expect.soft(said).toContain(`@hookscribe/${vendor}/${path}`);
      }
    });
  });
}
