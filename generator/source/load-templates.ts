import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** Texts of the files that outputs copy or fill in, by path relative to `templates`, such as `runtime/is-object.ts`. */
export type Templates = ReadonlyMap<string, string>;

const folders = ["runtime", "package", "docs"];

/** Templates come with hookscribe: that one cannot be read is a broken installation, and is thrown. */
export function loadTemplates(root: string): Templates {
  const entries = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true }),
  );
  const files = entries.filter((entry) => entry.isFile());
  const paths = files.map((file) => join(file.parentPath, file.name)).sort();
  return new Map(paths.map((path) => [templatePath(root, path), loadText(path)]));
}

const templatePath = (root: string, path: string) => relative(root, path).replaceAll("\\", "/");

const loadText = (path: string) => readFileSync(path, "utf8").replaceAll("\r\n", "\n");
