import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildPackage, createCompile, listFiles } from "./build-package.js";
import { hasCode } from "../../diagnostics/has-code.js";
import { openTerminal, type Terminal } from "../terminal.js";

export interface BuildFlags {
  /** Folder of the outputs. */
  readonly out: string;
}

/** `hookscribe build`: compiles every generated package, ready for `npm pack`; resolves to the exit code. */
export async function build(
  { out }: BuildFlags,
  { print, printError, paint, paintError }: Terminal = openTerminal(),
): Promise<number> {
  const vendors = listVendors(out);
  if (vendors.length === 0) {
    printError(`${paintError("red", "error")} There is no package in ${join(out, "packages")}.\n`);
    printError(`${paintError("green", "fix:")} Run \`hookscribe generate\` first.\n`);
    return 1;
  }
  const compile = createCompile();
  for (const vendor of vendors) {
    const built = await buildPackage({ out, vendor, vendors, compile });
    if (!built.ok) {
      printError(`${paintError("red", "error")} ${built.path} ${built.problem}\n`);
      printError(`${paintError("green", "fix:")} Run \`hookscribe generate --overwrite\`.\n`);
      return 1;
    }
    const folder = join(out, "packages", vendor);
    const changed = writeDist(join(folder, "dist"), built.files);
    const note = changed === 0 ? "unchanged" : `${changed} of ${built.files.size} files written`;
    print(`${paint("green", "built")} ${folder} (${note})\n`);
  }
  return 0;
}

function listVendors(out: string): readonly string[] {
  try {
    return readdirSync(join(out, "packages"), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (hasCode(error, "ENOENT")) return [];
    throw error;
  }
}

/** Makes the folder hold these files and no others; resolves to how many had to be written. */
function writeDist(folder: string, files: ReadonlyMap<string, string>): number {
  const present = listFiles(folder);
  for (const path of present.filter((each) => !files.has(each))) rmSync(join(folder, path));
  const existing = new Set(present);
  const changed = [...files].filter(
    ([path, text]) => !existing.has(path) || readFileSync(join(folder, path), "utf8") !== text,
  );
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return changed.length;
}
