import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import { formatMarkdown } from "../unit/markdown-oracle.js";
import { emitAll, loadCatalog, loadDocsTemplates } from "./docs-pages.js";

const emitter = createDocsEmitter(loadDocsTemplates());

test("pages of the shipped definitions are settled", async () => {
  const files = await emitAll(emitter, await loadCatalog());
  const out = process.env["DOCS_OUT"];
  for (const { path, text, settled } of files) {
    if (out) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      writeFileSync(join(out, path), text);
    }
    expect.soft(settled, path).toBe(true);
    expect.soft(await formatMarkdown(text), path).toBe(text);
  }
});
