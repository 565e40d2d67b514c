import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { build } from "../../generator/commands/packages/build.js";
import { openTerminal } from "../../generator/commands/terminal.js";

/** An empty project in which packages were installed from their tarballs, as a user would. */
export interface InstalledPackages {
  readonly folder: string;
  /** Paths in each tarball, sorted, by package folder. */
  readonly contents: ReadonlyMap<string, readonly string[]>;
  /** Path of each tarball, by package folder. */
  readonly tarballs: ReadonlyMap<string, string>;
  readonly remove: () => void;
}

/** Writes outputs, builds and packs their packages, and installs them without a network. */
export async function installPackages(
  outputs: ReadonlyMap<string, string>,
): Promise<InstalledPackages> {
  const root = mkdtempSync(join(tmpdir(), "hookscribe-packages-"));
  const out = join(root, "generated");
  for (const [path, text] of outputs) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    writeFileSync(join(out, path), text);
  }
  const problems: string[] = [];
  const silent = { ...openTerminal(), print: () => undefined };
  const code = await build({ out }, { ...silent, printError: (text) => problems.push(text) });
  if (code !== 0) throw new Error(problems.join(""));
  const folder = join(root, "project");
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), '{ "private": true, "type": "module" }\n');
  const packed = readdirSync(join(out, "packages")).map((vendor) =>
    pack(join(out, "packages", vendor), { vendor, folder }),
  );
  npm(["install", "--offline", ...packed.map(({ file }) => join(folder, file))], folder);
  return {
    folder,
    contents: new Map(packed.map(({ vendor, contents }) => [vendor, contents])),
    tarballs: new Map(packed.map(({ vendor, file }) => [vendor, join(folder, file)])),
    remove: () => rmSync(root, { recursive: true }),
  };
}

interface Packed {
  readonly vendor: string;
  readonly file: string;
  readonly contents: readonly string[];
}

function pack(cwd: string, { vendor, folder }: { vendor: string; folder: string }): Packed {
  const [told] = JSON.parse(npm(["pack", "--json", "--pack-destination", folder], cwd)) as [
    { filename: string; files: { path: string }[] },
  ];
  return { vendor, file: told.filename, contents: told.files.map(({ path }) => path).sort() };
}

const npm = (args: readonly string[], cwd: string): string =>
  execFileSync("npm", [...args, "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
    // Another version of npm is nobody's concern here.
    env: { ...process.env, npm_config_update_notifier: "false" },
  });
