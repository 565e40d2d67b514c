import { spawn } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { benchPaths } from "./bench-paths.js";

/** A Node program to run as a process of its own. */
export interface Command {
  /** The script and its arguments. */
  readonly args: readonly string[];
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

export interface Measurement {
  /** From the spawn to the exit. */
  readonly wallMs: number;
  /** User and system time of all its threads. */
  readonly cpuMs: number;
  /** The most memory it held at once (resident set). */
  readonly peakBytes: number;
}

/** Runs a command to its end in a fresh process. Throws with its output when it fails. */
export async function measureCommand(command: Command): Promise<Measurement> {
  const folder = await mkdtemp(join(tmpdir(), "hookscribe-usage-"));
  try {
    const wallMs = await timeCommand(command, join(folder, "usage"));
    const files = await readdir(folder);
    const usages = await Promise.all(files.map((file) => readUsage(join(folder, file))));
    return {
      wallMs,
      cpuMs: usages.reduce((total, usage) => total + usage.cpuMs, 0),
      peakBytes: Math.max(...usages.map((usage) => usage.peakBytes)),
    };
  } finally {
    await rm(folder, { recursive: true });
  }
}

function timeCommand({ args, cwd, env }: Command, usage: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, {
      cwd,
      env: {
        ...process.env,
        ...env,
        CI: "true",
        DO_NOT_TRACK: "1",
        NODE_OPTIONS: `--require=${benchPaths.reportUsage}`,
        BENCH_USAGE: usage,
      },
      stdio: ["ignore", "pipe", "pipe"],
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding("utf8").on("data", (chunk: string) => output.push(chunk));
    }
    const took = new Promise<number>((settle) => {
      child.on("exit", () => settle(performance.now() - started));
    });
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) return void took.then(resolve);
      reject(new Error(`${args.join(" ")} ended with ${code}:\n${output.join("").slice(-4000)}`));
    });
  });
}

async function readUsage(file: string): Promise<{ peakBytes: number; cpuMs: number }> {
  const usage: unknown = JSON.parse(await readFile(file, "utf8"));
  if (typeof usage === "object" && usage !== null && "peakBytes" in usage && "cpuMs" in usage) {
    return { peakBytes: Number(usage.peakBytes), cpuMs: Number(usage.cpuMs) };
  }
  throw new Error(`${file} is not a usage report.`);
}
