import { readFile, writeFile } from "node:fs/promises";
import { benchPaths } from "./bench-paths.js";

/** Replaces what the README has between `<!-- name -->` and `<!-- /name -->`; says so when it has no such block. */
export async function storeBlock(name: string, text: string): Promise<void> {
  const [opening, closing] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const readme = await readFile(benchPaths.readme, "utf8").catch(() => "");
  const start = readme.indexOf(opening);
  const end = readme.indexOf(closing);
  if (start === -1 || end < start) {
    console.error(`README.md has no ${opening} … ${closing}; its block was not written.`);
    return;
  }
  const before = readme.slice(0, start + opening.length);
  await writeFile(benchPaths.readme, `${before}\n\n${text}\n\n${readme.slice(end)}`);
}
