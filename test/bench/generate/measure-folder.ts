import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Volume } from "./bench-result.js";

/** How many files lie in and below a folder, and how long they are together. */
export async function measureFolder(folder: string): Promise<Volume> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  let bytes = 0;
  for (const file of files) bytes += (await stat(join(file.parentPath, file.name))).size;
  return { files: files.length, bytes };
}
