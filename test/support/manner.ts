import ts from "typescript";
import { nodesOf, placeOf, type SourceModule } from "./source-module.js";

/** One way of writing that is avoided; answers with the places where it stands. */
export type MannerRule = (module: SourceModule) => readonly string[];

const where =
  (avoided: (node: ts.Node) => boolean): MannerRule =>
  (module) =>
    [...nodesOf(module.source)].filter(avoided).map((node) => placeOf(module, node));

const topLevel = (pick: (statement: ts.Statement) => readonly ts.Node[]): MannerRule => {
  return (module) => module.source.statements.flatMap(pick).map((node) => placeOf(module, node));
};

const hasModifier = (node: ts.Node, kind: ts.ModifierSyntaxKind) =>
  ts.canHaveModifiers(node) && (ts.getModifiers(node) ?? []).some((each) => each.kind === kind);

export const mannerRules = {
  "default export": where(
    (node) => ts.isExportAssignment(node) || hasModifier(node, ts.SyntaxKind.DefaultKeyword),
  ),
  "class that is no error": where((node) => ts.isClassLike(node) && !extendsError(node)),
  any: where((node) => node.kind === ts.SyntaxKind.AnyKeyword),
  "non-null assertion": where(
    (node) =>
      ts.isNonNullExpression(node) ||
      ((ts.isVariableDeclaration(node) || ts.isPropertyDeclaration(node)) &&
        node.exclamationToken !== undefined),
  ),
  "enum or namespace": where((node) => ts.isEnumDeclaration(node) || ts.isModuleDeclaration(node)),
  "mutable module state": topLevel((statement) =>
    ts.isVariableStatement(statement)
      ? statement.declarationList.declarations.filter((each) =>
          isMutable(each, statement.declarationList),
        )
      : [],
  ),
  "unfinished work": commentsWith(
    new RegExp(`\\b(${["TO" + "DO", "FIX" + "ME", "X" + "XX"].join("|")})\\b`),
  ),
  "silenced compiler": commentsWith(/@ts-(?:ignore|nocheck|expect-error)|eslint-(?:disable)/),
} as const satisfies { readonly [what: string]: MannerRule };

function extendsError(node: ts.ClassLikeDeclaration): boolean {
  const parents = (node.heritageClauses ?? []).flatMap(({ types }) => [...types]);
  return parents.some(({ expression }) => /Error$/.test(expression.getText()));
}

/** `let`, or an empty collection that something must mean to fill. */
function isMutable(
  { initializer, type }: ts.VariableDeclaration,
  { flags }: ts.VariableDeclarationList,
): boolean {
  if ((flags & ts.NodeFlags.Const) === 0) return true;
  if (!initializer || /^(readonly|Readonly)/.test(type?.getText() ?? "")) return false;
  if (ts.isArrayLiteralExpression(initializer)) return initializer.elements.length === 0;
  if (ts.isObjectLiteralExpression(initializer)) return initializer.properties.length === 0;
  return (
    ts.isNewExpression(initializer) &&
    /^(Weak)?(Map|Set)$/.test(initializer.expression.getText()) &&
    (initializer.arguments ?? []).length === 0
  );
}

function commentsWith(pattern: RegExp): MannerRule {
  return ({ path, source }) =>
    source.text
      .split("\n")
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : []));
}

/** Casts that are no `as const`: each one tells the compiler what it cannot check. */
export const castsOf = where(
  (node) =>
    (ts.isAsExpression(node) && node.type.getText() !== "const") ||
    ts.isTypeAssertionExpression(node),
);

export interface FunctionLength {
  readonly place: string;
  readonly lines: number;
}

/** Lines of each function; a function declared within another counts for itself. */
export function functionLengths(module: SourceModule): readonly FunctionLength[] {
  const lineOf = (position: number) => module.source.getLineAndCharacterOfPosition(position).line;
  const linesOf = (node: ts.Node) => lineOf(node.end) - lineOf(node.getStart()) + 1;
  const functions = [...nodesOf(module.source)].filter(
    (node) => ts.isFunctionLike(node) && "body" in node && node.body !== undefined,
  );
  return functions.map((node) => {
    const inner = [...nodesOf(node)].filter(
      (each) => each !== node && ts.isFunctionDeclaration(each),
    );
    const within = inner.reduce((sum, each) => sum + linesOf(each), 0);
    return { place: placeOf(module, node), lines: linesOf(node) - within };
  });
}

export interface ExportedName {
  readonly name: string;
  readonly documented: boolean;
  readonly place: string;
}

/** What a file declares for others, and whether it is said what it is. */
export function exportsOf(module: SourceModule): readonly ExportedName[] {
  return module.source.statements
    .filter((statement) => hasModifier(statement, ts.SyntaxKind.ExportKeyword))
    .flatMap((statement) => {
      const documented = ts.getJSDocCommentsAndTags(statement).length > 0;
      const place = placeOf(module, statement);
      return namesOf(statement).map((name) => ({ name, documented, place }));
    });
}

function namesOf(statement: ts.Statement): readonly string[] {
  if (ts.isVariableStatement(statement))
    return statement.declarationList.declarations.map(({ name }) => name.getText());
  if (
    ts.isFunctionDeclaration(statement) ||
    ts.isInterfaceDeclaration(statement) ||
    ts.isTypeAliasDeclaration(statement) ||
    ts.isClassDeclaration(statement)
  )
    return statement.name ? [statement.name.text] : [];
  return [];
}
