import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";

const folder = join(import.meta.dirname, "../../../templates/runtime");
const modules = readdirSync(folder).filter((file) => file.endsWith(".ts"));

afterEach(() => vi.unstubAllGlobals());

// Whoever imports a package for its validators may be in jsdom under Jest, or in an app for telephones.
test("no module needs anything of its platform before it is used", async () => {
  vi.resetModules();
  for (const name of ["TextDecoder", "TextEncoder", "crypto"]) vi.stubGlobal(name, undefined);
  for (const file of modules)
    await expect(import(join(folder, file)), file).resolves.toBeTypeOf("object");
});
