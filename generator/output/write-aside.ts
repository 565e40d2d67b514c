import { renameSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { workFolder } from "./safe-path.js";

/** Puts a file of the output folder in place whole. Its folder exists, and the caller holds the lock. */
export function writeAside(out: string, path: string, text: string): void {
  const aside = join(out, workFolder, "aside");
  writeFileSync(aside, text);
  renameSync(aside, join(out, path));
}
