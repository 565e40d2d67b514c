import type { Diagnostic } from "../../diagnostics/diagnostic.js";
import { printCompiledDeclaration } from "../../emit/compiled/print-compiled-declaration.js";
import { printCompiledModules } from "../../emit/compiled/print-compiled-modules.js";
import { pascalCase } from "../../naming/identifier.js";
import { createFormat } from "../../output/format.js";
import { describeTool } from "../../output/tool.js";
import { readSchema } from "../../catalog/read-schema.js";
import type { SourceFile } from "../../source/load.js";
import { loadTemplates } from "../../source/load-templates.js";
import { bundleValidator } from "./bundle-validator.js";

/** Texts of the files that a JSON Schema is compiled to. */
export interface CompiledSchema {
  /** `validator.js`: exports `is` and `validate`, imports nothing. */
  readonly validator: string;
  /** `validator.d.ts`. */
  readonly declaration: string;
}

export interface CompileOutcome {
  /** `null` when the schema was refused. */
  readonly compiled: CompiledSchema | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles a JSON Schema 2020-12 document, written as JSON or YAML, to a validator in plain JavaScript. */
export async function compileSchema(file: SourceFile): Promise<CompileOutcome> {
  const diagnostics: Diagnostic[] = [];
  const report = (found: Diagnostic) => void diagnostics.push(found);
  const document = readSchema(file, report, rootName(file.path));
  const isRefused = diagnostics.some(({ severity }) => severity === "error");
  if (document === null || isRefused) return { compiled: null, diagnostics };
  const modules = printCompiledModules(document);
  const [code, declaration] = await Promise.all([
    bundleValidator(modules, loadTemplates(describeTool().templates)),
    printCompiledDeclaration(document),
  ]);
  const header = printHeader(file.path);
  const format = createFormat({ get: () => undefined, set: () => undefined });
  const formatted = (path: string, text: string) =>
    format({ path, text: header + text, settled: false });
  const [validator, types] = await Promise.all([
    formatted("validator.js", code),
    formatted("validator.d.ts", declaration),
  ]);
  return { compiled: { validator, declaration: types }, diagnostics };
}

/** The type's name: `order-created.schema.json` describes an `OrderCreated`. */
function rootName(path: string): string {
  const base = path.split(/[\\/]/).at(-1) ?? "";
  const name = pascalCase(base.replace(/(\.schema)?\.[a-z]+$/i, ""));
  return /^[A-Z]/.test(name) ? name : "Root";
}

const printHeader = (path: string) =>
  `// Compiled by hookscribe from ${JSON.stringify(path.split(/[\\/]/).at(-1))}. Do not edit: change the schema and compile again.\n\n`;
