import { createServer } from "vitepress";
import type { DocsFlags } from "./docs.js";
import type { GenerateFlags } from "./generate-flags.js";
import { openSite } from "./open-site.js";
import { watch } from "./watch.js";

/** How long what stands beside the pages waits, so that a page is on the screen first; in milliseconds. */
const patience = 1500;

/** Serves the site; every edit of a definition is generated in this process and reaches open pages at once. */
export async function docsDev(flags: DocsFlags, generating: GenerateFlags): Promise<never> {
  const site = openSite(flags);
  let isServing = false;
  let waiting: NodeJS.Timeout | undefined;
  return watch(generating, async ({ result }) => {
    if (result.kind === "refused") return;
    clearTimeout(waiting);
    const writeOthers = await site.refreshPages();
    if (isServing) {
      waiting = setTimeout(() => void writeOthers(), patience);
      return;
    }
    await writeOthers();
    isServing = true;
    const port = flags.port === undefined ? {} : { port: Number(flags.port) };
    const server = await createServer(site.source, port);
    await server.listen();
    server.printUrls();
  });
}
