import type { GenerateFlags } from "../generate/generate-flags.js";
import { overlap } from "../../output/overlap.js";
import { describeTool } from "../../output/tool.js";
import { openTerminal } from "../terminal.js";

export interface DocsFlags {
  readonly definitions: string;
  readonly out: string;
  /** Folder of the built site. */
  readonly site: string;
  /** Path below which the site will be served. */
  readonly base: string;
  /** Where it will be served, such as `https://hooks.example`. */
  readonly origin?: string;
  /** Of the server. */
  readonly port?: number;
}

/** `hookscribe docs`: builds the site, or serves it while definitions are edited; resolves to the exit code. */
export async function docs(task: "build" | "dev", flags: DocsFlags): Promise<number> {
  const other = [flags.definitions, flags.out].find((folder) => overlap(folder, flags.site));
  if (other !== undefined) {
    return refuse(
      `The site would be built over ${other}: all that is in ${flags.site} is removed first.`,
      "Name a folder beside it with --site.",
    );
  }
  if (!(await hasVitepress())) {
    const version = describeTool().peers["vitepress"] ?? "latest";
    return refuse(
      "VitePress, which makes the site, is not installed.",
      `npm install -D vitepress@${version}`,
    );
  }
  const generating: GenerateFlags = {
    definitions: flags.definitions,
    out: flags.out,
    cache: true,
  };
  if (task === "dev") return (await import("./docs-dev.js")).docsDev(flags, generating);
  return (await import("./docs-build.js")).docsBuild(flags, generating);
}

function refuse(problem: string, fix: string): number {
  const { printError, paintError } = openTerminal();
  printError(`${paintError("red", "error")} ${problem}\n`);
  printError(`${paintError("green", "fix:")} ${fix}\n`);
  return 1;
}

/** It is heavy, so whoever does not publish pages need not install it. */
const hasVitepress = () =>
  import("vitepress").then(
    () => true,
    () => false,
  );
