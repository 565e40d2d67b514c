import { describe, expect, test } from "vitest";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
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

  test("are summed up on the page of the vendor", async () => {
    const title = "What changed between versions";
    expect(await sectionOf("docs/shop/index.md", title)).toMatchSnapshot();
  });
});
