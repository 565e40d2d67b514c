import { Project, StructureKind, type StatementStructures } from "ts-morph";

/** A name that a module takes from another, as a value or only as a type. */
export interface TsImport {
  readonly from: string;
  readonly name: string;
  readonly type: boolean;
}

export interface TsFile {
  /** Comment at the top, without a newline at its end. */
  readonly header: string;
  /** In any order, repeats allowed. */
  readonly imports: readonly TsImport[];
  /** Whole statements with their doc comments, laid out, without newlines around them; a blank line parts them. */
  readonly statements: readonly string[];
}

export type PrintTsFile = (file: TsFile) => string;

const lineWidth = 100;

/**
 * The door to ts-morph. The printer keeps one project, as making one costs as much as printing a file with it; each file
 * replaces the one before and leaves no trace. Files are built whole, in one call: adding to them later costs seconds.
 */
export function createTsFilePrinter(): PrintTsFile {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return ({ header, imports, statements }) =>
    project
      .createSourceFile(
        "file.ts",
        { statements: [header, ...printImports(imports), ...statements.map(afterBlankLine)] },
        { overwrite: true },
      )
      .getFullText();
}

const afterBlankLine = (statement: string) => `\n${statement}`;

/** One declaration per module, in the order of their paths; values before types. */
function printImports(imports: readonly TsImport[]): readonly (StatementStructures | string)[] {
  const modules = new Map<string, Map<string, TsImport>>();
  for (const item of imports) {
    const names = modules.get(item.from) ?? new Map<string, TsImport>();
    // A value import serves as a type import too.
    if (names.get(item.name)?.type !== false) names.set(item.name, item);
    modules.set(item.from, names);
  }
  return [...modules]
    .sort(([a], [b]) => order(a, b))
    .map(([from, names], index) => printImport({ from, names: [...names.values()], index }));
}

interface ModuleImport {
  readonly from: string;
  readonly names: readonly TsImport[];
  readonly index: number;
}

function printImport({ from, names, index }: ModuleImport): StatementStructures | string {
  const isTypeOnly = names.every((item) => item.type);
  const sorted = names.toSorted((a, b) => Number(a.type) - Number(b.type) || order(a.name, b.name));
  const parts = sorted.map((item) => (item.type && !isTypeOnly ? `type ${item.name}` : item.name));
  const start = isTypeOnly ? "import type {" : "import {";
  const width = `${start} ${parts.join(", ")} } from "${from}";`.length;
  // Prettier breaks a list that is too wide, but never one of a single name.
  if (width > lineWidth && parts.length > 1) {
    const lines = parts.map((part) => `  ${part},\n`).join("");
    return `${index === 0 ? "\n" : ""}${start}\n${lines}} from "${from}";`;
  }
  return {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly,
    moduleSpecifier: from,
    namedImports: parts,
    ...(index === 0 ? { leadingTrivia: "\n" } : {}),
  };
}

// By code unit: the same on every machine.
const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
