import { createServer } from "vitepress";
import type { DocsFlags } from "./docs.js";
import type { GenerateFlags } from "./generate-flags.js";
import { openSite } from "./open-site.js";
import { watch } from "./watch.js";

/** Serves the site; every edit of a definition is generated in this process and reaches open pages at once. */
export async function docsDev(flags: DocsFlags, generating: GenerateFlags): Promise<never> {
  const site = openSite(flags);
  let isServing = false;
  return watch(generating, async ({ result }) => {
    if (result.kind === "refused") return;
    await site.refresh();
    if (isServing) return;
    isServing = true;
    const port = flags.port === undefined ? {} : { port: Number(flags.port) };
    const server = await createServer(site.source, port);
    await server.listen();
    server.printUrls();
  });
}
