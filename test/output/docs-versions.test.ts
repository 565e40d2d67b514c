import { describe, expect, test } from "vitest";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import { versionDoubts } from "../../generator/ir/version-doubts.js";
import { catalogOf } from "../support/emit-catalog.js";
import { emitAll, loadDocsTemplates } from "./docs-pages.js";
import { versionedDefinitions } from "./docs-versions.js";

/** The lines of a section of a page, without what pads its tables. */
async function sectionOf(path: string, title: string): Promise<readonly string[]> {
  const emitter = createDocsEmitter(loadDocsTemplates());
  const files = await emitAll(emitter, catalogOf(versionedDefinitions));
  const text = files.find((file) => file.path === path)?.text ?? "";
  const section = text.split(`## ${title}\n`)[1]?.split("\n## ")[0] ?? "";
  return section
    .split("\n")
    .map((row) => row.replace(/ +/g, " "))
    .filter((row) => row !== "" && !row.startsWith("| --"));
}

describe("pages of versions", () => {
  test("tell each documented difference with its place, sources and doubts", async () => {
    expect(await sectionOf("docs/shop/v1/index.md", "Differences from `v2`")).toMatchSnapshot();
  });

  test("compare what is written out", async () => {
    expect(await sectionOf("docs/shop/v3/index.md", "Compared with `v2`")).toMatchSnapshot();
  });

  test("say nothing where there is nothing before", async () => {
    expect(await sectionOf("docs/shop/v2/index.md", "Compared with `v1`")).toEqual([]);
  });

  test("tell the doubts about what they state anew, and no others", async () => {
    const doubts = async (path: string, title: string) =>
      (await sectionOf(path, title)).flatMap((row) => /\*\*Doubt.*?\. /.exec(row)?.[0] ?? []);
    expect(await doubts("docs/shop/index.md", "Delivery")).toEqual([
      "**Doubt 1** on “What counts as received” (silent): Only 200 is named. ",
    ]);
    expect(await doubts("docs/shop/v2/index.md", "Delivery")).toEqual([
      "**Doubt 1** on “What counts as received” (silent): Nothing is said. ",
    ]);
    expect(await doubts("docs/shop/index.md", "Doubts")).toEqual([
      "**Doubt 2** on version `v1` (silent): Its beginning is not told. ",
    ]);
  });

  test("have the doubts of no other version's deliveries", () => {
    const told = catalogOf(versionedDefinitions).vendors.flatMap((vendor) =>
      vendor.versions.map((version) => versionDoubts(vendor, version).map(({ source }) => source)),
    );
    const [shared, own, whole] = [
      "Nothing is said.",
      "Only 200 is named.",
      "Its beginning is not told.",
    ];
    expect(told).toEqual([
      [shared, whole],
      [shared, whole],
      [own, whole],
    ]);
  });

  test("are summed up on the page of the vendor", async () => {
    const title = "What changed between versions";
    expect(await sectionOf("docs/shop/index.md", title)).toMatchSnapshot();
  });
});
