import { build } from "vitepress";
import type { DocsFlags } from "./docs.js";
import type { GenerateFlags } from "./generate-flags.js";
import { openSite } from "./open-site.js";
import { runOnce } from "./run-once.js";

/** Brings the outputs up to date and builds the site from them; resolves to the exit code. */
export async function docsBuild(flags: DocsFlags, generating: GenerateFlags): Promise<number> {
  const code = await runOnce(generating, "write");
  if (code !== 0) return code;
  const site = openSite(flags);
  await site.refresh();
  await build(site.source);
  return 0;
}
