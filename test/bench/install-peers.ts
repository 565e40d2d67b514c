import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "./bench-paths.js";

/** Versions of the peers by package name, installed from their lock file first where they are missing or stale. */
export async function installPeers(): Promise<Readonly<Record<string, string>>> {
  const manifest: { readonly devDependencies: Readonly<Record<string, string>> } = JSON.parse(
    await readFile(join(benchPaths.peers, "package.json"), "utf8"),
  );
  const wanted = manifest.devDependencies;
  const installed = await Promise.all(Object.keys(wanted).map(installedVersion));
  if (Object.values(wanted).some((version, index) => installed[index] !== version)) {
    console.log("Installing the peers…");
    const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], {
      cwd: benchPaths.peers,
      stdio: "inherit",
    });
    if (install.status !== 0) throw new Error("The peers could not be installed.");
  }
  return wanted;
}

async function installedVersion(name: string): Promise<string | null> {
  const path = join(benchPaths.peers, "node_modules", name, "package.json");
  try {
    const manifest: { readonly version: string } = JSON.parse(await readFile(path, "utf8"));
    return manifest.version;
  } catch {
    return null;
  }
}
