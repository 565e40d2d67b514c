import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import type { SourceFile } from "../source/load.js";
import { printText } from "../diagnostics/print-text.js";
import { compileSchema, type CompiledSchema } from "./compile-schema.js";
import { openTerminal, type Terminal } from "./terminal.js";

export interface CompileFlags {
  /** Folder for `validator.js` and `validator.d.ts`. */
  readonly out: string;
}

/** `hookscribe compile`: a validator for any JSON Schema; resolves to the exit code. */
export async function compile(path: string, { out }: CompileFlags): Promise<number> {
  const terminal = openTerminal();
  const file = readFile(path, terminal);
  if (file === null) return 1;
  const { compiled, diagnostics } = await compileSchema(file);
  const files = { text: () => file.text, path: (name: string) => name };
  const text = printText(diagnostics, { files, paint: terminal.paintError, limit: Infinity });
  if (text !== "") terminal.printError(`${text}\n`);
  if (compiled === null) return 1;
  return writeFiles(out, { compiled, terminal }) ? 0 : 1;
}

function readFile(path: string, terminal: Terminal): SourceFile | null {
  try {
    const shown = relative(process.cwd(), path).replaceAll("\\", "/");
    return { path: shown, text: readFileSync(path, "utf8").replace(/^\uFEFF/, "") };
  } catch (error) {
    terminal.printError(`The schema cannot be read: ${problemOf(error)}\n`);
    return null;
  }
}

interface Written {
  readonly compiled: CompiledSchema;
  readonly terminal: Terminal;
}

function writeFiles(out: string, { compiled, terminal }: Written): boolean {
  const texts = { "validator.js": compiled.validator, "validator.d.ts": compiled.declaration };
  try {
    mkdirSync(out, { recursive: true });
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(out, name), text);
  } catch (error) {
    terminal.printError(`The validator cannot be written: ${problemOf(error)}\n`);
    return false;
  }
  const paths = Object.keys(texts).map((name) => join(out, name));
  terminal.print(`Wrote ${paths.join(" and ")}.\n`);
  return true;
}

const problemOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
