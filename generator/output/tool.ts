import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { hashText } from "./hash-text.js";

/** The hookscribe that runs. */
export interface Tool {
  readonly version: string;
  /** Versions of the packages that it needs for some commands alone, by name. */
  readonly peers: Readonly<Record<string, string>>;
  /** The folder of its package. */
  readonly root: string;
  /** The folder `templates` in it. */
  readonly templates: string;
  /** Changes with its code, its templates and the versions of the packages it stands on: with all but the definitions. */
  readonly hash: string;
}

interface Manifest {
  readonly version: string;
  readonly peerDependencies: Tool["peers"];
}

/** Reads hookscribe's own files, whether it runs bundled or from its sources. */
export function describeTool(): Tool {
  const here = fileURLToPath(import.meta.url);
  const root = findRoot(dirname(here));
  const dist = join(root, "dist");
  const code = here.startsWith(dist) ? dist : join(root, "generator");
  const templates = join(root, "templates");
  // Its dependencies are pinned there to exact versions.
  const packageText = readFileSync(join(root, "package.json"), "utf8");
  const { version, peerDependencies } = JSON.parse(packageText) as Manifest;
  const texts = [code, templates].flatMap(listFiles).map((path) => readFileSync(path, "latin1"));
  const hash = hashText(JSON.stringify([packageText, process.version, ...texts]));
  return { version, peers: peerDependencies, root, templates, hash };
}

function findRoot(folder: string): string {
  const isRoot = existsSync(join(folder, "package.json")) && existsSync(join(folder, "templates"));
  if (isRoot || folder === dirname(folder)) return folder;
  return findRoot(dirname(folder));
}

const listFiles = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|ts|md|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
