import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { compareText, loadDefinitions } from "../../../generator/source/load.js";
import { gatherProblems } from "../../support/problems.js";

const root = mkdtempSync(join(tmpdir(), "hookscribe-load-"));

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeAll(() => {
  put("good/b/vendor.yaml", "b");
  put("good/a/v2/page.yml", "\uFEFFpage");
  put("good/a/vendor.yaml", "a");
  put("good/a/Z.yaml", "Z");
  put("good/a/notes.md", "no definition");
  put("good/a/.draft.yaml", "hidden");
  put("good/.git/config.yaml", "hidden");
  put("good/definition.schema.json", "{}");
  mkdirSync(join(root, "empty"));
  put("linked/shop/vendor.yaml", "vendor");
  symlinkSync(join(root, "good/a/Z.yaml"), join(root, "linked/shop/page.yaml"));
  symlinkSync(join(root, "good/a"), join(root, "linked/a"));
  symlinkSync("..", join(root, "linked/shop/up"));
  symlinkSync("nowhere.yaml", join(root, "linked/shop/lost.yaml"));
  symlinkSync("page.yaml/inside", join(root, "linked/shop/inside"));
  symlinkSync("loop", join(root, "linked/shop/loop"));
  put("bytes/a/old.yaml", Buffer.from("# caf\xe9 au lait\ntitle: x", "latin1"));
  put("bytes/a/wide.yaml", Buffer.from("\ufefftitle: x", "utf16le"));
  put("bytes/a/LOUD.YAML", "title: \ufffd");
});
afterAll(() => rmSync(root, { recursive: true }));

describe("loading definitions", () => {
  it("takes every visible YAML file, sorted, without a byte order mark", async () => {
    const { report, all } = gatherProblems();
    const files = await loadDefinitions(join(root, "good"), report);
    expect(all).toEqual([]);
    expect(files).toEqual([
      { path: "a/Z.yaml", text: "Z" },
      { path: "a/v2/page.yml", text: "page" },
      { path: "a/vendor.yaml", text: "a" },
      { path: "b/vendor.yaml", text: "b" },
    ]);
  });

  it.each([
    ["empty", "source/no-definitions"],
    ["missing", "source/unreadable"],
    ["good/definition.schema.json", "source/unreadable"],
  ])("says what is wrong with %s", async (folder, code) => {
    const { report, all } = gatherProblems();
    expect(await loadDefinitions(join(root, folder), report)).toEqual([]);
    expect(all.map((each) => [each.code, each.span])).toEqual([[code, null]]);
  });

  it("follows links, but never in circles, and tells of one that leads nowhere", async () => {
    const { report, all } = gatherProblems();
    const files = await loadDefinitions(join(root, "linked"), report);
    expect(files).toEqual([
      { path: "a/Z.yaml", text: "Z" },
      { path: "a/v2/page.yml", text: "page" },
      { path: "a/vendor.yaml", text: "a" },
      { path: "shop/page.yaml", text: "Z" },
      { path: "shop/vendor.yaml", text: "vendor" },
    ]);
    expect(all.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^shop\/lost\.yaml cannot be read: ENOENT/),
    ]);
  });

  it("marks bytes that are not UTF-8, which would be lost without a word", async () => {
    const { report, all } = gatherProblems();
    const files = await loadDefinitions(join(root, "bytes"), report);
    expect(files.map(({ path }) => path)).toEqual(["a/LOUD.YAML", "a/old.yaml", "a/wide.yaml"]);
    expect(all.map(({ code, span }) => [code, span])).toEqual([
      ["source/not-utf-8", { file: "a/old.yaml", start: 5, end: 6 }],
      ["source/not-utf-8", { file: "a/wide.yaml", start: 0, end: 1 }],
    ]);
  });

  it("orders by code unit, whatever the locale", () => {
    expect(["b", "a", "Z", "é", "a-b", "a.b", "a/b", "A"].sort(compareText)).toEqual([
      "A",
      "Z",
      "a",
      "a-b",
      "a.b",
      "a/b",
      "b",
      "é",
    ]);
  });
});
