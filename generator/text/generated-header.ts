/** What stands before a path, and after it. */
const [before, after] = ["// Generated from definitions", ". Do not edit: "] as const;

/**
 * First line of every generated module. The path is that of a file or folder below the definitions; empty for what comes of
 * all of them.
 */
export function generatedHeader(path: string): string {
  const what = /\.ya?ml$/.test(path) ? "the definition" : "the definitions";
  const place = path === "" ? "" : `/${path.replace(/\s/g, " ")}`;
  return `${before}${place}${after}change ${what} and run \`hookscribe generate\`.`;
}

/** The path by a module's first line; `null` where that is no header of ours. */
export function readGeneratedHeader(module: string): string | null {
  const [line = ""] = module.split("\n", 1);
  const end = line.lastIndexOf(after);
  return line.startsWith(before) && end > 0 ? line.slice(before.length, end).slice(1) : null;
}
