import { cpSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, expect, it } from "vitest";
import { openRun } from "../../generator/commands/generate/open-run.js";
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

/** What a person does to whole files, or a machine to what was remembered. */
const upheavals: readonly (readonly [what: string, make: () => void])[] = [
  ["a page is renamed", () => rename("enad/brands", "enad/labels")],
  ["a page is removed, while the vendor's list still names its events", () => drop("enad/labels")],
  ["it is back", () => restore("enad/brands")],
  ["outputs and what is known of them are gone", () => lose("warm", "cache/state.json")],
  [
    "what was read and printed is gone",
    () => lose("cache/formatted.log", "cache/parsed.log", "cache/state.json"),
  ],
];

const definition = (page: string) => `definitions/${page}.yaml`;
const drop = (page: string) => box.remove(definition(page));
const lose = (...paths: readonly string[]) => paths.forEach((path) => box.remove(path));
const restore = (page: string) => cpSync(`${shipped}/${page}.yaml`, box.path(definition(page)));

function rename(from: string, to: string): void {
  const name = (page: string) => `page: ${page.slice(page.lastIndexOf("/") + 1)}`;
  box.write(definition(to), box.read(definition(from)).replace(name(from), name(to)));
  drop(from);
}

/** Both runs say the same, and where nothing is at fault they leave the same. */
async function compareRuns(what: string): Promise<Outcome> {
  const warm = await generate("warm", box.path("cache"));
  const cold = await generate("cold", false);
  const isRefused = ({ result }: Outcome) => result.kind === "refused";
  expect(isRefused(warm), what).toBe(isRefused(cold));
  expect(warm.diagnostics, what).toEqual(cold.diagnostics);
  if (!isRefused(cold)) expect(box.tree("warm"), what).toEqual(box.tree("cold"));
  return cold;
}

it("leaves what a run from nothing would, after files came, went and were forgotten", async () => {
  await generate("warm", box.path("cache"));
  const refused = [];
  for (const [what, make] of upheavals) {
    make();
    if ((await compareRuns(what)).result.kind === "refused") refused.push(what);
  }
  expect(refused.length).toBeLessThan(upheavals.length / 3);
}, 300_000);

it("leaves what a run from nothing would, after each of many changes", async () => {
  await generate("warm", box.path("cache"));
  const files = pickFiles(Object.keys(box.tree("definitions")));
  for (const [what, kind, from, to] of changes) {
    for (const path of files) {
      const isVendor = path.endsWith("/vendor.yaml");
      if (!kind.test(isVendor ? "vendor" : "page")) continue;
      box.write(`definitions/${path}`, box.read(`definitions/${path}`).replace(from, to));
    }
    expect((await compareRuns(what)).result.kind, what).toBe("written");
  }
}, 300_000);
