import type { GenerateFlags } from "./generate-flags.js";
import { describeTool } from "../output/tool.js";
import { openTerminal } from "./terminal.js";

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
  if (!(await hasVitepress())) {
    const { printError, paintError } = openTerminal();
    printError(
      `${paintError("red", "error")} VitePress, which makes the site, is not installed.\n`,
    );
    const version = describeTool().peers["vitepress"] ?? "latest";
    printError(`${paintError("green", "fix:")} npm install -D vitepress@${version}\n`);
    return 1;
  }
  const generating: GenerateFlags = {
    definitions: flags.definitions,
    out: flags.out,
    cache: true,
  };
  if (task === "dev") return (await import("./docs-dev.js")).docsDev(flags, generating);
  return (await import("./docs-build.js")).docsBuild(flags, generating);
}

/** It is heavy, so whoever does not publish pages need not install it. */
const hasVitepress = () =>
  import("vitepress").then(
    () => true,
    () => false,
  );
