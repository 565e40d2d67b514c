import { spawn } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { headersFile, placePolicy, scriptHashes } from "../../site/content-policy.js";
import { listFiles } from "../packages/build-package.js";
import type { DocsFlags } from "./docs.js";
import type { GenerateFlags } from "../generate/generate-flags.js";
import { asBase, openSite } from "./open-site.js";
import { runOnce } from "../generate/run-once.js";

/** Brings the outputs up to date and builds the site from them; resolves to the exit code. */
export async function docsBuild(flags: DocsFlags, generating: GenerateFlags): Promise<number> {
  const code = await runOnce(generating, "write");
  if (code !== 0) return code;
  const site = openSite(flags);
  await site.refresh();
  const built = await buildPages(site.source);
  if (built !== 0) return built;
  placePolicies(flags);
  return 0;
}

/** In a process of its own, so that what was needed until here does not add to the memory that it takes. */
function buildPages(source: string): Promise<number> {
  const vitepress = fileURLToPath(
    new URL("../../bin/vitepress.js", import.meta.resolve("vitepress")),
  );
  const child = spawn(process.execPath, [vitepress, "build", source], { stdio: "inherit" });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => resolve(code === 0 ? 0 : 1));
  });
}

/** Every page gets the policy that fits the scripts in it, and hosts that send headers a file with one for all. */
function placePolicies({ site, base }: DocsFlags): void {
  const pages = listFiles(site).filter((path) => path.endsWith(".html"));
  const hashes = new Set<string>();
  for (const path of pages) {
    const html = readFileSync(join(site, path), "utf8");
    for (const hash of scriptHashes(html)) hashes.add(hash);
    writeFileSync(join(site, path), placePolicy(html));
  }
  writeFileSync(join(site, "_headers"), headersFile([...hashes].sort(), asBase(base)));
}
