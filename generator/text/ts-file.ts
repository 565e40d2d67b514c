import type { StatementStructures } from "ts-morph";
import type { KnownTexts } from "./known-texts.js";

/** A name that a module takes from another, as a value or only as a type. */
export interface TsImport {
  readonly from: string;
  readonly name: string;
  /** Its name within the module, where that is another. */
  readonly alias?: string | null;
  readonly type: boolean;
}

export interface TsFile {
  /** Comment at the top, without a newline at its end. */
  readonly header: string;
  /** In any order, repeats allowed. */
  readonly imports: readonly TsImport[];
  /** What the module passes on from others. */
  readonly exports?: readonly TsImport[];
  /** Whole statements with their doc comments, laid out, without newlines around them; a blank line parts them. */
  readonly statements: readonly string[];
}

export type PrintTsFile = (file: TsFile) => Promise<string>;

const lineWidth = 100;

/**
 * The door to ts-morph, which builds what a module takes from others and passes on. Statements come laid out, and follow
 * as they are: ts-morph would read each character of them twice to the same end.
 *
 * The printer keeps each line that was printed, as modules take much the same things from each other, and loads ts-morph
 * for the first line that is not known.
 */
export function createTsFilePrinter(known: KnownTexts): PrintTsFile {
  const printed = new Map<string, string>();
  let loaded: Promise<PrintLine> | null = null;
  const printLine = async (line: ModuleLine): Promise<string> => {
    const input = JSON.stringify(line);
    const before = printed.get(input) ?? known.get("ts-morph", input);
    const text = before ?? (await (loaded ??= loadPrinter()))(line);
    printed.set(input, text);
    if (before === undefined) known.set("ts-morph", input, text);
    return text;
  };
  return async ({ header, imports, exports = [], statements }) => {
    const lines = [...listLines(imports, "import"), ...listLines(exports, "export")];
    const printedLines = lines.map((line) => (isWide(line) ? printWide(line) : printLine(line)));
    const head = [`${header}\n`, ...(await Promise.all(printedLines))].join("");
    return [head, ...statements.map((statement) => `${statement}\n`)].join("\n");
  };
}

type PrintLine = (line: ModuleLine) => string;

async function loadPrinter(): Promise<PrintLine> {
  const { Project, StructureKind } = await import("ts-morph");
  // One project for all lines: making one costs as much as printing a file with it.
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  return ({ keyword, from, names, isTypeOnly, isFirst }) => {
    const common = {
      isTypeOnly,
      moduleSpecifier: from,
      ...(isFirst ? { leadingTrivia: "\n" } : {}),
    };
    const statement: StatementStructures =
      keyword === "import"
        ? { kind: StructureKind.ImportDeclaration, namedImports: [...names], ...common }
        : { kind: StructureKind.ExportDeclaration, namedExports: [...names], ...common };
    return project
      .createSourceFile("file.ts", { statements: [statement] }, { overwrite: true })
      .getFullText();
  };
}

/** What a module takes from another, or passes on from it. */
interface ModuleLine {
  readonly keyword: "import" | "export";
  readonly from: string;
  /** As they stand between the braces. */
  readonly names: readonly string[];
  readonly isTypeOnly: boolean;
  /** A blank line comes before the first. */
  readonly isFirst: boolean;
}

/** One line for each module, in the order of their paths. */
function listLines(
  items: readonly TsImport[],
  keyword: ModuleLine["keyword"],
): readonly ModuleLine[] {
  const modules = new Map<string, Map<string, TsImport>>();
  for (const item of items) {
    const names = modules.get(item.from) ?? new Map<string, TsImport>();
    // A value serves as a type too.
    if (names.get(localName(item))?.type !== false) names.set(localName(item), item);
    modules.set(item.from, names);
  }
  return [...modules]
    .sort(([a], [b]) => order(a, b))
    .map(([from, named], index) => {
      const names = [...named.values()];
      const isTypeOnly = names.every((item) => item.type);
      const parts = names
        .toSorted((a, b) => Number(a.type) - Number(b.type) || order(localName(a), localName(b)))
        .map((item) => specifier(item, isTypeOnly));
      return { keyword, from, names: parts, isTypeOnly, isFirst: index === 0 };
    });
}

const startOf = ({ keyword, isTypeOnly }: ModuleLine) => `${keyword} ${isTypeOnly ? "type " : ""}{`;

/** Prettier breaks a list that is too wide, unless it imports one thing. */
function isWide(line: ModuleLine): boolean {
  const { keyword, from, names } = line;
  const width = `${startOf(line)} ${names.join(", ")} } from "${from}";`.length;
  return width > lineWidth && (keyword === "export" || names.length > 1);
}

function printWide(line: ModuleLine): string {
  const names = line.names.map((name) => `  ${name},\n`).join("");
  return `${line.isFirst ? "\n" : ""}${startOf(line)}\n${names}} from "${line.from}";\n`;
}

function specifier({ name, alias = null, type }: TsImport, isTypeOnly: boolean): string {
  const named = alias === null ? name : `${name} as ${alias}`;
  return type && !isTypeOnly ? `type ${named}` : named;
}

const localName = ({ name, alias }: TsImport) => alias ?? name;

// By code unit: the same on every machine.
const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
