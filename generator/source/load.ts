import { readdirSync, readFileSync, realpathSync, statSync, type Dirent } from "node:fs";
import { join, relative } from "node:path";
import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { hasCode } from "../diagnostics/has-code.js";
import { problemOf } from "../diagnostics/problem-of.js";
import { decodeFile } from "./decode-file.js";

/** A definition file as it was read. */
export interface SourceFile {
  /** Relative to the definitions folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/**
 * Every YAML file below the folder, and what is kept of releases, sorted by path, so that nothing later depends on the
 * order of a directory.
 */
export async function loadDefinitions(
  root: string,
  report: Report,
): Promise<readonly SourceFile[]> {
  // Synchronous reads: a thousand small files take 8 ms this way and 80 ms through promises.
  const files = listFiles(root, report).map((path) => loadFile(root, path, report));
  return files.filter((file) => file !== null);
}

function listFiles(root: string, report: Report): readonly string[] {
  try {
    const paths = [...walk(root, [realpathSync(root)])]
      .map((path) => relativePath(root, path))
      .filter(isDefinitionFile)
      .sort(compareText);
    if (!paths.some(isYaml)) report(diagnostic("source/no-definitions", null, { folder: root }));
    return paths;
  } catch (error) {
    report(diagnostic("source/unreadable", null, { path: root, problem: problemOf(error) }));
    return [];
  }
}

/** Visible files below a folder. Links are followed, as build tools lay out sources by them, but to no folder that is `open`. */
function* walk(folder: string, open: readonly string[]): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (isHidden(entry.name)) continue;
    const path = join(folder, entry.name);
    const real = realFolder(entry, { path, parent: open.at(-1) ?? folder });
    if (real !== null && !open.includes(real)) yield* walk(path, [...open, real]);
    else if (real === null && (entry.isFile() || entry.isSymbolicLink())) yield path;
  }
}

/** Where a folder is; `null` for what is none, such as a link that leads nowhere. */
function realFolder(
  entry: Dirent,
  { path, parent }: { readonly path: string; readonly parent: string },
): string | null {
  if (entry.isDirectory()) return join(parent, entry.name);
  if (!entry.isSymbolicLink()) return null;
  try {
    return statSync(path).isDirectory() ? realpathSync(path) : null;
  } catch (error) {
    if (hasCode(error, "ENOENT", "ENOTDIR", "ELOOP")) return null;
    throw error;
  }
}

/** Whether a file, by its path below the definitions, is one: a page, a vendor, or what release tools keep beside them. */
export const isDefinitionFile = (path: string): boolean => isYaml(path) || isReleaseFile(path);

/** Whatever the case of its ending: a file that is named otherwise than the rest is told of, not passed over. */
const isYaml = (path: string) => /\.ya?ml$/i.test(path);

/** Whether release tools keep the file: that of a vendor, or of all. */
export const isReleaseFile = (path: string): boolean =>
  /^(?:[^/]+\/)?(?:package\.json|CHANGELOG\.md)$/.test(path);

/** What no folder lists by itself is no definition. */
export const isHidden = (part: string): boolean => part.startsWith(".");

const relativePath = (root: string, path: string) => relative(root, path).replaceAll("\\", "/");

function loadFile(root: string, path: string, report: Report): SourceFile | null {
  try {
    return decodeFile({ path, bytes: readFileSync(join(root, path)) }, report);
  } catch (error) {
    report(diagnostic("source/unreadable", null, { path, problem: problemOf(error) }));
    return null;
  }
}

/** By code unit, like every order in the outputs: no locale has a say. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
