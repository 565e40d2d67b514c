import { realpathSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";

/** Whether two folders are the same, or one lies within the other, whatever links lead to them; neither need exist. */
export function overlap(one: string, other: string): boolean {
  const path = relative(realPath(resolve(one)), realPath(resolve(other)));
  const isBeside = path.startsWith(`..${sep}`) && !onlyParents(path);
  return !isBeside && !isOnOtherDrive(path);
}

const onlyParents = (path: string): boolean => path.split(sep).every((part) => part === "..");

/** There, a path from one to the other begins at the root. */
const isOnOtherDrive = (path: string): boolean => path !== "" && resolve(path) === path;

/** Of what is not there yet, the folder around it is followed. */
function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : join(realPath(parent), basename(path));
  }
}
