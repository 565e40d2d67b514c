import { createServer } from "vitepress";
import type { Result } from "../../run.js";
import type { DocsFlags } from "./docs.js";
import type { GenerateFlags } from "../generate/generate-flags.js";
import { openSite } from "./open-site.js";
import { watch } from "../generate/watch.js";

/** How long all that did not change at once waits, so that the edited page is on the screen first; in milliseconds. */
const patience = 1500;

/** Serves the site; every edit of a definition is generated in this process and reaches open pages at once. */
export async function docsDev(flags: DocsFlags, generating: GenerateFlags): Promise<never> {
  const site = openSite(flags);
  let isServing = false;
  let waiting: NodeJS.Timeout | undefined;
  return watch(generating, async ({ result }) => {
    if (result.kind === "refused") return;
    clearTimeout(waiting);
    if (isServing) {
      await site.refreshPages(changedPaths(result));
      waiting = setTimeout(() => void site.refresh(), patience);
      return;
    }
    await site.refresh();
    isServing = true;
    const port = flags.port === undefined ? {} : { port: flags.port };
    const server = await createServer(site.source, port);
    await server.listen();
    server.printUrls();
  });
}

const changedPaths = (result: Result): readonly string[] =>
  result.kind === "written"
    ? result.changes
        .filter(({ kind }) => kind === "create" || kind === "update")
        .map(({ path }) => path)
    : [];
