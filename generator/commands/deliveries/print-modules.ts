import { emitEnvelope } from "../../emit/package/envelope-module.js";
import { sourceFolder } from "../../emit/package/package-path.js";
import { emitPageModules, type ModulePrinters } from "../../emit/package/page-modules.js";
import { emitSigning } from "../../emit/package/signing-module.js";
import { emitVersionIndex } from "../../emit/package/version-index.js";
import { createValidatorPrinter } from "../../emit/validators/print-validator.js";
import type { PrintTsFile, TsImport } from "../../text/ts-file.js";
import type { VersionScope } from "../find-version.js";

/** The modules of a version as its package has them, to be run at once: by path, in TypeScript. */
export interface VersionModules {
  readonly files: ReadonlyMap<string, string>;
  /** Path of the module that a version is imported by. */
  readonly index: string;
  /** Folder of the runtime that they import. */
  readonly runtime: string;
}

/** Prints what runs and leaves out what only a compiler reads: types, and with them most of the time of printing. */
export async function printModules({ vendor, version }: VersionScope): Promise<VersionModules> {
  const printers: ModulePrinters = {
    printTypes: async (declarations) =>
      declarations.map(({ name }) => ({
        text: `export type ${name} = unknown;`,
        settled: false,
        references: [],
      })),
    printTsFile,
    printValidator: createValidatorPrinter(version.models, "typescript"),
  };
  const emitted = await Promise.all([
    ...version.pages.map((page) => emitPageModules({ vendor, version, page }, printers)),
    emitEnvelope(vendor, version, printers),
    emitSigning(vendor, version, printTsFile),
    emitVersionIndex(vendor, version, printTsFile).then((file) => [file]),
  ]);
  return {
    files: new Map(emitted.flat().map(({ path, text }) => [path, text])),
    index: `${sourceFolder(vendor, version)}index.ts`,
    runtime: `packages/${vendor.id}/src/runtime/`,
  };
}

/** For nobody to read. */
const printTsFile: PrintTsFile = async ({ imports, exports = [], statements }) =>
  [
    ...imports.map((each) => `import ${printName(each)}`),
    ...exports.map((each) => `export ${printName(each)}`),
    ...statements,
  ].join("\n");

function printName({ from, name, alias, type }: TsImport): string {
  const renamed = alias === undefined || alias === null ? "" : ` as ${alias}`;
  return `{ ${type ? "type " : ""}${name}${renamed} } from ${JSON.stringify(from)};`;
}
