import { renameSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleCli, startCli, type Started } from "../support/command.js";
import { openSandbox, type Sandbox } from "../support/sandbox.js";
import { shopPage, shopVendor } from "../support/shop.js";

let box: Sandbox;
let started: Started;
beforeAll(() => bundleCli());
beforeEach(async () => {
  box = openSandbox();
  box.write("package.json", "{}");
  box.write("definitions/shop/vendor.yaml", shopVendor);
  box.write(file, shopPage({ id: "orders" }));
  started = startCli(["watch"], { cwd: box.root });
  await until(() => started.printed().includes("files created"));
});
afterEach(async () => {
  const code = await started.stop();
  box.close();
  expect(code).toBe(0);
});

const file = "definitions/shop/orders.yaml";

async function until(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 15_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`Waited in vain; printed:\n${started.printed()}`);
    await delay(10);
  }
}

const docs = () => Object.values(box.tree("generated")).join("\n");
const says = (text: string) => until(() => docs().includes(text));
const save = (summary: string) => box.write(file, shopPage({ id: "orders", summary }));

describe("watch", () => {
  it("writes what follows from a save, and tells what changed", async () => {
    save("First.");
    await says("First.");
    save("Second.");
    await says("Second.");
    await until(() => started.printed().includes(`Changed: ${file}`));
    expect(started.printed()).not.toContain("\u001b");
  });

  it("prints a problem and goes on when it is solved", async () => {
    box.write(file, "page: [");
    await until(() => started.printed().includes("yaml/syntax"));
    save("Solved.");
    await says("Solved.");
  });

  it("follows a file through its removal and return", async () => {
    box.write("definitions/shop/other.yaml", shopPage({ id: "other", summary: "Other." }));
    await says("Other.");
    box.remove("definitions/shop/other.yaml");
    await until(() => !docs().includes("Other."));
    box.write("definitions/shop/other.yaml", shopPage({ id: "other", summary: "Back." }));
    await says("Back.");
  });

  it("follows a file that an editor replaces by renaming", async () => {
    for (const summary of ["One.", "Two."]) {
      box.write("definitions/shop/.orders.yaml.swp", shopPage({ id: "orders", summary }));
      renameSync(box.path("definitions/shop/.orders.yaml.swp"), box.path(file));
      await says(summary);
    }
  });

  it("survives the removal and return of the whole folder", async () => {
    renameSync(box.path("definitions"), box.path("away"));
    await until(() => started.printed().includes("source/unreadable"));
    renameSync(box.path("away"), box.path("definitions"));
    await until(() => /Changed: definitions\n✓/.test(started.printed()));
    save("After.");
    await says("After.");
  });

  it("comes to rest after a save, whatever earlier runs have read", async () => {
    save("First.");
    await says("First.");
    save("Second.");
    await says("Second.");
    // As long as a run looks again at what it has read.
    await delay(2300);
    const runs = started.printed().split("Changed: ").length - 1;
    // The file system may tell of one save in two steps.
    expect(runs).toBeLessThanOrEqual(4);
  });

  it("sees a vendor that comes as a new folder", async () => {
    box.write("zoo/vendor.yaml", shopVendor);
    box.write("zoo/animals.yaml", shopPage({ id: "animals", summary: "An animal." }));
    renameSync(box.path("zoo"), box.path("definitions/zoo"));
    await says("An animal.");
  });
});
