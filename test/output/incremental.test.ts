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

/** Changes to the shipped definitions, each of which reaches other outputs in its own way. */
const edits: readonly (readonly [what: string, edit: (texts: Texts) => void])[] = [
  ["a summary", (texts) => replace(texts, /^( +summary: ).*$/m, "$1Changed.")],
  ["a title of a page", (texts) => replace(texts, /^(title: ).*$/m, "$1Changed")],
  ["a vendor's title", (texts) => replace(texts, /^(title: ).*$/m, "$1Changed", "vendor.yaml")],
  ["a description", (texts) => replace(texts, /(description: )[^,}\n]+/, "$1Changed")],
  ["nothing but a comment", (texts) => replace(texts, /$/, "\n# A comment.\n")],
  [
    "the key of a property",
    (texts) => replace(texts, /^( +)(\w+)(: \{ type: string)/m, "$1other_key$3"),
  ],
];

interface Texts {
  readonly paths: readonly string[];
  readonly read: (path: string) => string;
  readonly write: (path: string, text: string) => void;
}

/** In every page, or every file of the given name, so that each vendor's peculiarities are met. */
function replace(texts: Texts, from: RegExp, to: string, name?: string): void {
  for (const path of texts.paths) {
    if (path.endsWith(name ?? ".yaml") && (name !== undefined || !path.endsWith("vendor.yaml"))) {
      texts.write(path, texts.read(path).replace(from, to));
    }
  }
}

it.each(edits)("after a change of %s leaves what a run from nothing would", async (_, edit) => {
  const first = await generate("warm", box.path("cache"));
  expect(first.result.kind).toBe("written");
  const paths = Object.keys(box.tree("definitions"));
  for (const path of paths.filter((each) => each.endsWith(".yaml"))) {
    const before = box.read(`definitions/${path}`);
    edit({
      paths: [path],
      read: (each) => box.read(`definitions/${each}`),
      write: (each, text) => box.write(`definitions/${each}`, text),
    });
    if (box.read(`definitions/${path}`) === before) continue;
    const warm = await generate("warm", box.path("cache"));
    if (warm.result.kind === "refused") box.write(`definitions/${path}`, before);
  }
  const warm = await generate("warm", box.path("cache"));
  const cold = await generate("cold", false);
  expect(cold.result.kind).toBe("written");
  expect(warm.diagnostics).toEqual(cold.diagnostics);
  expect(box.tree("warm")).toEqual(box.tree("cold"));
});
