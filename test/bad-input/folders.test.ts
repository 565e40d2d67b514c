import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { dirname } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleCli, type CommandOptions, runCli, startCli } from "../support/command.js";
import { openSandbox, type Sandbox } from "../support/sandbox.js";
import { shopPage, shopVendor } from "../support/shop.js";

let box: Sandbox;
beforeAll(() => bundleCli());
beforeEach(() => {
  box = openSandbox();
  box.write("package.json", "{}");
  box.write("definitions/shop/vendor.yaml", shopVendor);
  box.write("definitions/shop/orders.yaml", shopPage({ id: "orders" }));
});
afterEach(() => {
  chmodSync(box.root, 0o755);
  box.close();
});

const generate = (args: readonly string[] = [], over: Partial<CommandOptions> = {}) =>
  runCli(["generate", ...args], { cwd: box.root, ...over });

/** Runs while a folder may be read alone; it may be removed after that, also by who is no superuser. */
function whileSealed<Result>(folder: string, run: () => Result): Result {
  chmodSync(box.path(folder), 0o555);
  try {
    return run();
  } finally {
    chmodSync(box.path(folder), 0o755);
  }
}

/** Permissions do not bind the superuser, so a run that they should bind is made by nobody. */
const nobody = 65534;
const bound: Partial<CommandOptions> = process.getuid?.() === 0 ? { uid: nobody } : {};
const canRunBound = runCli(["--version"], { cwd: "/", ...bound }).code === 0;

