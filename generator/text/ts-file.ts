import { Project, StructureKind, type StatementStructures } from "ts-morph";

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

export type PrintTsFile = (file: TsFile) => string;

const lineWidth = 100;

/**
 * The door to ts-morph, which builds what a module takes from others and passes on. Statements come laid out, and follow
 * as they are: ts-morph would read each character of them twice to the same end.
 *
 * The printer keeps one project, as making one costs as much as printing a file with it, and each line that it printed, as
 * modules take much the same things from each other.
 */
export function createTsFilePrinter(): PrintTsFile {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true });
  const printed = new Map<string, string>();
  const print = (module: StatementStructures | string): string => {
    if (typeof module === "string") return `${module}\n`;
    const key = JSON.stringify(module);
    const known = printed.get(key);
    if (known !== undefined) return known;
    const text = project
      .createSourceFile("file.ts", { statements: [module] }, { overwrite: true })
      .getFullText();
    printed.set(key, text);
    return text;
  };
  return ({ header, imports, exports = [], statements }) => {
    const modules = [...printModules(imports, "import"), ...printModules(exports, "export")];
    const head = [`${header}\n`, ...modules.map(print)].join("");
    return [head, ...statements.map((statement) => `${statement}\n`)].join("\n");
  };
}

/** One declaration per module, in the order of their paths, after a blank line. */
function printModules(
  items: readonly TsImport[],
  keyword: "import" | "export",
): readonly (StatementStructures | string)[] {
  const modules = new Map<string, Map<string, TsImport>>();
  for (const item of items) {
    const names = modules.get(item.from) ?? new Map<string, TsImport>();
    // A value serves as a type too.
    if (names.get(localName(item))?.type !== false) names.set(localName(item), item);
    modules.set(item.from, names);
  }
  return [...modules]
    .sort(([a], [b]) => order(a, b))
    .map(([from, names], index) =>
      printModule({ keyword, from, names: [...names.values()], isFirst: index === 0 }),
    );
}

interface ModuleNames {
  readonly keyword: "import" | "export";
  readonly from: string;
  readonly names: readonly TsImport[];
  readonly isFirst: boolean;
}

function printModule({ keyword, from, names, isFirst }: ModuleNames): StatementStructures | string {
  const isTypeOnly = names.every((item) => item.type);
  const parts = names
    .toSorted((a, b) => Number(a.type) - Number(b.type) || order(localName(a), localName(b)))
    .map((item) => specifier(item, isTypeOnly));
  const start = `${keyword} ${isTypeOnly ? "type " : ""}{`;
  const width = `${start} ${parts.join(", ")} } from "${from}";`.length;
  // Prettier breaks a list that is too wide, unless it imports one thing.
  if (width > lineWidth && (keyword === "export" || parts.length > 1)) {
    const lines = parts.map((part) => `  ${part},\n`).join("");
    return `${isFirst ? "\n" : ""}${start}\n${lines}} from "${from}";`;
  }
  const common = {
    isTypeOnly,
    moduleSpecifier: from,
    ...(isFirst ? { leadingTrivia: "\n" } : {}),
  };
  return keyword === "import"
    ? { kind: StructureKind.ImportDeclaration, namedImports: parts, ...common }
    : { kind: StructureKind.ExportDeclaration, namedExports: parts, ...common };
}

function specifier({ name, alias = null, type }: TsImport, isTypeOnly: boolean): string {
  const named = alias === null ? name : `${name} as ${alias}`;
  return type && !isTypeOnly ? `type ${named}` : named;
}

const localName = ({ name, alias }: TsImport) => alias ?? name;

// By code unit: the same on every machine.
const order = (a: string, b: string) => (a < b ? -1 : Number(a > b));
