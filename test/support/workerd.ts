import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { gatherPrinted } from "./gather-printed.js";

/** Workers that run on loopback ports. */
export interface RunningWorkers {
  /** The address of each, by name. */
  readonly addresses: ReadonlyMap<string, string>;
  /** What they printed so far. */
  readonly output: () => string;
  readonly stop: () => void;
}

export interface Workers {
  readonly workerd: string;
  readonly folder: string;
  /** Text of the one module of each worker, by a name that is a word. */
  readonly modules: ReadonlyMap<string, string>;
  /** What every worker finds in its environment. */
  readonly environment?: Environment;
}

type Environment = { readonly [name: string]: string };

/** Runs modules as Cloudflare runs workers; resolves when each of them can be reached. */
export async function startWorkers({
  workerd,
  folder,
  modules,
  environment = {},
}: Workers): Promise<RunningWorkers> {
  for (const [name, text] of modules) writeFileSync(join(folder, `${name}.worker.js`), text);
  writeFileSync(join(folder, "workers.capnp"), printConfig([...modules.keys()], environment));
  const child = spawn(workerd, ["serve", "workers.capnp", "--control-fd=3"], {
    cwd: folder,
    stdio: ["ignore", "pipe", "pipe", "pipe"],
  });
  const output = gatherPrinted(child);
  const addresses = await listen(child, { count: modules.size, output });
  return { addresses, output, stop: () => child.kill("SIGKILL") };
}

const printConfig = (
  names: readonly string[],
  environment: Environment,
) => `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [${names.map((name) => `(name = "${name}", worker = .${name})`).join(", ")}],
  sockets = [${names.map((name) => `(name = "${name}", address = "127.0.0.1:0", http = (), service = "${name}")`).join(", ")}],
);
${names.map((name) => `const ${name} :Workerd.Worker = (modules = [(name = "worker", esModule = embed "${name}.worker.js")], compatibilityDate = "2026-10-01", bindings = [${printBindings(environment)}]);\n`).join("")}`;

const printBindings = (environment: Environment) =>
  Object.entries(environment)
    .map(([name, text]) => `(name = "${name}", text = "${text}")`)
    .join(", ");

interface Listening {
  readonly count: number;
  readonly output: () => string;
}

/** Workerd tells on its fourth stream which port each socket got. */
function listen(
  child: ChildProcess,
  { count, output }: Listening,
): Promise<ReadonlyMap<string, string>> {
  const control = child.stdio[3];
  if (!control || !("read" in control)) throw new Error("Workerd has no control stream.");
  const addresses = new Map<string, string>();
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", () => reject(new Error(`Workerd ended: ${output()}`)));
    createInterface(control).on("line", (line) => {
      const { event, socket, port }: { event: string; socket: string; port: number } =
        JSON.parse(line);
      if (event === "listen") addresses.set(socket, `http://127.0.0.1:${port}/`);
      if (addresses.size === count) resolve(addresses);
    });
  });
}
