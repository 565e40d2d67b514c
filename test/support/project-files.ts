import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The folder that everything else is relative to, with a slash at its end. */
export const projectRoot: string = fileURLToPath(new URL("../../", import.meta.url));

/** Every file that is or would be committed, relative to the root, with forward slashes, sorted. */
export function listProject(): readonly string[] {
  const options = { cwd: projectRoot, encoding: "utf8", maxBuffer: 1 << 28 } as const;
  const listing = ["ls-files", "-z", "--cached", "--others", "--exclude-standard"];
  const paths = execFileSync("git", listing, options).split("\0");
  return [...new Set(paths)].filter((path) => path !== "" && existsSync(projectRoot + path)).sort();
}

export const readProject = (path: string): string => readFileSync(projectRoot + path, "utf8");
