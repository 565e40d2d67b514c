import { posix } from "node:path";
import ts from "typescript";
import { projectRoot } from "./project-files.js";

/** What users of a package with generous settings would not notice, and those with strict ones would. */
export const strictest: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noPropertyAccessFromIndexSignature: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
  isolatedDeclarations: true,
  declaration: true,
  erasableSyntaxOnly: true,
  noEmit: true,
};

export interface Complaint {
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  readonly code: number;
  readonly message: string;
}

/** Texts by path; they stand beside the project's files, and before those of the same path. */
export type Texts = ReadonlyMap<string, string>;

/** What the compiler says about files that are given as texts by path below the project, or stand there. */
export function compileProgram(
  roots: readonly string[],
  { texts = new Map(), options = strictest }: { texts?: Texts; options?: ts.CompilerOptions } = {},
): readonly Complaint[] {
  const host = ts.createCompilerHost(options, true);
  const { fileExists, readFile, directoryExists } = host;
  const given = new Map([...texts].map(([path, text]) => [projectRoot + path, text]));
  const folders = new Set([...given.keys()].flatMap(foldersAround));
  host.fileExists = (path) => given.has(path) || fileExists(path);
  host.readFile = (path) => given.get(path) ?? readFile(path);
  host.directoryExists = (path) => folders.has(path) || (directoryExists?.(path) ?? true);
  host.getCurrentDirectory = () => projectRoot.slice(0, -1);
  const { getSourceFile } = host;
  host.getSourceFile = (path, version, ...more) => {
    const text = given.get(path);
    return text === undefined
      ? getSourceFile.call(host, path, version, ...more)
      : ts.createSourceFile(path, text, version, true);
  };
  const rootNames = roots.map((path) => projectRoot + path);
  return ts.getPreEmitDiagnostics(ts.createProgram({ rootNames, options, host })).map(tell);
}

function foldersAround(path: string): readonly string[] {
  const folder = posix.dirname(path);
  return folder === path ? [] : [folder, ...foldersAround(folder)];
}

function tell({ file, start, code, messageText }: ts.Diagnostic): Complaint {
  const line = file ? file.getLineAndCharacterOfPosition(start ?? 0).line + 1 : 0;
  const path = file?.fileName.replace(projectRoot, "") ?? "";
  return { file: path, line, code, message: ts.flattenDiagnosticMessageText(messageText, "\n") };
}
