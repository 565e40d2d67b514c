import { mkdir, mkdtemp, rename } from "node:fs/promises";
import { join } from "node:path";

/**
 * Takes a folder or file out of the way of the next run, where there is one. It is only moved: the file system would
 * still be busy with thousands of deleted files while the next tool is measured.
 */
export async function setAside(path: string, trash: string): Promise<void> {
  await mkdir(trash, { recursive: true });
  const place = await mkdtemp(join(trash, "aside-"));
  await rename(path, join(place, "it")).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
}
