import type { Vendor, Version, WebhookEvent } from "../../ir/catalog.js";
import { generatedHeader } from "../../text/generated-header.js";
import type { PrintTsFile, TsImport } from "../../text/ts-file.js";
import type { EmittedFile } from "../emitter.js";
import { needsHeaders } from "./needs-headers.js";
import { hasContract, indexStatements } from "./index-statements.js";
import { inVersion, sourceFolder, type ModulePlace } from "./package-path.js";
import { receiverExports, receiverImports } from "./receiver-statements.js";
import { signingExports } from "./signing-module.js";

/** The module that a version is imported by: its contracts and types, its events by type, and `parse`. */
export async function emitVersionIndex(
  vendor: Vendor,
  version: Version,
  printTsFile: PrintTsFile,
): Promise<EmittedFile> {
  const events = version.pages
    .flatMap((page) => page.events)
    .toSorted((a, b) => (a.type < b.type ? -1 : Number(a.type > b.type)));
  const statements = indexStatements(vendor, version, events);
  return {
    path: `${sourceFolder(vendor, version)}index.ts`,
    text: await printTsFile({
      header: generatedHeader(vendor.span.file),
      imports: listImports(version, events),
      exports: listExports(version, events),
      statements: statements.map(({ text }) => text),
    }),
    settled: statements.every(({ settled }) => settled),
  };
}

function listImports(version: Version, events: readonly WebhookEvent[]): readonly TsImport[] {
  const place = inVersion(version);
  const { root, runtime } = place;
  return [
    value(`${root}envelope.js`, "envelope"),
    type(`${root}envelope.js`, "Envelope"),
    value(`${runtime}parse-delivery.js`, "parseDelivery"),
    ...usedTypes.map((name) => type(`${runtime}delivery.js`, name)),
    ...(needsHeaders(version) ? [type(`${runtime}headers.js`, "HeaderSource")] : []),
    ...receiverImports(version),
    ...events.filter(hasContract).flatMap((event) => {
      const from = eventModule(place, event);
      return [value(from, event.names.contract), type(from, event.names.payload)];
    }),
  ];
}

/** All but the shapes of models, which are of use within the package only. */
function listExports(version: Version, events: readonly WebhookEvent[]): readonly TsImport[] {
  const place = inVersion(version);
  const { root, runtime } = place;
  return [
    ...events.filter(hasContract).flatMap((event) => {
      const from = eventModule(place, event);
      const { contract, guard, payload } = event.names;
      return [value(from, contract), value(from, guard), type(from, payload)];
    }),
    ...version.pages
      .flatMap((page) => page.models)
      .flatMap(({ names }) => {
        const from = `${root}models/${names.file}.js`;
        return [value(from, names.guard), type(from, names.type)];
      }),
    type(`${runtime}contract.js`, "Contract"),
    type(`${runtime}contract.js`, "Validation"),
    type(`${runtime}issue.js`, "Issue"),
    value(`${runtime}problem-details.js`, "problemDetails"),
    type(`${runtime}problem-details.js`, "ProblemDetails"),
    ...passedTypes.map((name) => type(`${runtime}delivery.js`, name)),
    type(`${runtime}headers.js`, "HeaderSource"),
    ...signingExports(version),
    ...receiverExports(version),
  ];
}

const usedTypes = [
  "Contracts",
  "DeliveryFacts",
  "ParseOptions",
  "ParseResult",
  "ReceivedDelivery",
  "ReceivedEvent",
];
const passedTypes = [
  "Contracts",
  "InvalidEvent",
  "KnownEvent",
  "ParseFailure",
  "ParseOptions",
  "ParseResult",
  "UnknownEvent",
];

const eventModule = ({ root }: ModulePlace, { names }: WebhookEvent) =>
  `${root}events/${names.file}.js`;

const value = (from: string, name: string): TsImport => ({ from, name, type: false });
const type = (from: string, name: string): TsImport => ({ from, name, type: true });