describe("a definitions folder", () => {
  it("that is missing is named", () => {
    const { code, err } = generate(["-d", "nowhere"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error source\/unreadable\n {2}nowhere cannot be read: ENOENT/);
    expect(box.tree("generated")).toEqual({});
  });

  it("that is a file is named", () => {
    const { code, err } = generate(["-d", "package.json"]);
    expect(code).toBe(1);
    expect(err).toContain("package.json cannot be read: ENOTDIR");
  });

  it("that holds no definition is named", () => {
    mkdirSync(box.path("empty"));
    const { code, err } = generate(["-d", "empty"]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error source\/no-definitions\n/);
  });

  it.runIf(canRunBound)("with a file that may not be read is named", () => {
    chmodSync(box.root, 0o777);
    chmodSync(box.path("definitions/shop/orders.yaml"), 0o000);
    const { code, err } = generate([], bound);
    expect(code).toBe(1);
    expect(err).toContain("shop/orders.yaml cannot be read: EACCES");
    expect(box.tree("generated")).toEqual({});
  });

  it("that has no room for the schemas of editors still yields outputs", () => {
    box.write("definitions/definition.schema.json/notes.txt", "mine\n");
    const { code, err } = generate();
    expect(code).toBe(0);
    expect(err).toMatch(/^warning output\/editor-schema\n {2}The schemas for editors cannot be/);
    expect(Object.keys(box.tree("generated"))).toContain("docs/index.md");
  });
});

function linkToNothing(path: string): void {
  mkdirSync(box.path(dirname(path)), { recursive: true });
  symlinkSync("nowhere", box.path(path));
}

describe("an output folder", () => {
  it("that is a file is named", () => {
    const { code, err } = generate(["-o", "package.json"]);
    expect(code).toBe(1);
    expect(err).toContain(
      "error output/blocked\n  package.json cannot be written: a file stands where a folder has to be.",
    );
    expect(box.read("package.json")).toBe("{}");
  });

  it.each<[what: string, path: string, make: (path: string) => void]>([
    ["a file above it", "generated", (path) => box.write(path, "mine\n")],
    ["a file within it", "generated/new/packages", (path) => box.write(path, "mine\n")],
    ["a link to nothing", "generated", (path) => symlinkSync("nowhere", box.path(path))],
    ["a link to nothing within it", "generated/new/docs", linkToNothing],
    ["a folder for its list", "generated/new/manifest.json", (path) => box.write(`${path}/a`, "")],
    ["a file for its work", "generated/new/.hookscribe", (path) => box.write(path, "mine\n")],
  ])("with %s in the way tells it once, and what to do works", (_, path, make) => {
    make(path);
    const told = new RegExp(
      `^error output/blocked\\n {2}${path} cannot be written: .*\\n\\n {2}fix: Move away`,
    );
    for (const flags of [[], ["--overwrite"]]) {
      const { code, err } = generate(["-o", "generated/new", ...flags]);
      expect(code).toBe(1);
      expect(err).toMatch(told);
      expect(err).toContain("1 error;");
    }
    const checked = runCli(["check", "-o", "generated/new"], { cwd: box.root });
    expect(checked.code).toBe(1);
    rmSync(box.path(path), { recursive: true });
    expect(generate(["-o", "generated/new"]).code).toBe(0);
  });

  it("with a file in the way of many is told of once by check, with what to do", () => {
    box.write("generated/packages", "mine\n");
    const { err } = runCli(["check"], { cwd: box.root });
    expect(err).toContain("generated/packages is in the way of what is generated\n");
    expect(err).not.toContain("generated/packages/");
    expect(err).toContain("Move away what is in the way, run `hookscribe generate`");
  });

  it.runIf(canRunBound)("that may not be written is named, and left as it is", () => {
    generate(["-o", "sealed"]);
    box.write("definitions/shop/orders.yaml", shopPage({ id: "orders", summary: "Changed." }));
    const before = box.tree("sealed");
    chmodSync(box.root, 0o777);
    const { code, err } = whileSealed("sealed", () =>
      generate(["-o", "sealed", "--no-cache"], bound),
    );
    expect(code).toBe(1);
    expect(err).toMatch(/error output\/unwritable\n {2}The folder sealed cannot be written/);
    expect(box.tree("sealed")).toEqual(before);
  });

  it.runIf(canRunBound)("that may not be written can be checked", () => {
    generate();
    chmodSync(box.root, 0o755);
    const { code, err } = whileSealed("generated", () =>
      runCli(["check", "--no-cache"], { cwd: box.root, ...bound }),
    );
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("whose file was edited by hand is left as it is, with what to do about it", () => {
    generate();
    box.write("generated/docs/index.md", "mine\n");
    box.write("definitions/shop/orders.yaml", shopPage({ id: "orders", summary: "Changed." }));
    const before = box.tree("generated");
    const { code, err } = generate();
    expect(code).toBe(1);
    expect(err).toContain("error output/edited-by-hand\n  generated/docs/index.md was changed");
    expect(err).toContain("--overwrite");
    expect(box.tree("generated")).toEqual(before);
    expect(generate(["--overwrite"]).code).toBe(0);
  });

  it("with a file of somebody else in the way is left as it is", () => {
    box.write("generated/docs/index.md", "mine\n");
    expect(generate().err).toContain("error output/in-the-way");
    expect(box.tree("generated")).toEqual({ "docs/index.md": "mine\n" });
  });

  it("with a folder where a file should be is left as it is", () => {
    box.write("generated/docs/index.md/notes.txt", "mine\n");
    expect(generate().err).toContain("error output/blocked");
    expect(Object.keys(box.tree("generated"))).toEqual(["docs/index.md/notes.txt"]);
  });

  it("whose manifest has marks of a merge is left as it is", () => {
    generate();
    box.write("generated/manifest.json", "<<<<<<< ours\n");
    box.write("definitions/shop/orders.yaml", shopPage({ id: "orders", summary: "Changed." }));
    const { code, err } = generate();
    expect(code).toBe(1);
    expect(err).toContain("error output/manifest");
  });
});

describe("folders of definitions and outputs", () => {
  it.each([
    ["definitions", "definitions"],
    ["definitions", "definitions/made"],
    ["definitions", "."],
    ["definitions", "link/made"],
    ["link", "definitions/made/deeper"],
  ])("that overlap are refused before anything is written: %s and %s", (definitions, out) => {
    symlinkSync(box.path("definitions"), box.path("link"));
    const before = box.tree("definitions");
    const { code, err } = generate(["-d", definitions, "-o", out]);
    expect(code).toBe(1);
    expect(err).toMatch(/^error output\/overlap\n/);
    expect(box.tree("definitions")).toEqual(before);
  });

  it("may lie beside each other, and begin alike", () => {
    expect(generate(["-o", "definitions-made"]).code).toBe(0);
    expect(generate(["-o", "..made"]).code).toBe(0);
  });
});

describe("several runs", () => {
  beforeEach(() => {
    for (let number = 0; number < 60; number += 1) {
      const id = `page-${number}`;
      box.write(`definitions/shop/${id}.yaml`, shopPage({ id }));
    }
  });

  it("at once end with what one would leave", async () => {
    const runs = [1, 2, 3].map(() => startCli(["generate"], { cwd: box.root }));
    const codes = await Promise.all(runs.map(({ ended }) => ended));
    expect(codes, runs.map(({ printed }) => printed()).join("\n")).toEqual([0, 0, 0]);
    expect(runCli(["check"], { cwd: box.root }).err).toBe("");
  });

  it("that are killed leave what the next goes on from", async () => {
    generate();
    for (const [round, wait] of [500, 700, 800, 900, 1000, 1100].entries()) {
      const summary = `Round ${round}.`;
      for (let number = 0; number < 60; number += 1) {
        const id = `page-${number}`;
        box.write(`definitions/shop/${id}.yaml`, shopPage({ id, summary }));
      }
      const run = startCli(["generate"], { cwd: box.root });
      await delay(wait);
      run.kill();
      await run.ended;
    }
    expect(generate().err).toBe("");
    expect(runCli(["check"], { cwd: box.root }).err).toBe("");
    expect(Object.keys(box.tree("generated")).join("\n")).not.toContain(".hookscribe");
  });

  it("say who writes when that does not end", () => {
    const holder = { pid: process.pid, host: hostname(), token: "x" };
    box.write("generated/.hookscribe/lock", JSON.stringify(holder));
    const { code, err } = generate();
    expect(code).toBe(1);
    expect(err).toMatch(/error output\/locked\n {2}Process \d+ .*is writing to generated\./);
  });
});

it.each([
  ["compile", "old.json", "--out", "compiled"],
  ["import", "json-schema", "old.json", "--vendor", "shop"],
  ["validate", "shop", "orders.created", "old.json"],
])("a file in another encoding is told of, not read with letters lost: %s", (...args) => {
  box.write("old.json", "");
  writeFileSync(box.path("old.json"), Buffer.from('{ "gr\u00f6\u00dfe": 1 }', "latin1"));
  const { code, out, err } = runCli(args, { cwd: box.root });
  expect({ code, out }).toEqual({ code: 1, out: "" });
  expect(err).toMatch(/^old\.json:1:6 error source\/not-utf-8/);
  expect(box.tree("compiled")).toEqual({});
});
