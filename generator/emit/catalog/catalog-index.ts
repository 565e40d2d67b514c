import type { Catalog } from "../../ir/catalog.js";
import { generatedHeader } from "../../text/generated-header.js";
import { code } from "../../text/code.js";
import { atom, list } from "../../text/expression.js";
import { layoutConstant } from "../../text/layout.js";
import type { PrintTsFile, TsImport } from "../../text/ts-file.js";
import type { EmittedFile } from "../emitter.js";
import { catalogFolder } from "./catalog-folder.js";
import { uniqueNames } from "./unique-names.js";

const header = generatedHeader("");

/** The list of the vendors, and the module that the package itself stands for. */
export async function emitCatalogIndex(
  { vendors }: Catalog,
  printTsFile: PrintTsFile,
): Promise<readonly EmittedFile[]> {
  const names = uniqueNames(
    "vendor",
    vendors.map(({ id }) => id),
  );
  const all = layoutConstant(
    code`export const vendors: readonly CatalogVendor[]`,
    list(names.map(atom)),
  );
  const listing = await printTsFile({
    header,
    imports: [
      type("./identify/catalog-vendor.js", "CatalogVendor"),
      ...vendors.map(({ id }, index) => ({
        from: `./vendors/${id}.js`,
        name: "vendor",
        alias: names[index]?.text ?? null,
        type: false,
      })),
    ],
    statements: [`/** Every vendor whose events are described. */\n${all.text}`],
  });
  const index = await printTsFile({
    header,
    imports: [
      type("./identify/identification.js", "Identification"),
      type("./identify/identification.js", "UnidentifiedRequest"),
      { from: "./identify/identify-among.js", name: "identifyAmong", type: false },
      { from: "./vendors.js", name: "vendors", type: false },
    ],
    exports: [{ from: "./vendors.js", name: "vendors", type: false }, ...passedTypes],
    statements: [identifyFunction],
  });
  return [
    { path: `${catalogFolder}/src/vendors.ts`, text: listing, settled: all.settled },
    { path: `${catalogFolder}/src/index.ts`, text: index, settled: true },
  ];
}

const type = (from: string, name: string): TsImport => ({ from, name, type: true });

const passedTypes = [
  ...["CatalogDelivery", "CatalogHeader", "CatalogSigning", "CatalogVendor", "CatalogVersion"].map(
    (name) => type("./identify/catalog-vendor.js", name),
  ),
  ...["Candidate", "Identification", "UnidentifiedRequest"].map((name) =>
    type("./identify/identification.js", name),
  ),
  type("./runtime/contract.js", "Contract"),
  type("./runtime/contract.js", "Validation"),
  type("./runtime/headers.js", "HeaderSource"),
  type("./runtime/issue.js", "Issue"),
  type("./runtime/verify.js", "VerifyResult"),
];

const identifyFunction = `/**
 * Whose request a request is, and which event: by its headers, its envelope, where it tells its event
 * type, and its payload. What nothing tells apart is told as such. Proves nothing about the sender;
 * the \`verify\` of a vendor's version does.
 */
export function identify(request: UnidentifiedRequest): Identification {
  return identifyAmong(vendors, request);
}`;
