import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, symlinkSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";

/** A running `hookscribe docs dev`. */
export interface Dev {
  /** Address of the site's root, with a slash at its end. */
  readonly at: string;
  readonly stop: () => Promise<void>;
}

/** Serves the definitions of a folder, as in a project that has hookscribe installed; resolves when pages can be asked for. */
export async function startDev(folder: string): Promise<Dev> {
  const root = process.cwd();
  const packages = join(folder, "node_modules");
  if (!existsSync(packages)) symlinkSync(join(root, "node_modules"), packages);
  const port = await freePort();
  const args = [join(root, "dist/cli.js"), "docs", "dev", "--port", String(port)];
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ["ignore", "pipe", "pipe"] });
  const printed: string[] = [];
  const ended = once(child, "exit");
  await new Promise<void>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      printed.push(chunk.toString());
      if (printed.join("").includes(String(port))) resolve();
    };
    child.stdout.on("data", listen);
    child.stderr.on("data", listen);
    void ended.then(() => reject(new Error(`docs dev ended:\n${printed.join("")}`)));
  });
  return {
    at: `http://localhost:${port}/`,
    stop: async () => {
      child.kill("SIGINT");
      await ended;
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  if (address === null || typeof address === "string") throw new Error("There is no free port.");
  return address.port;
}
