import { existsSync } from "node:fs";
import { hostname } from "node:os";
import { spawnSync } from "node:child_process";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { acquireLock } from "../../../generator/output/lock.js";
import { readManifest } from "../../../generator/output/manifest.js";
import { hashText } from "../../../generator/output/hash-text.js";
import { writeJournal } from "../../../generator/output/journal.js";
import { openSandbox, type Sandbox } from "../../support/sandbox.js";
import { shopPage, shopVendor } from "../../support/shop.js";
import { changesOf, codesOf, runFake } from "./fake-run.js";

let box: Sandbox;
beforeEach(async () => {
  box = openSandbox();
  box.write("definitions/shop/vendor.yaml", shopVendor);
  box.write("definitions/shop/a.yaml", shopPage({ id: "a" }));
  box.write("definitions/shop/b.yaml", shopPage({ id: "b" }));
  await runFake(box);
});
afterEach(() => box.close());

const page = (id: string) => `pages/shop/${id}-created.md`;

/** A process that has ended: its id is nobody's. */
const deadPid = () => spawnSync(process.execPath, ["-e", ""]).pid;
const leaveLock = (holder: object) => box.write("out/.hookscribe/lock", JSON.stringify(holder));

describe("a run that was interrupted while it wrote", () => {
  /** As it is when half of the files are in place and the manifest is still the old one. */
  const interrupt = async () => {
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", summary: "New." }));
    box.write("definitions/shop/c.yaml", shopPage({ id: "c" }));
    const other = box.path("elsewhere");
    await runFake(box, { out: other, cacheFolder: "other" });
    const wanted = readManifest(other) ?? new Map<string, string>();
    leaveLock({ pid: deadPid(), host: hostname(), token: "x" });
    writeJournal(box.path("out"), new Map([...wanted].map(([path, hash]) => [path, [hash]])));
    box.write("out/.hookscribe/incoming", "half a fi");
    box.write(`out/${page("a")}`, box.read(`elsewhere/${page("a")}`));
    box.write(`out/${page("c")}`, box.read(`elsewhere/${page("c")}`));
  };

  it("is finished by the next", async () => {
    await interrupt();
    expect(codesOf(await runFake(box))).toEqual([]);
    expect(box.tree("out")).toEqual(box.tree("elsewhere"));
  });

  it("does not make its files edited by hand when the definitions changed again", async () => {
    await interrupt();
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", summary: "Newer." }));
    box.remove("definitions/shop/c.yaml");
    const outcome = await runFake(box);
    expect(codesOf(outcome)).toEqual([]);
    expect(changesOf(outcome)).toEqual({
      update: [page("a")],
      delete: [page("c")],
    });
    expect(existsSync(box.path("out/.hookscribe"))).toBe(false);
  });

  it("does not excuse what was edited by hand since", async () => {
    await interrupt();
    box.write(`out/${page("a")}`, "mine\n");
    expect(codesOf(await runFake(box))).toEqual(["output/edited-by-hand"]);
    expect(existsSync(box.path("out/.hookscribe/journal.json"))).toBe(true);
  });

  it("is remembered over a second interruption", async () => {
    await interrupt();
    const journal = new Map([[page("a"), [hashText(box.read(`out/${page("a")}`)), "0000"]]]);
    writeJournal(box.path("out"), journal);
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", summary: "Newer." }));
    box.remove(`out/${page("c")}`);
    expect(codesOf(await runFake(box))).toEqual([]);
  });

  it("whose journal is garbled is told as what it looks like", async () => {
    await interrupt();
    box.write("out/.hookscribe/journal.json", "{");
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", summary: "Newer." }));
    expect(codesOf(await runFake(box))).toContain("output/edited-by-hand");
    expect(codesOf(await runFake(box, { overwrite: true }))).toEqual([]);
  });
});

describe("two runs at once", () => {
  it("wait for each other", async () => {
    box.write("definitions/shop/a.yaml", shopPage({ id: "a", summary: "New." }));
    const outcomes = await Promise.all([runFake(box), runFake(box), runFake(box)]);
    expect(outcomes.flatMap(codesOf)).toEqual([]);
    expect(box.read(`out/${page("a")}`)).toContain("New.");
    expect(existsSync(box.path("out/.hookscribe"))).toBe(false);
  });

  it("say who writes when it takes too long", async () => {
    leaveLock({ pid: process.pid, host: hostname(), token: "x" });
    const lock = await acquireLock(box.path("out"), 50);
    expect(lock).toMatchObject({ kind: "busy", holder: { pid: process.pid } });
  });

  it("do not wait for one that has died", async () => {
    leaveLock({ pid: deadPid(), host: hostname(), token: "x" });
    const lock = await acquireLock(box.path("out"), 0);
    expect(lock.kind).toBe("held");
    if (lock.kind === "held") lock.release();
    expect(existsSync(box.path("out/.hookscribe"))).toBe(false);
  });

  it("respect one of another machine", async () => {
    leaveLock({ pid: deadPid(), host: "elsewhere", token: "x" });
    expect((await acquireLock(box.path("out"), 50)).kind).toBe("busy");
  });

  it("let one of many have a lock that was left behind", async () => {
    leaveLock({ pid: deadPid(), host: hostname(), token: "x" });
    const locks = await Promise.all(
      Array.from({ length: 8 }, () => acquireLock(box.path("out"), 0)),
    );
    expect(locks.filter(({ kind }) => kind === "held")).toHaveLength(1);
  });

  it("do not release the lock of another", async () => {
    const lock = await acquireLock(box.path("out"), 0);
    leaveLock({ pid: process.pid, host: hostname(), token: "another" });
    if (lock.kind === "held") lock.release();
    expect(existsSync(box.path("out/.hookscribe/lock"))).toBe(true);
  });
});
