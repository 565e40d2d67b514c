import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { acquireLock } from "../../generator/output/lock.js";
import { projectRoot } from "./project-files.js";

/** Programs that run JavaScript, by their paths. */
export interface Runtimes {
  /** The Node at hand and the other ones that packages promise to run on, by name. */
  readonly nodes: readonly (readonly [name: string, path: string])[];
  readonly deno: string;
  readonly bun: string;
  /** What Cloudflare Workers run on. */
  readonly workerd: string;
}

const folder = join(projectRoot, "test/runtimes");
const platform = `${process.platform}-${process.arch}`;
const program = (name: string, path: string) =>
  join(
    folder,
    "node_modules",
    `${name}-${platform}`,
    process.platform === "win32" ? `${path}.exe` : path,
  );

/** The runtimes of `test/runtimes`, installed from its lock file first where they are missing. */
export async function installRuntimes(): Promise<Runtimes> {
  const others = ["node-22", "node-24"].map((name) => [name, program(name, "bin/node")] as const);
  const rest = {
    deno: program("deno", "deno"),
    bun: program("bun", "bin/bun"),
    workerd: program("workerd", "bin/workerd"),
  };
  const wanted = [...others.map(([, path]) => path), ...Object.values(rest)];
  if (!wanted.every((path) => existsSync(path))) await install(wanted);
  return { nodes: [["the Node at hand", process.execPath], ...others], ...rest };
}

/** Other tests may want the same at the same moment. */
async function install(wanted: readonly string[]): Promise<void> {
  const lock = await acquireLock(folder, 240_000);
  if (lock.kind !== "held") throw new Error("The runtimes are being installed for too long.");
  try {
    if (wanted.every((path) => existsSync(path))) return;
    execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
      cwd: folder,
      stdio: ["ignore", "ignore", "inherit"],
    });
    const missing = wanted.filter((path) => !existsSync(path));
    if (missing.length > 0)
      throw new Error(`Nothing in test/runtimes runs on ${platform}: ${missing.join(", ")}`);
  } finally {
    lock.release();
  }
}
