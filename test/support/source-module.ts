import { posix } from "node:path";
import ts from "typescript";
import { readProject } from "./project-files.js";

/** A TypeScript file as the compiler's parser sees it, without types. */
export interface SourceModule {
  readonly path: string;
  readonly source: ts.SourceFile;
  readonly imports: readonly Import[];
}

export interface Import {
  /** As it is written. */
  readonly specifier: string;
  /** The file of the project that it leads to; `null` for packages and Node's own modules. */
  readonly target: string | null;
  /** Names that it takes; `*` for all of them, or for those that cannot be told. */
  readonly names: readonly string[];
  /** Erased before the program runs. */
  readonly typeOnly: boolean;
  /** Passes on what it imports. */
  readonly exports: boolean;
}

export const parseModule = (path: string, text: string = readProject(path)): SourceModule => {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  return { path, source, imports: importsOf(source) };
};

/** Every node of a file, outermost first. */
export function* nodesOf(root: ts.Node): Generator<ts.Node> {
  yield root;
  // A list first, as `forEachChild` stops at the first truthy answer and cannot yield.
  const children: ts.Node[] = [];
  ts.forEachChild(root, (child) => void children.push(child));
  for (const child of children) yield* nodesOf(child);
}

/** `generator/run.ts:12`. */
export function placeOf({ path, source }: SourceModule, node: ts.Node): string {
  return `${path}:${source.getLineAndCharacterOfPosition(node.getStart(source)).line + 1}`;
}

function importsOf(source: ts.SourceFile): readonly Import[] {
  return [...nodesOf(source)].flatMap((node) => {
    const found = readImport(node);
    if (!found) return [];
    const { specifier } = found;
    const target = specifier.startsWith(".") ? targetOf(source.fileName, specifier) : null;
    return [{ ...found, target }];
  });
}

const targetOf = (from: string, specifier: string) =>
  posix.join(posix.dirname(from), specifier).replace(/\.js$/, ".ts");

const all = ["*"];

function readImport(node: ts.Node): Omit<Import, "target"> | null {
  if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
    const { text: specifier } = node.moduleSpecifier;
    return { specifier, ...readClause(node.importClause), exports: false };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const specifier = textOf(node.moduleSpecifier);
    return { specifier, names: all, typeOnly: node.isTypeOnly, exports: true };
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
    return {
      specifier: textOf(node.argument.literal),
      names: all,
      typeOnly: true,
      exports: false,
    };
  if (isCall(node, "import") || isCall(node, "require")) {
    const [argument] = node.arguments;
    const specifier = argument && ts.isStringLiteralLike(argument) ? argument.text : "<computed>";
    return { specifier, names: all, typeOnly: false, exports: false };
  }
  return null;
}

function readClause(clause: ts.ImportClause | undefined): Pick<Import, "names" | "typeOnly"> {
  if (!clause) return { names: [], typeOnly: false };
  const { name, namedBindings } = clause;
  const named = namedBindings && ts.isNamedImports(namedBindings) ? namedBindings.elements : [];
  const whole = (namedBindings && ts.isNamespaceImport(namedBindings)) || name ? all : [];
  const names = named.map((element) => (element.propertyName ?? element.name).text);
  const onlyTypes =
    named.length > 0 && whole.length === 0 && named.every((element) => element.isTypeOnly);
  const typeOnly = clause.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes;
  return { names: [...whole, ...names], typeOnly };
}

const isCall = (node: ts.Node, name: "import" | "require"): node is ts.CallExpression =>
  ts.isCallExpression(node) &&
  (name === "import"
    ? node.expression.kind === ts.SyntaxKind.ImportKeyword
    : ts.isIdentifier(node.expression) && node.expression.text === name);

const textOf = (node: ts.Node) => (ts.isStringLiteralLike(node) ? node.text : "<computed>");
