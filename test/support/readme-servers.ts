import { spawn, type ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { build, type Plugin } from "esbuild";
import { gatherPrinted } from "./gather-printed.js";
import { projectRoot } from "./project-files.js";
import { installRuntimes } from "./runtimes.js";
import { startWorkers } from "./workerd.js";

/** The servers that a package's README shows, by the titles of its sections. */
export const serverTitles = [
  "Express",
  "Fastify",
  "Hono",
  "Workers, Deno, Bun",
  "Next.js",
  "node:http",
] as const;
export type ServerTitle = (typeof serverTitles)[number];

/** What a server runs on. */
export interface Host {
  readonly title: ServerTitle;
  readonly runtime: "Node" | "Deno" | "Bun" | "workerd";
}

const anywhere = ["Express", "Fastify", "Hono", "node:http"] as const;

/** Every server where it is at home, and those of Node where its API is spoken as well. */
export const hosts: readonly Host[] = [
  ...[...anywhere, "Next.js" as const].map((title) => ({ title, runtime: "Node" as const })),
  ...(["Deno", "Bun"] as const).flatMap((runtime) =>
    [...anywhere, "Workers, Deno, Bun" as const].map((title) => ({ title, runtime })),
  ),
  { title: "Workers, Deno, Bun", runtime: "workerd" },
];

/** The code of a package's README: the receiver, and each server around it. */
export interface ReadmeCode {
  readonly receiver: string;
  readonly servers: ReadonlyMap<ServerTitle, string>;
}

export function readReadmeCode(vendor: string): ReadmeCode {
  const readme = readFileSync(`${projectRoot}generated/packages/${vendor}/README.md`, "utf8");
  const section = /^## Receive\n([^]*?)^## /m.exec(readme)?.[1] ?? "";
  const [receiver = "", ...servers] = section.split(/^### /m);
  const codeOf = (text: string) => /^```ts\n([^]*?)^```$/m.exec(text)?.[1] ?? "";
  return {
    receiver: codeOf(receiver),
    servers: new Map(
      serverTitles.map((title) => [
        title,
        codeOf(servers.find((text) => text.startsWith(`${title}\n`)) ?? ""),
      ]),
    ),
  };
}

/**
 * What a platform does with a module that only exports: Workers and Next.js start servers themselves. Next.js answers
 * OPTIONS where a route does not, and refuses every other method that it does not export.
 */
const platforms: { readonly [title in ServerTitle]?: string } = {
  Hono: `import { serve } from "@hono/node-server";
import app from "readme:server";
serve({ fetch: app.fetch, port: Number(process.env.PORT) });`,
  "Next.js": `import { serve } from "@hono/node-server";
import * as route from "readme:server";
const allow = ["OPTIONS", ...Object.keys(route)].join(", ");
const options = () => new Response(null, { status: 204, headers: { allow } });
const refuse = () => new Response(null, { status: 405 });
const handlerOf = (method) => route[method] ?? (method === "OPTIONS" ? options : refuse);
serve({ fetch: (request) => handlerOf(request.method)(request), port: Number(process.env.PORT) });`,
};

interface ServerCode extends Host {
  readonly server: string;
  readonly receiver: string;
}

export interface RunningServer {
  readonly port: number;
  /** What it printed so far. */
  readonly output: () => string;
  readonly stop: () => void;
}

type Environment = { readonly [name: string]: string };

/** Starts a server of a README as a program of its own, on a free port of this machine. */
export async function startServer(
  code: ServerCode,
  environment: Environment,
): Promise<RunningServer> {
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(`${cache}/`);
  const contents = await bundleServer(code);
  if (code.runtime === "workerd") return startWorker({ contents, folder, environment });
  const port = await freePort();
  const file = `${folder}/server.mjs`;
  writeFileSync(file, contents);
  const [path = "", ...args] = await commandOf(code, port);
  const child = spawn(path, [...args, file], {
    env: { ...process.env, ...environment, PORT: String(port) },
  });
  const output = gatherPrinted(child);
  await untilListening(port, { child, output });
  return { port, output, stop: () => void child.kill() };
}

// Modules find the packages of this project from there.
const cache = `${projectRoot}node_modules/.cache/receive`;

async function commandOf({ title, runtime }: Host, port: number): Promise<readonly string[]> {
  if (runtime === "Node") return [process.execPath];
  const { deno, bun } = await installRuntimes();
  if (runtime === "Bun") return [bun];
  return title === "Workers, Deno, Bun"
    ? [deno, "serve", "--allow-env", "--quiet", "--host=127.0.0.1", `--port=${port}`]
    : [deno, "run", "--allow-env", "--allow-net", "--allow-read", "--quiet"];
}

interface WorkerCode {
  readonly contents: string;
  readonly folder: string;
  readonly environment: Environment;
}

async function startWorker({ contents, folder, environment }: WorkerCode): Promise<RunningServer> {
  const { workerd } = await installRuntimes();
  const modules = new Map([["server", contents]]);
  const { addresses, ...running } = await startWorkers({ workerd, folder, modules, environment });
  return { port: Number(new URL(addresses.get("server") ?? "").port), ...running };
}

async function bundleServer(code: ServerCode): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: platforms[code.title] ?? code.server,
      loader: "ts",
      resolveDir: projectRoot,
    },
    bundle: true,
    format: "esm",
    platform: "node",
    packages: "external",
    write: false,
    logLevel: "silent",
    plugins: [readmeModules(code)],
  });
  return outputFiles[0]?.text ?? "";
}

/**
 * Modules of a README, and the generated packages that it imports. Next.js finds no `receiver.ts` by the name that it has
 * once it is compiled, which all others go by.
 */
const readmeModules = (code: ServerCode): Plugin => ({
  name: "readme",
  setup: ({ onResolve, onLoad }) => {
    const receiver = code.title === "Next.js" ? "receiver" : "receiver\\.js";
    onResolve({ filter: new RegExp(`^(?:readme:server|\\./${receiver})$`) }, ({ path }) => ({
      path: path === "readme:server" ? "server" : "receiver",
      namespace: "readme",
    }));
    onLoad({ filter: /.*/, namespace: "readme" }, ({ path }) => ({
      contents: path === "server" ? code.server : code.receiver,
      loader: "ts",
      resolveDir: projectRoot,
    }));
    onResolve({ filter: /^@hookscribe\// }, ({ path }) => {
      const [, vendor = "", ...rest] = path.split("/");
      const entry = ["node", "fastify"].includes(rest[0] ?? "") ? ["runtime", ...rest] : rest;
      const module = [...entry, ...(entry.length === rest.length ? ["index"] : [])].join("/");
      return { path: `${projectRoot}generated/packages/${vendor}/src/${module}.ts` };
    });
  },
});

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.on("error", reject);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      const port = typeof address === "object" && address ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}

async function untilListening(
  port: number,
  { child, output }: { readonly child: ChildProcess; readonly output: () => string },
): Promise<void> {
  for (let attempt = 0; attempt < 400; attempt++) {
    if (child.exitCode !== null) throw new Error(`The server ended:\n${output()}`);
    if (await isTaken(port)) return;
    await wait(25);
  }
  child.kill();
  throw new Error(`The server did not start:\n${output()}`);
}

/** Whether somebody listens. No request asks, as its report might come after that of the first one that is tested. */
const isTaken = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1", () => {
      socket.destroy();
      resolve(true);
    });
    socket.on("error", () => resolve(false));
  });
