import { dirname } from "node:path";
import { diagnostic, type Diagnostic } from "../diagnostics/diagnostic.js";
import { problemOf } from "../diagnostics/problem-of.js";
import { findObstacle } from "./find-obstacle.js";

/** Why a folder could not be written to: what is in the way, or else what the file system says. */
export function writeFailure(folder: string, error: unknown): Diagnostic {
  const failed: Partial<NodeJS.ErrnoException> = error instanceof Error ? error : {};
  const { path = folder, code, syscall } = failed;
  if (code === "EISDIR")
    return diagnostic("output/blocked", null, { path, problem: "a folder stands there" });
  const obstacle = findObstacle(syscall === "mkdir" ? path : dirname(path));
  return obstacle
    ? diagnostic("output/blocked", null, obstacle)
    : diagnostic("output/unwritable", null, { folder, problem: problemOf(error) });
}
