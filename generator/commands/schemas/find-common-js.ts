import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** The `package.json` by which Node.js takes every `.js` file of a folder for CommonJS; `null` where none says so. */
export function findCommonJs(folder: string): string | null {
  const path = join(folder, "package.json");
  if (existsSync(path)) return isCommonJs(path) ? path : null;
  const above = dirname(resolve(folder));
  return above === resolve(folder) ? null : findCommonJs(above);
}

/** Without a `type`, Node.js looks into the files; a broken one is told by whoever needs it. */
function isCommonJs(path: string): boolean {
  try {
    const found: unknown = JSON.parse(readFileSync(path, "utf8"));
    return (
      typeof found === "object" && found !== null && "type" in found && found.type === "commonjs"
    );
  } catch {
    return false;
  }
}
