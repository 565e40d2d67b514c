/** The folder inside the output folder where a run keeps its lock, its journal and files not yet in place. */
export const workFolder = ".hookscribe";

/** The list of what is in the output folder; written last. */
export const manifestPath = "manifest.json";

/**
 * Whether a path stays inside the folder it is relative to, on every system. A manifest comes with the repository: it
 * must not be able to name, and so have deleted, a file elsewhere.
 */
export function isSafePath(path: string): boolean {
  if (path === "" || /[\\:\0]/.test(path) || path === workFolder) return false;
  const parts = path.split("/");
  return parts[0] !== workFolder && parts.every((part) => !["", ".", ".."].includes(part));
}
