import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRun } from "../../generator/commands/open-run.js";
import { run, type Outcome } from "../../generator/run.js";
import { openSandbox, type Sandbox } from "../support/sandbox.js";

const shipped = fileURLToPath(new URL("../../definitions", import.meta.url));

let box: Sandbox;
beforeEach(() => {
  box = openSandbox();
  cpSync(shipped, box.path("definitions"), { recursive: true });
});
afterEach(() => box.close());

const generate = (out: string, cache: string | false): Promise<Outcome> =>
  run(openRun({ definitions: box.path("definitions"), out: box.path(out), cache }));

type Change = readonly [what: string, files: RegExp, from: RegExp, to: string];

/** Changes to the shipped definitions, each of which reaches other outputs in its own way. */
const changes: readonly Change[] = [
  ["a summary", /page/, /^( +summary: ).*$/m, "$1Changed."],
  ["a title of a page", /page/, /^(title: ).*$/m, "$1Changed"],
  ["a vendor's title", /vendor/, /^(title: ).*$/m, "$1Changed"],
  ["a description", /page/, /(description: )[^,}>\n]+(?=\n|,)/, "$1Changed"],
  ["nothing but a comment", /page|vendor/, /$/, "\n# A comment.\n"],
  ["a type", /page/, /type: string(?=\n)/, "type: [string, 'null']"],
];

/** One page of each vendor, and each vendor's own file: where a change of every kind is tried. */
function pickFiles(paths: readonly string[]): readonly string[] {
  const isVendor = (path: string) => path.endsWith("/vendor.yaml");
  const pages = paths.filter((path) => path.endsWith(".yaml") && !isVendor(path));
  const first = new Map(pages.toReversed().map((path) => [path.split("/")[0], path]));
  return [...paths.filter(isVendor), ...first.values()];
}

it("leaves what a run from nothing would, after each of many changes", async () => {
  await generate("warm", box.path("cache"));
  const files = pickFiles(Object.keys(box.tree("definitions")));
  for (const [what, kind, from, to] of changes) {
    for (const path of files) {
      const isVendor = path.endsWith("/vendor.yaml");
      if (!kind.test(isVendor ? "vendor" : "page")) continue;
      box.write(`definitions/${path}`, box.read(`definitions/${path}`).replace(from, to));
    }
    const warm = await generate("warm", box.path("cache"));
    const cold = await generate("cold", false);
    expect([warm.result.kind, cold.result.kind], what).toEqual(["written", "written"]);
    expect(warm.diagnostics, what).toEqual(cold.diagnostics);
    expect(box.tree("warm"), what).toEqual(box.tree("cold"));
  }
}, 300_000);
