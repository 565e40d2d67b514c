import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export interface Script {
  /** The script and its arguments. */
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly timeoutMs: number;
}

/** Runs a Node program to its end; resolves to what it printed, throws with what it said when it fails. */
export async function runScript({ args, cwd, timeoutMs }: Script): Promise<string> {
  const options = { cwd, timeout: timeoutMs, maxBuffer: 2 ** 26 };
  try {
    const { stdout } = await run(process.execPath, [...args], options);
    return stdout;
  } catch (error) {
    throw new Error(wordsOf(error), { cause: error });
  }
}

function wordsOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ("killed" in error && error.killed === true) return "It took too long.";
  return "stderr" in error && error.stderr !== "" ? String(error.stderr) : error.message;
}
