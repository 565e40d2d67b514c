import type { Vendor, Version } from "../../ir/catalog.js";
import { generatedHeader } from "../../text/generated-header.js";
import { noKnownTexts } from "../../text/known-texts.js";
import { createTsFilePrinter } from "../../text/ts-file.js";
import type { EmittedFile, Emitter, Templates } from "../emitter.js";
import { createTypePrinter } from "../types/print-types.js";
import { createValidatorPrinter, type PrintValidator } from "../validators/print-validator.js";
import { emitEnvelope } from "./envelope-module.js";
import { emitManifest } from "./package-manifest.js";
import { packageFolder } from "./package-path.js";
import { emitReadme } from "./package-readme.js";
import { emitPageModules } from "./page-modules.js";
import { emitSigning } from "./signing-module.js";
import { emitSigningVectors } from "./signing-vectors.js";
import { templateText } from "./template-text.js";
import { emitVersionIndex } from "./version-index.js";

/**
 * One publishable package per vendor. Pages give the modules of their events and models; the vendor as a whole gives the
 * indexes, the envelope, the README and what npm reads.
 */
export function createPackageEmitter(templates: Templates, known = noKnownTexts): Emitter {
  const printTsFile = createTsFilePrinter(known);
  const printTypes = createTypePrinter(known);
  const printers = new WeakMap<Version["models"], PrintValidator>();
  // A printer looks at all models of its version once, for all of the version's pages.
  const printersOf = ({ models }: Version) => {
    const printValidator = printers.get(models) ?? createValidatorPrinter(models, "typescript");
    printers.set(models, printValidator);
    return { printTypes, printTsFile, printValidator };
  };
  return {
    name: "packages",
    page: (scope) => emitPageModules(scope, printersOf(scope.version)),
    vendor: async (vendor) => {
      const versions = vendor.versions.map(async (version) => [
        ...(await emitEnvelope(vendor, version, printersOf(version))),
        ...(await emitSigning(vendor, version, printTsFile)),
        ...emitSigningVectors(vendor, version),
        await emitVersionIndex(vendor, version, printTsFile),
      ]);
      return [
        ...(await Promise.all(versions)).flat(),
        ...emitRootIndex(vendor),
        emitManifest(vendor, templates),
        emitReadme(vendor, templates),
        ...emitChangelog(vendor),
        ...copyTemplates(vendor, templates),
      ];
    },
  };
}

/** The root of a package with versions is its current one. */
const emitRootIndex = (vendor: Vendor): readonly EmittedFile[] =>
  vendor.versions
    .filter(({ id, current }) => current && id !== null)
    .map(({ id }) => ({
      path: `${packageFolder(vendor)}/src/index.ts`,
      text: `${generatedHeader(vendor.span.file)}\n\nexport * from "./${id}/index.js";\n`,
      settled: true,
    }));

const emitChangelog = (vendor: Vendor): readonly EmittedFile[] =>
  typeof vendor.release?.changelog === "string"
    ? [
        {
          path: `${packageFolder(vendor)}/CHANGELOG.md`,
          text: vendor.release.changelog,
          settled: false,
        },
      ]
    : [];

/** Byte for byte: the runtime is real TypeScript with tests of its own. */
function copyTemplates(vendor: Vendor, templates: Templates): readonly EmittedFile[] {
  const copied = [...templates].flatMap(([path, text]) => {
    const file = /^runtime\/(.+\.ts)$/.exec(path)?.[1];
    return file === undefined ? [] : [{ path: `src/runtime/${file}`, text }];
  });
  const plain = ["LICENSE", "tsconfig.json"].map((file) => ({
    path: file,
    text: templateText(templates, `package/${file}`),
  }));
  return [...copied, ...plain].map(({ path, text }) => ({
    path: `${packageFolder(vendor)}/${path}`,
    text,
    settled: true,
  }));
}
