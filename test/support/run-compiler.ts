import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "./project-files.js";

/** The compilers that generated code must suit, by the folder that npm has them in. */
export const compilers = [
  ["5.9", "typescript-5.9"],
  ["6.0", "typescript"],
  ["7.0", "typescript-7"],
] as const;
export type Compiler = (typeof compilers)[number][1];

export interface Compilation {
  readonly folder: string;
  readonly include: readonly string[];
  readonly compilerOptions: object;
}

/** What a compiler, run as users run it, says of a folder; it is given a `tsconfig.json`. */
export function runCompiler(compiler: Compiler, { folder, ...config }: Compilation): string {
  writeFileSync(join(folder, "tsconfig.json"), JSON.stringify(config));
  const tsc = join(projectRoot, "node_modules", compiler, "bin/tsc");
  const { stdout, stderr } = spawnSync(process.execPath, [tsc, "-p", "."], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  return stdout + stderr;
}
