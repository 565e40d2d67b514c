import { spawnSync } from "node:child_process";
import { hasCode } from "../../diagnostics/has-code.js";

/** What git answered; else the first line of what it said, or `null` where there is no git to ask. */
export type GitAnswer =
  | { readonly ok: true; readonly output: Buffer }
  | { readonly ok: false; readonly problem: string | null };

/** A gigabyte: all the definitions of a state are read at once. */
const mostOutput = 2 ** 30;

/** Runs git in a folder. What a person wrote must not come first in an argument, where it could be an option. */
export function askGit(folder: string, args: readonly string[], input = ""): GitAnswer {
  // A hook of git's runs with these, and they are about the folder that it runs in.
  const { GIT_DIR, GIT_WORK_TREE, GIT_INDEX_FILE, GIT_PREFIX, ...env } = process.env;
  const { status, stdout, stderr, error } = spawnSync("git", ["-C", folder, ...args], {
    input,
    maxBuffer: mostOutput,
    // What it says is passed on to people who read the rest in English.
    env: { ...env, LC_ALL: "C" },
  });
  if (error && hasCode(error, "ENOENT")) return { ok: false, problem: null };
  if (error) return { ok: false, problem: error.message };
  if (status === 0) return { ok: true, output: stdout };
  const [line = ""] = stderr.toString("utf8").split("\n");
  return { ok: false, problem: line.replace(/^fatal: /, "") };
}

/** The same for answers of one line; `null` where there is none. */
export function askGitLine(folder: string, args: readonly string[]): string | null {
  const answer = askGit(folder, args);
  return answer.ok ? answer.output.toString("utf8").trimEnd() : null;
}
