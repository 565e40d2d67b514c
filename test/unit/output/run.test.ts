import { mkdirSync, statSync, utimesSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { buildCatalog } from "../../../generator/catalog/build-catalog.js";
import { noCaches } from "../../../generator/output/caches.js";
import { shopPage, shopVendor } from "../../support/shop.js";
import { openSandbox, type Sandbox } from "../../support/sandbox.js";
import { changesOf, codesOf, fakeEmitters, runFake } from "./fake-run.js";

let box: Sandbox;
beforeEach(() => {
  box = openSandbox();
  box.write("definitions/shop/vendor.yaml", shopVendor);
  box.write("definitions/shop/a.yaml", shopPage({ id: "a" }));
  box.write("definitions/shop/b.yaml", shopPage({ id: "b", refersTo: "a" }));
  box.write("definitions/shop/c.yaml", shopPage({ id: "c", refersTo: "b" }));
});
afterEach(() => box.close());

const page = (id: string) => `pages/shop/${id}-created.md`;

describe("a first run", () => {
  it("creates every file and lists them with their hashes", async () => {
    const outcome = await runFake(box);
    const files = ["index.txt", page("a"), page("b"), page("c"), "vendors/shop.json"];
    expect(changesOf(outcome)).toEqual({ create: files });
    expect(Object.keys(JSON.parse(box.read("out/manifest.json")).files)).toEqual(files);
    expect(outcome.counts).toEqual({ vendors: 1, events: 3, eventsOfAllVersions: 3 });
  });

  it("leaves nothing else in the output folder", async () => {
    await runFake(box);
    expect(Object.keys(box.tree("out"))).toEqual([
      "index.txt",
      "manifest.json",
      page("a"),
      page("b"),
      page("c"),
      "vendors/shop.json",
    ]);
  });

  it("formats what is not settled", async () => {
    await runFake(box);
    expect(box.read("out/vendors/shop.json")).toMatch(/^\{\n {2}"pages": \[\n/);
  });

  it("reads a definition's byte order mark and CRLF without a change of output", async () => {
    await runFake(box);
    const before = box.tree("out");
    const text = box.read("definitions/shop/a.yaml");
    box.write("definitions/shop/a.yaml", `\uFEFF${text.replaceAll("\n", "\r\n")}`);
    await runFake(box);
    expect(box.tree("out")).toEqual(before);
  });
});

describe("a run after which nothing changed", () => {
  it("ends before anything heavy is imported", async () => {
    await runFake(box);
    const again = await runFake(box, { loadStages: () => Promise.reject(new Error("imported")) });
    expect(again.result).toEqual({ kind: "unchanged", files: 6 });
    expect(again.counts).toEqual({ vendors: 1, events: 3, eventsOfAllVersions: 3 });
  });

  it("tells the warnings again", async () => {
    const text = shopPage({ id: "a" }).replace(/ +examples:\n.*\n/, "");
    box.write("definitions/shop/a.yaml", text);
    expect(codesOf(await runFake(box))).toEqual(["example/missing"]);
    const again = await runFake(box);
    expect(again.result.kind).toBe("unchanged");
    expect(codesOf(again)).toEqual(["example/missing"]);
  });

  it("does everything again for another hookscribe, parsing too", async () => {
    await runFake(box);
    const found: unknown[] = [];
    const spied: typeof buildCatalog = ({ sources, report, cache }) =>
      buildCatalog({
        sources,
        report,
        cache: {
          get: (hash) => {
            const value = cache?.get(hash);
            if (value !== undefined) found.push(value);
            return value;
          },
          set: (hash, value) => cache?.set(hash, value),
        },
      });
    const loadStages = async () => ({
      buildCatalog: spied,
      emitters: fakeEmitters,
      editorFiles: new Map(),
    });
    expect((await runFake(box, { tool: "two", loadStages })).result.kind).toBe("written");
    expect(found).toEqual([]);
  });

  it("restores an output that was removed", async () => {
    await runFake(box);
    box.remove(`out/${page("b")}`);
    expect(changesOf(await runFake(box))).toEqual({ create: [page("b")] });
  });

  it("restores the manifest", async () => {
    await runFake(box);
    const before = box.tree("out");
    box.remove("out/manifest.json");
    expect((await runFake(box)).result.kind).toBe("written");
    expect(box.tree("out")).toEqual(before);
  });

  it("knows an output again whose time alone has changed", async () => {
    await runFake(box);
    utimesSync(box.path(`out/${page("b")}`), 1, 1);
    expect(changesOf(await runFake(box))).toEqual({});
    expect((await runFake(box)).result.kind).toBe("unchanged");
  });
});

describe("a run after one definition changed", () => {
  const emitted = async () => {
    const seen: string[] = [];
    const spied = fakeEmitters.map((emitter) => ({
      ...emitter,
      ...(emitter.page && {
        page: (scope: Parameters<typeof emitter.page>[0]) => {
          seen.push(scope.page.id);
          return emitter.page?.(scope) ?? [];
        },
      }),
    }));
    const loadStages = async () => ({ buildCatalog, emitters: spied, editorFiles: new Map() });
    const outcome = await runFake(box, { loadStages });
    return { seen, outcome };
  };

  it("emits its page and those that refer to it, over any number of pages", async () => {
    await runFake(box);
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", field: "other" }));
    const { seen, outcome } = await emitted();
    expect(seen).toEqual(["a", "b"]);
    expect(changesOf(outcome)).toEqual({ update: [page("a"), page("b")] });
  });

  it("leaves the pages alone that it refers to", async () => {
    await runFake(box);
    box.write("definitions/shop/c.yaml", shopPage({ id: "c", refersTo: "b", summary: "New." }));
    const { seen, outcome } = await emitted();
    expect(seen).toEqual(["c"]);
    expect(changesOf(outcome)).toEqual({ update: [page("c")] });
  });

  it("removes what its removal leaves behind, and the folder that becomes empty", async () => {
    box.write("definitions/zoo/vendor.yaml", shopVendor.replace("Shop", "Zoo"));
    box.write("definitions/zoo/a.yaml", shopPage({ id: "a" }));
    await runFake(box);
    expect(statSync(box.path("out/pages/zoo")).isDirectory()).toBe(true);
    box.remove("definitions/zoo");
    const outcome = await runFake(box);
    expect(changesOf(outcome)).toEqual({
      update: ["index.txt"],
      delete: ["pages/zoo/a-created.md", "vendors/zoo.json"],
    });
    expect(statSync(box.path("out/pages/zoo"), { throwIfNoEntry: false })).toBeUndefined();
  });

  it("writes nothing while an error stands", async () => {
    await runFake(box);
    const before = box.tree("out");
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", field: "other" }));
    box.write("definitions/shop/b.yaml", "page: [");
    const outcome = await runFake(box);
    expect(outcome.result.kind).toBe("refused");
    expect(box.tree("out")).toEqual(before);
  });
});

describe("an output that was edited by hand", () => {
  beforeEach(async () => {
    await runFake(box);
    box.write(`out/${page("b")}`, "mine\n");
  });

  it("is reported, and nothing is written", async () => {
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", summary: "New." }));
    const before = box.tree("out");
    const outcome = await runFake(box);
    expect(codesOf(outcome)).toEqual(["output/edited-by-hand"]);
    expect(outcome.diagnostics[0]?.message).toContain(page("b"));
    expect(box.tree("out")).toEqual(before);
  });

  it("is reported without a cache, too", async () => {
    expect(codesOf(await runFake(box, { caches: noCaches }))).toEqual(["output/edited-by-hand"]);
  });

  it("is replaced when asked for", async () => {
    expect(changesOf(await runFake(box, { overwrite: true }))).toEqual({ update: [page("b")] });
    expect((await runFake(box)).result.kind).toBe("unchanged");
  });

  it("is reported when it should go, and goes when asked for", async () => {
    box.remove("definitions/shop/b.yaml");
    box.remove("definitions/shop/c.yaml");
    expect(codesOf(await runFake(box))).toEqual(["output/edited-by-hand"]);
    expect(changesOf(await runFake(box, { overwrite: true })).delete).toContain(page("b"));
  });

  it("is fine when it is what would be generated", async () => {
    box.write(`out/${page("b")}`, "");
    const loaded = { buildCatalog, editorFiles: new Map() };
    const emitters = [
      {
        name: "pages",
        page: () => [],
        catalog: () => [{ path: page("b"), text: "", settled: true }],
      },
    ];
    const outcome = await runFake(box, {
      tool: "two",
      loadStages: async () => ({ ...loaded, emitters }),
    });
    expect(codesOf(outcome)).toEqual([]);
  });

  it("differs in more than its line ends", async () => {
    await runFake(box, { overwrite: true });
    const before = box.read(`out/${page("b")}`);
    box.write(`out/${page("b")}`, before.replaceAll("\n", "\r\n"));
    const outcome = await runFake(box);
    expect(codesOf(outcome)).toEqual([]);
    expect(changesOf(outcome)).toEqual({});
  });
});

describe("what is in the way", () => {
  it("is reported when it is a file of somebody else", async () => {
    box.write("out/index.txt", "mine\n");
    expect(codesOf(await runFake(box))).toEqual(["output/in-the-way"]);
    expect(box.tree("out")).toEqual({ "index.txt": "mine\n" });
  });

  it("is replaced when asked for", async () => {
    box.write("out/index.txt", "mine\n");
    await runFake(box, { overwrite: true });
    expect(box.read("out/index.txt")).toBe("shop\n");
  });

  it("is taken over when it is already what should be there", async () => {
    box.write("out/index.txt", "shop\n");
    expect(codesOf(await runFake(box))).toEqual([]);
  });

  it("is left alone when it is where nothing is generated", async () => {
    box.write("out/notes.txt", "mine\n");
    await runFake(box);
    await runFake(box, { overwrite: true });
    expect(box.read("out/notes.txt")).toBe("mine\n");
  });

  it("is reported when it is a folder", async () => {
    mkdirSync(box.path("out/index.txt"), { recursive: true });
    expect(codesOf(await runFake(box))).toEqual(["output/blocked"]);
    expect(codesOf(await runFake(box, { overwrite: true }))).toEqual(["output/blocked"]);
  });

  it("is reported when it is a file where a folder should be", async () => {
    box.write("out/pages", "mine\n");
    expect(codesOf(await runFake(box))).toContain("output/blocked");
    expect(box.tree("out")).toEqual({ pages: "mine\n" });
  });
});

describe("the manifest", () => {
  it("that a merge left with both sides in it tells which files either side had made", async () => {
    await runFake(box);
    const before = box.tree("out");
    const ours = box.read("out/manifest.json");
    box.write("definitions/shop/z.yaml", shopPage({ id: "z" }));
    await runFake(box);
    const theirs = box.read("out/manifest.json");
    box.remove("definitions/shop/z.yaml");
    box.write("out/manifest.json", `<<<<<<< ours\n${ours}=======\n${theirs}>>>>>>> theirs\n`);
    box.write("out/mine.md", "mine\n");
    expect(codesOf(await runFake(box))).toEqual(["output/manifest"]);
    expect(codesOf(await runFake(box, { overwrite: true }))).toEqual([]);
    expect(box.tree("out")).toEqual({ ...before, "mine.md": "mine\n" });
  });

  it.each([
    ["is not JSON", "<<<<<<< ours"],
    ["is no list of files", "[]"],
    ["names a file elsewhere", JSON.stringify({ files: { "../definitions/shop/a.yaml": "x" } })],
    ["names a file by its root", JSON.stringify({ files: { "/etc/passwd": "x" } })],
  ])("that %s stops the run", async (_, text) => {
    box.write("out/manifest.json", text);
    expect(codesOf(await runFake(box))).toEqual(["output/manifest"]);
    expect(codesOf(await runFake(box, { overwrite: true }))).toEqual([]);
    expect(box.read("definitions/shop/a.yaml")).toBe(shopPage({ id: "a" }));
  });
});

describe("caches", () => {
  it.each(["state.json", "parsed.log", "formatted.log"])(
    "a garbled %s is ignored",
    async (name) => {
      await runFake(box);
      const before = box.tree("out");
      const text = box.read(`cache/${name}`);
      box.write("definitions/shop/c.yaml", shopPage({ id: "c", summary: "Changed." }));
      for (const garbled of [
        "",
        "nonsense",
        text.slice(0, text.length / 2),
        text.replace(/created|Shop|shop/, "XXXXX"),
        `${text}${text.slice(0, 50)}`,
      ]) {
        box.write(`cache/${name}`, garbled);
        expect(codesOf(await runFake(box))).toEqual([]);
      }
      expect(box.read(`out/${page("c")}`)).toContain("Changed.");
      expect(box.read(`out/${page("a")}`)).toBe(before[page("a")]);
    },
  );

  it("a folder that cannot be made is done without", async () => {
    box.write("cache", "a file");
    expect((await runFake(box)).result.kind).toBe("written");
    expect((await runFake(box)).result.kind).toBe("written");
  });
});
