import { expect, it } from "vitest";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import { createSchemasEmitter } from "../../generator/emit/schemas/schemas-emitter.js";
import type { Doubt } from "../../generator/ir/evidence.js";
import { line, phrase } from "../../generator/text/markdown.js";
import { loadDocsTemplates, shippedCatalog } from "../output/docs-pages.js";

const emitter = createDocsEmitter(loadDocsTemplates());

/** Those that none of the pages has in full. */
function untold(doubts: readonly Doubt[], files: readonly EmittedFile[]): readonly string[] {
  const pages = files.map(({ text }) => text).join("\n");
  return doubts.flatMap(({ at, source, reading }) => {
    const told = line`${phrase(source)} **Reading taken:** ${phrase(reading)}`;
    return pages.includes(told.text) ? [] : [`${at}: ${source}`];
  });
}

it.each(shippedCatalog().vendors.map((vendor) => [vendor.id, vendor] as const))(
  "every doubt about %s stands on a page that is made of the definition it stands in",
  async (_id, vendor) => {
    const own = vendor.versions.flatMap(({ differences }) => differences?.doubts ?? []);
    const files = (await emitter.vendor?.(vendor)) ?? [];
    expect(untold([...vendor.doubts, ...own], files)).toEqual([]);
    for (const version of vendor.versions)
      for (const page of version.pages) {
        const made = (await emitter.page?.({ vendor, version, page })) ?? [];
        expect.soft(untold(page.doubts, made), page.file).toEqual([]);
      }
  },
);

it("the schema of an event has the doubts about its definition as a whole", async () => {
  const schemas = createSchemasEmitter();
  for (const vendor of shippedCatalog().vendors)
    for (const version of vendor.versions)
      for (const page of version.pages) {
        const whole = page.doubts.filter(({ at }) => at === "");
        const made = (await schemas.page?.({ vendor, version, page })) ?? [];
        for (const { path, text } of made)
          for (const { source } of whole) expect.soft(text, path).toContain(JSON.stringify(source));
      }
});
