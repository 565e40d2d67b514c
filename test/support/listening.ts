import { startCli, type Started } from "./command.js";
import { projectRoot } from "./project-files.js";

/** What `hookscribe listen --json` prints of a delivery. */
export interface ListenedDelivery {
  readonly status: number;
  readonly outcome: string;
  readonly reason: string | null;
  readonly id: string | null;
  readonly events: readonly {
    readonly type: string | null;
    readonly id: string | null;
    readonly outcome: string;
    readonly payload?: unknown;
    readonly issues: readonly { readonly pointer: string }[];
  }[];
}

/** A running `hookscribe listen`. */
export interface Listener extends Started {
  readonly address: string;
  /** So many deliveries since the last call, of a listener with `--json`; waits for them. */
  readonly take: (count: number) => Promise<readonly ListenedDelivery[]>;
  /** All that was printed, once it holds this. */
  readonly printedWith: (text: string) => Promise<string>;
}

export interface ListenOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts `hookscribe listen` at a free port; resolves once it can be reached. */
export async function startListener(
  args: readonly string[],
  { cwd = projectRoot, env = {} }: ListenOptions = {},
): Promise<Listener> {
  const started = startCli(["listen", ...args, "--port", "0"], { cwd, env });
  const address = await until(started, () => /http:\/\/[^/\s]+\//.exec(started.printed())?.[0]);
  let taken = 0;
  return {
    ...started,
    address,
    printedWith: (text) =>
      until(started, () => (started.printed().includes(text) ? started.printed() : undefined)),
    take: async (count) => {
      const fresh = await until(started, () => {
        const lines = linesOf(started.printed()).slice(taken);
        return lines.length < count ? undefined : lines;
      });
      taken += fresh.length;
      return fresh.map((line): ListenedDelivery => JSON.parse(line));
    },
  };
}

/** Whole lines of JSON. */
const linesOf = (printed: string) =>
  printed
    .split("\n")
    .slice(0, -1)
    .filter((line) => line.startsWith("{"));

/** Looks again and again until there is something, or the command has ended. */
async function until<T>(started: Started, look: () => T | undefined): Promise<T> {
  const ended = started.ended.then(() => "ended" as const);
  for (;;) {
    const found = look();
    if (found !== undefined) return found;
    const next = await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 20))]);
    if (next === "ended") throw new Error(`It ended: ${started.printed()}`);
  }
}
