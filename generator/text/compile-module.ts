import { ts } from "ts-morph";

/** A module as JavaScript and as declarations, or what is wrong with its syntax. */
export type CompiledModule =
  | { readonly ok: true; readonly code: string; readonly declarations: string }
  | { readonly ok: false; readonly problem: string };

const options: ts.CompilerOptions = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.ESNext,
  strict: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  isolatedModules: true,
};
const declarationOptions = { ...options, isolatedDeclarations: true, declaration: true };

/**
 * Compiles one module by itself, with the compiler that ts-morph carries. Nothing else is looked at: declarations follow
 * from the module's own text (`isolatedDeclarations`), so a package takes milliseconds where a program takes seconds.
 */
export function compileModule(path: string, text: string): CompiledModule {
  const parts = { fileName: path, reportDiagnostics: true };
  const module = ts.transpileModule(text, {
    ...parts,
    compilerOptions: options,
    transformers: { before: [markPureCalls] },
  });
  const declared = ts.transpileDeclaration(text, { ...parts, compilerOptions: declarationOptions });
  const [problem] = [...(module.diagnostics ?? []), ...(declared.diagnostics ?? [])];
  return problem
    ? { ok: false, problem: describe(problem) }
    : { ok: true, code: module.outputText, declarations: declared.outputText };
}

function describe({ file, start, messageText }: ts.Diagnostic): string {
  const message = ts.flattenDiagnosticMessageText(messageText, " ");
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line + 1 : 0;
  return line === 0 ? message : `line ${line}: ${message}`;
}

/**
 * Says of every call that makes a constant of the module that it does nothing else, as it is in all generated modules, so
 * that bundlers leave out the constants that nobody reads. They know that of functions of the same file alone.
 */
const markPureCalls: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const mark = (part: ts.Node): ts.Node => {
    if (ts.isFunctionLike(part)) return part;
    const marked = ts.visitEachChild(part, mark, context);
    if (!ts.isCallExpression(marked) && !ts.isNewExpression(marked)) return marked;
    const kind = ts.SyntaxKind.MultiLineCommentTrivia;
    return ts.addSyntheticLeadingComment(marked, kind, " @__PURE__ ", false);
  };
  return (source) =>
    ts.factory.updateSourceFile(
      source,
      source.statements.map((statement) =>
        ts.isVariableStatement(statement) ? ts.visitEachChild(statement, mark, context) : statement,
      ),
    );
};
