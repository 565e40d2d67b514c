import type { Example, Model, Version, WebhookEvent } from "../../ir/catalog.js";
import type { JsonObject } from "../../ir/json.js";
import type { PageScope } from "../../ir/page-scope.js";
import { generatedHeader } from "../../text/generated-header.js";
import { printJson } from "../../text/json.js";
import type { PrintTsFile, TsImport } from "../../text/ts-file.js";
import { printDocComment, docText } from "../../text/doc-comment.js";
import type { EmittedFile } from "../emitter.js";
import type { PrintedType, PrintTypes, TypeDeclaration } from "../types/print-types.js";
import type { PrintedValidator, PrintValidator } from "../validators/print-validator.js";
import { describeEvent, describeModel } from "./describe-declaration.js";
import { resolveImports, typeImports } from "./module-imports.js";
import { eventPath, examplesPath, inFolder, modelPath } from "./package-path.js";

export interface ModulePrinters {
  readonly printTypes: PrintTypes;
  readonly printTsFile: PrintTsFile;
  readonly printValidator: PrintValidator;
}

/** The modules of a page: one for each event whose payload is documented, one for each model, and the examples. */
export async function emitPageModules(
  scope: PageScope,
  printers: ModulePrinters,
): Promise<readonly EmittedFile[]> {
  const { vendor, version, page } = scope;
  const declared = [
    ...page.events.flatMap((event) => declareEvent(event, scope, printers)),
    ...page.models.map((model) => declareModel(model, scope, printers)),
  ];
  const types = await printers.printTypes(
    declared.map(({ type }) => type),
    version.models,
  );
  const modules = declared.map(async (module, index) => {
    const type = types[index];
    return type ? [await printModule({ module, type, scope, printers })] : [];
  });
  const examples = page.events
    .filter((event) => event.examples.length > 0)
    .map((event) => ({
      path: examplesPath(vendor, version, event),
      text: printJson(event.examples.map(exampleJson)),
      settled: true,
    }));
  return [...(await Promise.all(modules)).flat(), ...examples];
}

const exampleJson = ({ name, summary, from, payload, body }: Example): JsonObject => ({
  name,
  ...(summary === null ? {} : { summary }),
  from,
  payload,
  ...(body === undefined ? {} : { body }),
});

interface DeclaredModule {
  readonly path: string;
  readonly type: TypeDeclaration;
  readonly validator: PrintedValidator;
  readonly exports: readonly TsImport[];
  /** Said of the guard and of what is made from it. */
  readonly guardText: string;
  readonly valueText: string;
}

function declareEvent(
  event: WebhookEvent,
  { vendor, version, page }: PageScope,
  { printValidator }: ModulePrinters,
): readonly DeclaredModule[] {
  const { names, type, payload: shape, fieldEvidence } = event;
  if (shape === null) return [];
  return [
    {
      path: eventPath(vendor, version, event),
      type: { name: names.payload, shape, docs: describeEvent(event, page), fieldEvidence },
      validator: printValidator({ of: "event", shape, eventType: type, names }),
      exports: contractTypes(version),
      guardText: `Whether a value is the payload of \`${type}\`; allocates nothing.`,
      valueText: `The contract of \`${type}\`: validates its payload and explains what is wrong with it.`,
    },
  ];
}

function declareModel(
  model: Model,
  { vendor, version, page }: PageScope,
  { printValidator }: ModulePrinters,
): DeclaredModule {
  const { names, shape, fieldEvidence } = model;
  return {
    path: modelPath(vendor, version, model),
    type: { name: names.type, shape, docs: describeModel(model, page), fieldEvidence },
    validator: printValidator({ of: "model", model }),
    exports: [],
    guardText: `Whether a value is a \`${names.type}\`; allocates nothing.`,
    valueText: `The shape of a \`${names.type}\`, by which contracts tell what is wrong with a value.`,
  };
}

/**
 * What declarations of an application name that passes on what a contract is or says: they can name only what a module
 * gives that is imported, and that may be this one alone.
 */
function contractTypes(version: Version): readonly TsImport[] {
  const { runtime } = inFolder(version);
  return [
    { from: `${runtime}contract.js`, name: "Contract", type: true },
    { from: `${runtime}contract.js`, name: "Validation", type: true },
    { from: `${runtime}issue.js`, name: "Issue", type: true },
  ];
}

interface ModuleParts {
  readonly module: DeclaredModule;
  readonly type: PrintedType;
  readonly scope: PageScope;
  readonly printers: ModulePrinters;
}

async function printModule(parts: ModuleParts): Promise<EmittedFile> {
  const { module, type, scope, printers } = parts;
  const { path, validator, exports, guardText, valueText } = module;
  const { version, page } = scope;
  const place = inFolder(version);
  return {
    path,
    text: await printers.printTsFile({
      header: generatedHeader(page.file),
      imports: [
        ...resolveImports(validator.imports, { models: version.models, place }),
        ...typeImports(type.references, { models: version.models, place }).filter(
          // A recursive model refers to itself.
          ({ name }) => name !== module.type.name,
        ),
      ],
      exports,
      statements: [
        type.text,
        ...validator.constants,
        commented(guardText, validator.guard),
        ...validator.functions,
        commented(valueText, validator.value),
      ],
    }),
    settled: type.settled && validator.settled,
  };
}

const commented = (text: string, statement: string) =>
  `${printDocComment([docText(text)])}\n${statement}`;
