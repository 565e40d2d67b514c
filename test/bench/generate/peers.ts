import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import type { Command } from "../measure-command.js";

/** Another generator, with the least that it can be asked for. */
export interface Peer {
  readonly id: string;
  readonly title: string;
  /** What it writes, for the report. */
  readonly writes: string;
  /** The npm package whose version the report names. */
  readonly package: string;
  readonly command: (paths: PeerPaths) => Promise<Command>;
}

export interface PeerPaths {
  /** What `printPeerInputs` wrote. */
  readonly inputs: string;
  /** An empty folder. */
  readonly output: string;
}

const heyApi =
  (document: string): Peer["command"] =>
  async ({ inputs, output }) => ({
    args: [
      await binary("@hey-api/openapi-ts", "openapi-ts"),
      ...["--input", join(inputs, document), "--output", output, "--silent", "--no-log-file"],
      ...["--plugins", "@hey-api/typescript", "zod"],
    ],
    cwd: benchPaths.peers,
  });

export const peers: readonly Peer[] = [
  {
    id: "json-schema-to-typescript",
    title: "json-schema-to-typescript",
    writes: "types",
    package: "json-schema-to-typescript",
    command: async ({ inputs, output }) => ({
      args: [
        await binary("json-schema-to-typescript", "json2ts"),
        ...["--input", join(inputs, "schemas"), "--output", output],
      ],
      cwd: benchPaths.peers,
    }),
  },
  {
    id: "openapi-typescript",
    title: "openapi-typescript",
    writes: "types",
    package: "openapi-typescript",
    command: async ({ inputs, output }) => ({
      args: [
        await binary("openapi-typescript", "openapi-typescript"),
        ...[join(inputs, "openapi.json"), "--output", join(output, "types.ts")],
      ],
      cwd: benchPaths.peers,
    }),
  },
  {
    id: "hey-api",
    title: "hey-api",
    writes: "types, zod schemas",
    package: "@hey-api/openapi-ts",
    command: heyApi("openapi.json"),
  },
  {
    id: "hey-api-components",
    title: "hey-api, no webhooks",
    writes: "types, zod schemas",
    package: "@hey-api/openapi-ts",
    command: heyApi("components.json"),
  },
  {
    id: "kubb",
    title: "kubb",
    writes: "types, zod schemas",
    package: "@kubb/core",
    command: async ({ inputs, output }) => ({
      args: ["kubb.mjs", join(inputs, "openapi.json"), output],
      cwd: benchPaths.peers,
    }),
  },
  {
    id: "ajv",
    title: "ajv standalone",
    writes: "validators",
    package: "ajv",
    command: async ({ inputs, output }) => ({
      args: ["ajv-standalone.mjs", join(inputs, "schemas"), output],
      cwd: benchPaths.peers,
    }),
  },
];

async function binary(name: string, bin: string): Promise<string> {
  const folder = join(benchPaths.peers, "node_modules", name);
  const manifest: { readonly bin: string | Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  );
  const path = typeof manifest.bin === "string" ? manifest.bin : manifest.bin[bin];
  if (path === undefined) throw new Error(`${name} has no binary called ${bin}.`);
  return join(folder, path);
}
