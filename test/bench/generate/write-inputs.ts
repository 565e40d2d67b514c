import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { printDefinitions, type TextFile } from "./print-definitions.js";
import { printPeerInputs } from "./print-peer-inputs.js";
import { syntheticCatalog } from "./synthetic-catalog.js";

/** Writes a project with the catalog of `size` events in `definitions`, and what peers read beside it. */
export async function writeInputs(size: number, folder: string): Promise<void> {
  const vendors = syntheticCatalog(size);
  await writeAll(folder, [{ path: "package.json", text: "{}\n" }]);
  for (const vendor of vendors)
    await writeAll(join(folder, "definitions"), printDefinitions(vendor));
  await writeAll(folder, printPeerInputs(vendors));
}

async function writeAll(folder: string, files: readonly TextFile[]): Promise<void> {
  for (const { path, text } of files) {
    const target = join(folder, path);
    await mkdir(dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}
