import { join, relative } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import type { Files } from "../diagnostics/place.js";
import { printAnnotations } from "../diagnostics/print-annotations.js";
import { printText } from "../diagnostics/print-text.js";
import type { SourceFile } from "../source/load.js";
import type { Terminal } from "./terminal.js";

export interface Problems {
  readonly diagnostics: readonly Diagnostic[];
  readonly sources: readonly SourceFile[];
  readonly definitions: string;
  readonly terminal: Terminal;
  /** Whether however many are printed in full. */
  readonly all: boolean;
  /** What prints them all, where that is not the flag --verbose of the same command. */
  readonly unlimited?: string;
}

/** Problems printed in full without being asked for. */
const usual = 30;

/** On standard error, and as annotations where GitHub reads along. */
export function printProblems({
  diagnostics,
  sources,
  definitions,
  terminal,
  all,
  unlimited = "--verbose",
}: Problems): void {
  if (diagnostics.length === 0) return;
  const files = filesOf(sources, definitions);
  const limit = all ? Number.POSITIVE_INFINITY : usual;
  const text = printText(diagnostics, { files, paint: terminal.paintError, limit, unlimited });
  terminal.printError(`${text}\n`);
  if (terminal.isGithub) terminal.printError(printAnnotations(diagnostics, files));
}

/** Definition files as printers need them; paths relative to the working directory, with forward slashes. */
export function filesOf(sources: readonly SourceFile[], definitions: string): Files {
  const texts = new Map(sources.map(({ path, text }) => [path, text]));
  const folder = relative(process.cwd(), definitions);
  return {
    text: (file) => texts.get(file),
    path: (file) => join(folder, file).replaceAll("\\", "/"),
  };
}
