import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";

/** A folder of a test's own. */
export interface Sandbox {
  readonly root: string;
  readonly path: (path: string) => string;
  readonly write: (path: string, text: string) => void;
  readonly read: (path: string) => string;
  readonly remove: (path: string) => void;
  /** Every file below a folder with its text, by path; empty when there is no such folder. */
  readonly tree: (folder: string) => Readonly<Record<string, string>>;
  readonly close: () => void;
}

export function openSandbox(): Sandbox {
  const root = mkdtempSync(join(tmpdir(), "hookscribe-test-"));
  const at = (path: string) => join(root, path);
  return {
    root,
    path: at,
    write: (path, text) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), text);
    },
    read: (path) => readFileSync(at(path), "utf8"),
    remove: (path) => rmSync(at(path), { recursive: true, force: true }),
    tree: (folder) => Object.fromEntries(listTree(at(folder))),
    close: () => rmSync(root, { recursive: true, force: true }),
  };
}

function listTree(folder: string): readonly (readonly [string, string])[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, "utf8")]);
  } catch {
    return [];
  }
}
