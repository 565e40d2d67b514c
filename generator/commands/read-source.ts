import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { problemOf } from "../diagnostics/problem-of.js";
import { decodeFile } from "../source/decode-file.js";
import type { SourceFile } from "../source/load.js";

/** What standard input is called where a file is named. */
export const standardInput = "standard input";

/** A file that an argument names, by its path from the working directory; `-` is standard input. `null` when it cannot be read. What is wrong is told. */
export function readSource(path: string, report: Report): SourceFile | null {
  try {
    const bytes = readFileSync(path === "-" ? 0 : path);
    const shown = relative(process.cwd(), path).replaceAll("\\", "/");
    return decodeFile({ path: path === "-" ? standardInput : shown, bytes }, report);
  } catch (error) {
    const problem = /^https?:\/\//.test(path)
      ? "nothing is fetched; save it to a file first."
      : problemOf(error);
    report(diagnostic("source/unreadable", null, { path, problem }));
    return null;
  }
}
