import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Diagnostic, Report } from "../../diagnostics/diagnostic.js";
import { makeFolder } from "../../output/make-folder.js";
import { writeFailure } from "../../output/write-failure.js";
import { compileSchema, type CompiledSchema } from "./compile-schema.js";
import { findCommonJs } from "./find-common-js.js";
import { printProblems } from "../print-problems.js";
import { readSource } from "../read-source.js";
import { openTerminal } from "../terminal.js";

export interface CompileFlags {
  /** Folder for `validator.js` and `validator.d.ts`. */
  readonly out: string;
}

/** `hookscribe compile`: a validator for any JSON Schema; resolves to the exit code. */
export async function compile(path: string, { out }: CompileFlags): Promise<number> {
  const terminal = openTerminal();
  const diagnostics: Diagnostic[] = [];
  const report: Report = (each) => diagnostics.push(each);
  const file = readSource(path, report);
  const outcome = file && diagnostics.length === 0 ? await compileSchema(file) : null;
  outcome?.diagnostics.forEach(report);
  const compiled = outcome?.compiled ?? null;
  const written = compiled && writeFiles(out, compiled, report);
  const sources = file ? [file] : [];
  printProblems({ diagnostics, sources, definitions: "", terminal, all: true });
  if (written === null) return 1;
  terminal.print(`Wrote ${written.join(" and ")}.\n`);
  const manifest = findCommonJs(out);
  if (manifest) {
    const said = `As ${manifest} says "type": "commonjs", Node.js will not read validator.js, an ES module:`;
    terminal.printError(`${said} put a package.json with { "type": "module" } beside it.\n`);
  }
  return 0;
}

/** Paths of what was written; `null` when it could not be, which was told. */
function writeFiles(
  out: string,
  compiled: CompiledSchema,
  report: Report,
): readonly string[] | null {
  const texts = { "validator.js": compiled.validator, "validator.d.ts": compiled.declaration };
  try {
    makeFolder(out);
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(out, name), text);
  } catch (error) {
    report(writeFailure(out, error));
    return null;
  }
  return Object.keys(texts).map((name) => join(out, name));
}
