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
 * Says of what makes the constants of a module that it does nothing else, as it is in all generated modules, so that
 * bundlers leave out the constants that nobody reads. By themselves they know that of whole files alone.
 */
const markPureCalls: ts.TransformerFactory<ts.SourceFile> = (context) => {
  const pure = <Part extends ts.Expression>(part: Part): Part =>
    ts.addSyntheticLeadingComment(part, ts.SyntaxKind.MultiLineCommentTrivia, " @__PURE__ ", false);
  const mark = (part: ts.Node): ts.Node => {
    if (ts.isFunctionLike(part)) return part;
    const marked = ts.visitEachChild(part, mark, context);
    return ts.isCallExpression(marked) || ts.isNewExpression(marked) ? pure(marked) : marked;
  };
  const markDeclaration = (declaration: ts.VariableDeclaration): ts.VariableDeclaration => {
    const { name, exclamationToken, type, initializer } = declaration;
    if (!initializer) return declaration;
    const marked = ts.visitNode(initializer, mark, ts.isExpression);
    const made = readsMembers(initializer) && marked ? pure(called(marked, context)) : marked;
    return context.factory.updateVariableDeclaration(
      declaration,
      ...([name, exclamationToken, type, made] as const),
    );
  };
  const markStatement = (statement: ts.Statement): ts.Statement =>
    ts.isVariableStatement(statement)
      ? ts.visitEachChild(
          statement,
          (part) =>
            ts.visitEachChild(
              part,
              (each) => (ts.isVariableDeclaration(each) ? markDeclaration(each) : each),
              context,
            ),
          context,
        )
      : statement;
  return (source) => context.factory.updateSourceFile(source, source.statements.map(markStatement));
};

/** Whether an expression reads members on the way, which could run code. */
function readsMembers(part: ts.Node): boolean {
  if (ts.isFunctionLike(part)) return false;
  const isReading =
    ts.isPropertyAccessExpression(part) ||
    ts.isElementAccessExpression(part) ||
    ts.isTaggedTemplateExpression(part);
  return isReading || (ts.forEachChild(part, (child) => readsMembers(child) || undefined) ?? false);
}

/** `(() => value)()`: the whole of it can be left out. */
function called(value: ts.Expression, { factory }: ts.TransformationContext): ts.CallExpression {
  const body = ts.isObjectLiteralExpression(value)
    ? factory.createParenthesizedExpression(value)
    : value;
  const made = factory.createArrowFunction(undefined, undefined, [], undefined, undefined, body);
  return factory.createCallExpression(factory.createParenthesizedExpression(made), undefined, []);
}
