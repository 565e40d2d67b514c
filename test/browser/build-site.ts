import { createHash } from "node:crypto";
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { bundleCli, startCli } from "../support/command.js";
import { listProject, projectRoot } from "../support/project-files.js";

/** Where the tested site says it is: below a path, as most sites of projects are. */
export const testBase = "/hooks/";
export const testOrigin = "https://hooks.example";

const cache = join(projectRoot, "node_modules/.cache/site-tests");

/** Everything that a site is made from, but for the definitions. */
const isInput = (path: string) => /^(?:generator|templates)\/|^package-lock\.json$/.test(path);

/**
 * The site of some definitions, or of those that come with hookscribe, built as `hookscribe docs build` does; its folder. It is
 * kept until something that it is made from changes, and built once where several test files ask for it at the same time. For
 * those who work on the tests, `BUILT_SITE` names a folder in which the site is already.
 */
export async function buildSite(definitions: ReadonlyMap<string, string> | null): Promise<string> {
  const built = process.env["BUILT_SITE"];
  if (definitions === null && built !== undefined) return built;
  const wanted = definitions ?? shippedDefinitions();
  const name = hashInputs(wanted);
  const folder = join(cache, name);
  const done = join(folder, "done");
  mkdirSync(cache, { recursive: true });
  while (!existsSync(done)) {
    if (!takeLock(`${folder}.lock`)) {
      await sleep(500);
      continue;
    }
    try {
      if (!existsSync(done)) {
        forgetOld();
        await buildInto(folder, wanted);
      }
    } finally {
      rmSync(`${folder}.lock`, { recursive: true, force: true });
    }
  }
  return join(folder, "site");
}

/** Sites of an hour ago are of sources that have changed since; another run may still be reading newer ones. */
function forgetOld(): void {
  const folders = readdirSync(cache).map((name) => join(cache, name));
  const old = folders.filter((path) => Date.now() - statSync(path).mtimeMs > 60 * 60_000);
  for (const path of old) rmSync(path, { recursive: true, force: true });
}

const shippedDefinitions = (): ReadonlyMap<string, string> =>
  new Map(
    listProject()
      .filter((path) => path.startsWith("definitions/"))
      .map((path) => [path.slice("definitions/".length), readFileSync(projectRoot + path, "utf8")]),
  );

function hashInputs(definitions: ReadonlyMap<string, string>): string {
  const hash = createHash("sha256");
  const paths = listProject().filter(isInput);
  for (const path of paths) hash.update(`${path}\0`).update(readFileSync(projectRoot + path));
  for (const [path, text] of definitions) hash.update(`${path}\0${text}\0`);
  return hash.digest("hex").slice(0, 16);
}

/** A lock that is older than any build takes was left by a run that was ended. */
function takeLock(lock: string): boolean {
  try {
    if (Date.now() - statSync(lock).mtimeMs > 15 * 60_000) rmSync(lock, { recursive: true });
  } catch {
    // It is gone, which is as well.
  }
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Builds a site into `site` of a folder of its own, whatever stands there. */
export async function buildInto(
  folder: string,
  definitions: ReadonlyMap<string, string>,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of definitions) {
    mkdirSync(join(folder, "definitions", path, ".."), { recursive: true });
    writeFileSync(join(folder, "definitions", path), text);
  }
  bundleCli();
  const address = ["--base", testBase, "--origin", testOrigin];
  const { ended, printed } = startCli(["docs", "build", ...address], { cwd: folder });
  const code = await ended;
  if (code !== 0) throw new Error(`docs build ended with ${code}:\n${printed()}`);
  rmSync(join(folder, ".site"), { recursive: true, force: true });
  writeFileSync(join(folder, "done"), "");
}
