import type { Vendor, Version } from "../../ir/catalog.js";
import type { Fact, Place } from "../../ir/delivery.js";
import { pointerKeys } from "../../ir/pointer.js";
import { propertyNames } from "../../ir/property-names.js";
import { signingSchemes } from "../../ir/signing-schemes.js";
import { generatedHeader } from "../../text/generated-header.js";
import { code, literal, propertyKey, type Code } from "../../text/code.js";
import { docText, printDocComment } from "../../text/doc-comment.js";
import { atom, list, record, type Entry, type Expression } from "../../text/expression.js";
import { layoutConstant } from "../../text/layout.js";
import type { PrintTsFile, TsImport } from "../../text/ts-file.js";
import type { EmittedFile } from "../emitter.js";
import { catalogFolder } from "./catalog-folder.js";
import { uniqueNames } from "./unique-names.js";

/** What a version's modules export, by the names that they have in the module of the vendor. */
interface VersionNames {
  readonly version: Version;
  readonly events: Code;
  readonly envelope: Code;
  readonly verify: Code;
  readonly sign: Code;
  readonly signingSchemes: Code;
}

/** A vendor with all its versions, as `identify` compares requests with it. */
export async function emitVendorModule(
  vendor: Vendor,
  printTsFile: PrintTsFile,
): Promise<EmittedFile> {
  const versions = nameVersions(vendor);
  const constant = layoutConstant(
    code`export const vendor: CatalogVendor`,
    record([
      entry(code`id`, literal(vendor.id)),
      entry(code`title`, literal(vendor.title)),
      entry(code`package`, literal(vendor.names.package)),
      { key: code`versions`, value: list(versions.map(printVersion)) },
    ]),
  );
  const comment = printDocComment([docText(`What requests of ${vendor.title} are known by.`)]);
  return {
    path: `${catalogFolder}/src/vendors/${vendor.id}.ts`,
    text: await printTsFile({
      header: generatedHeader(vendor.id),
      imports: [
        { from: "../identify/catalog-vendor.js", name: "CatalogVendor", type: true },
        ...versions.flatMap((names) => versionImports(vendor, names)),
      ],
      statements: [`${comment}\n${constant.text}`],
    }),
    settled: constant.settled,
  };
}

function nameVersions({ versions }: Vendor): readonly VersionNames[] {
  const namesOf = (what: string) =>
    uniqueNames(
      what,
      versions.map(({ id }) => id ?? ""),
    );
  const all = {
    events: namesOf("events"),
    envelope: namesOf("envelope"),
    verify: namesOf("verify"),
    sign: namesOf("sign"),
    signingSchemes: namesOf("signingSchemes"),
  };
  return versions.map((version, index) => {
    const name = (what: keyof typeof all) => all[what][index] ?? code``;
    return {
      version,
      events: name("events"),
      envelope: name("envelope"),
      verify: name("verify"),
      sign: name("sign"),
      signingSchemes: name("signingSchemes"),
    };
  });
}

const isSigned = ({ delivery }: Version): boolean => signingSchemes(delivery).length > 0;

function versionImports({ id }: Vendor, names: VersionNames): readonly TsImport[] {
  const { version } = names;
  const folder = `../../../${id}/src/${version.id === null ? "" : `${version.id}/`}`;
  const imported = (module: string, name: string, local: Code): TsImport => ({
    from: `${folder}${module}.js`,
    name,
    alias: local.text === name ? null : local.text,
    type: false,
  });
  return [
    imported("index", "events", names.events),
    imported("envelope", "envelope", names.envelope),
    ...(isSigned(version)
      ? [
          imported("signing", "sign", names.sign),
          imported("signing", "signingSchemes", names.signingSchemes),
          imported("signing", "verify", names.verify),
        ]
      : []),
  ];
}

function printVersion(names: VersionNames): Expression {
  const { version } = names;
  const events = version.pages.flatMap((page) => page.events);
  const named = events.filter(({ payload }) => payload === null).map(({ type }) => type);
  const signing = record([
    entry(code`verify`, names.verify),
    entry(code`sign`, names.sign),
    entry(code`signingSchemes`, names.signingSchemes),
  ]);
  return record([
    entry(code`id`, literal(version.id)),
    entry(code`current`, literal(version.current)),
    entry(code`contracts`, names.events),
    { key: code`named`, value: printTexts(named.toSorted()) },
    { key: code`signing`, value: isSigned(version) ? signing : atom(code`null`) },
    { key: code`delivery`, value: printDelivery(names) },
  ]);
}

function printDelivery({ version, envelope }: VersionNames): Expression {
  const { delivery } = version;
  const { batch, events, payload } = delivery.envelope.value;
  const headers = delivery.headers.map(({ name, always }) =>
    record([entry(code`name`, literal(name)), entry(code`always`, literal(always))]),
  );
  const userAgent = delivery.request.known ? delivery.request.value.userAgent : null;
  return record([
    entry(code`envelope`, envelope),
    entry(code`batch`, literal(batch)),
    { key: code`events`, value: printTexts(pointerKeys(events) ?? []) },
    { key: code`payload`, value: printTexts(pointerKeys(payload) ?? []) },
    { key: code`eventType`, value: printPlaces(delivery.eventType) },
    { key: code`version`, value: printPlaces(delivery.version) },
    { key: code`headers`, value: list(headers) },
    entry(code`userAgent`, literal(userAgent)),
    { key: code`keys`, value: printKeys(version) },
  ]);
}

const printPlaces = (fact: Fact<readonly Place[]>): Expression =>
  list(
    (fact.known ? fact.value : []).map((place) =>
      record([
        entry(code`in`, literal(place.in)),
        place.in === "header"
          ? entry(code`name`, literal(place.name))
          : { key: code`at`, value: printTexts(pointerKeys(place.at) ?? []) },
      ]),
    ),
  );

/** Payloads are compared by their keys only where nothing else tells the type. */
function printKeys({ delivery, pages, models }: Version): Expression {
  const events = delivery.eventType.known ? [] : pages.flatMap((page) => page.events);
  const entries = events
    .toSorted((a, b) => (a.type < b.type ? -1 : Number(a.type > b.type)))
    .flatMap(({ type, payload }) =>
      payload === null
        ? []
        : [{ key: propertyKey(type), value: printTexts(propertyNames(payload, models)) }],
    );
  return record(entries);
}

const printTexts = (texts: readonly string[]): Expression =>
  list(texts.map((text) => atom(literal(text))));

const entry = (key: Code, text: Code): Entry => ({ key, value: atom(text) });
