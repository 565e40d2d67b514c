import { execFileSync, spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

export const cliPath = `${root}dist/cli.js`;

/** Makes `dist/` from the sources; safe to call from several tests at once. */
export const bundleCli = (): void => {
  execFileSync(process.execPath, [`${root}generator/bundle.js`]);
};

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Nothing of the machine that runs the tests shows in what is printed. */
const calmEnvironment = (over: Readonly<Record<string, string>>) => {
  const { PATH, HOME } = process.env;
  return { PATH, HOME, ...over };
};

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string;
  /** Runs it as this user, which only the superuser may ask for. */
  readonly uid?: number;
}

/** Runs `hookscribe` with the arguments, to its end. */
export function runCli(args: readonly string[], { cwd, env, input, uid }: CommandOptions): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [cliPath, ...args], {
    cwd,
    env: calmEnvironment(env ?? {}),
    encoding: "utf8",
    input: input ?? "",
    ...(uid === undefined ? {} : { uid }),
  });
  return { code: status, out: stdout, err: stderr };
}

export interface Started {
  readonly pid: number;
  /** All that it printed so far. */
  readonly printed: () => string;
  readonly interrupt: () => void;
  /** Ends it without giving it time for anything. */
  readonly kill: () => void;
  readonly ended: Promise<number | null>;
  /** Interrupts it, and kills it when that does not end it soon: `null` then. A test must leave nothing running. */
  readonly stop: () => Promise<number | null>;
}

/** Milliseconds that a command has to end after an interrupt. */
const patience = 5_000;

/** Starts `hookscribe` with the arguments and leaves it running. */
export function startCli(args: readonly string[], { cwd, env }: CommandOptions): Started {
  const child = spawn(process.execPath, [cliPath, ...args], {
    cwd,
    env: calmEnvironment(env ?? {}),
  });
  const chunks: string[] = [];
  child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk.toString()));
  const kill = () => void child.kill("SIGKILL");
  // Where the tests end before their cleanup, as when one of them is out of time.
  process.once("exit", kill);
  const ended = new Promise<number | null>((resolve) => child.on("exit", resolve));
  void ended.then(() => process.off("exit", kill));
  return {
    pid: child.pid ?? 0,
    printed: () => chunks.join(""),
    interrupt: () => child.kill("SIGINT"),
    kill,
    ended,
    stop: () => {
      child.kill("SIGINT");
      const timer = setTimeout(kill, patience);
      return ended.finally(() => clearTimeout(timer));
    },
  };
}
