import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import type { Endpoint } from "./endpoints.js";

/** An endpoint in a process of its own. */
export interface RunningEndpoint {
  readonly endpoint: Endpoint;
  readonly port: number;
  /** Microseconds of processor time so far, and how many events it has dispatched. */
  readonly usage: () => Promise<EndpointUsage>;
  readonly stop: () => void;
}

export interface EndpointUsage {
  readonly cpuMicroseconds: number;
  readonly events: number;
}

interface StartOptions {
  readonly secret: string;
  /** The bundled package that is measured. */
  readonly ours: string;
}

export async function startEndpoint(
  endpoint: Endpoint,
  { secret, ours }: StartOptions,
): Promise<RunningEndpoint> {
  const folder = join(benchPaths.peers, "receivers");
  const child = fork(join(folder, "start.mjs"), [join(folder, `${endpoint.id}.mjs`), secret, ours]);
  const { port } = (await hear(child)) as { readonly port: number };
  return {
    endpoint,
    port,
    usage: async () => {
      child.send("usage");
      const { user, system, events } = (await hear(child)) as {
        readonly user: number;
        readonly system: number;
        readonly events: readonly number[];
      };
      return {
        cpuMicroseconds: user + system,
        events: events.reduce((total, count) => total + count, 0),
      };
    },
    stop: () => void child.kill(),
  };
}

/** What an endpoint says next; throws when it ends instead. */
async function hear(child: ChildProcess): Promise<unknown> {
  const heard = new AbortController();
  const { signal } = heard;
  try {
    return await Promise.race([
      once(child, "message", { signal }).then(([message]: unknown[]) => message),
      once(child, "exit", { signal }).then(([code]) => {
        throw new Error(`An endpoint ended with ${String(code)}.`);
      }),
    ]);
  } finally {
    heard.abort();
  }
}
