import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

const folders = ["runtime", "identify", "package", "docs"];

/**
 * Texts of the files that outputs copy or fill in, by path relative to `templates`, such as `runtime/is-object.ts`. They
 * come with hookscribe: that one cannot be read is a broken installation, and is thrown.
 */
export function loadTemplates(root: string): ReadonlyMap<string, string> {
  const entries = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(paths.map((path) => [templatePath(root, path), loadText(path)]));
}

const templatePath = (root: string, path: string) => relative(root, path).replaceAll("\\", "/");

const loadText = (path: string) => readFileSync(path, "utf8").replaceAll("\r\n", "\n");
