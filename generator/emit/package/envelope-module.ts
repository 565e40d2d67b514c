import type { Identifier, Vendor, Version } from "../../ir/catalog.js";
import { generatedHeader } from "../../text/generated-header.js";
import { docText, printDocComment } from "../../text/doc-comment.js";
import type { EmittedFile } from "../emitter.js";
import { resolveImports, typeImports } from "./module-imports.js";
import type { ModulePrinters } from "./page-modules.js";
import { inVersion, sourceFolder } from "./package-path.js";

// Reserved by naming, so that no event or model is called so.
const names = {
  payload: "Envelope" as Identifier,
  guard: "isEnvelope" as Identifier,
  contract: "envelope" as Identifier,
};

/** The module of the request body that surrounds the events of a version. */
export async function emitEnvelope(
  vendor: Vendor,
  version: Version,
  { printTypes, printTsFile, printValidator }: ModulePrinters,
): Promise<readonly EmittedFile[]> {
  const { value, evidence: fieldEvidence } = version.delivery.envelope;
  const text = `The body of a request of ${vendor.title}; what its events hold is for their contracts to say.`;
  const declaration = {
    name: names.payload,
    shape: value.shape,
    docs: [docText(text)],
    fieldEvidence,
  };
  const [type] = await printTypes([declaration], version.models);
  const place = inVersion(version);
  const validator = printValidator({
    of: "event",
    shape: value.shape,
    eventType: "envelope",
    names,
  });
  if (!type) return [];
  return [
    {
      path: `${sourceFolder(vendor, version)}envelope.ts`,
      text: await printTsFile({
        header: generatedHeader(vendor.span.file),
        imports: [
          ...resolveImports(validator.imports, { models: version.models, place }),
          ...typeImports(type.references, { models: version.models, place }),
        ],
        statements: [
          type.text,
          ...validator.constants,
          `${printDocComment([docText("Whether a value is a request body.")])}\n${validator.guard}`,
          ...validator.functions,
          `${printDocComment([docText("The contract of the request body.")])}\n${validator.value}`,
        ],
      }),
      settled: type.settled && validator.settled,
    },
  ];
}
