import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { JsonObject, JsonValue, Pointer } from "../ir/json.js";
import { isJsonObject } from "../ir/json.js";
import { pointerKeys } from "../ir/pointer.js";
import type { SourceFile } from "../source/load.js";
import { rememberCosts } from "../parse/schema/remember-costs.js";
import { holders } from "../parse/schema/keywords.js";
import { findStrange } from "../parse/schema/find-strange.js";
import { baseName } from "../source/file-path.js";
import { locatedAt } from "../source/located.js";
import { parseDocument } from "../source/parse-document.js";
import { collectReferences } from "./collect-references.js";
import { convertHere, convertSchema, type Conversion } from "./convert-schema.js";
import { decide, type DraftEvent, type DraftPage } from "./draft-page.js";
import type { DraftTarget } from "./draft-samples.js";
import { findEvents, standsAlone, type FoundEvent, type FoundEvents } from "./find-events.js";
import type { LocatedSchema } from "../parse/schema/inner-schemas.js";
import { nameDraft } from "./name-draft.js";
import { openSchema, referenceOf, type SchemaSource } from "./schema-document.js";

export interface SchemaFile {
  readonly file: SourceFile;
  /** Where the payload, or the union of payloads, stands; `null` to look for it. */
  readonly at: Pointer | null;
  /** Type of the event when the document describes one only. */
  readonly event: string;
}

/** A page of the events that a JSON Schema (draft-07 or 2020-12) describes; `null` when anything in it was refused. */
export function draftSchema(
  { file, at, event }: SchemaFile,
  target: DraftTarget,
  report: Report,
): DraftPage | null {
  let refused = false;
  const told = new Set<string>();
  // A place may be come to from several others, and is told of once.
  const watch: Report = (each) => {
    const place = `${each.span?.start} ${each.code}`;
    refused ||= each.severity === "error";
    if (!told.has(place)) report(each);
    told.add(place);
  };
  const root = parseDocument(file, watch);
  const source = root && openSchema(root, watch);
  if (!source) return null;
  const found =
    findEvents(source, at) ?? findSingle(source, { at: at ?? "", event, report: watch });
  if (!found) return null;
  const page = draftEvents(found, { source, file, target, isGuess: at === null, report: watch });
  return refused ? null : page;
}

function findSingle(
  source: SchemaSource,
  { at, event, report }: { at: Pointer; event: string; report: Report },
): FoundEvents | null {
  const located = locatedAt(source.root, at);
  if (!located) {
    report(diagnostic("draft/nothing-there", source.root.span, { pointer: at }));
    return null;
  }
  const strange = findStrange(located);
  if (strange) {
    report(diagnostic("draft/no-schema", strange.span, { keys: strange.keys }));
    return null;
  }
  const payloads = [{ located, pointer: at }];
  return { events: [{ type: event, payloads }], at, keyword: "anyOf", tag: null };
}

interface Drafting {
  readonly source: SchemaSource;
  readonly file: SourceFile;
  readonly target: DraftTarget;
  /** Whether nobody said where the payloads stand. */
  readonly isGuess: boolean;
  readonly report: Report;
}

function draftEvents(
  found: FoundEvents,
  { source, file, target, isGuess, report }: Drafting,
): DraftPage {
  const payloads = found.events.map((event) => payloadsOf(event, source));
  const targets = collectReferences(source, payloads.flat());
  const inlined = new Set(
    [...targets].filter(([, place]) => saysLittle(place)).map(([pointer]) => pointer),
  );
  const naming = nameDraft(
    target.folder,
    found.events.map(({ type }) => type),
  );
  const named = [...targets.values()]
    .filter(({ pointer }) => !inlined.has(pointer))
    .sort((a, b) => (a.pointer < b.pointer ? -1 : 1))
    .map((place) => ({ place, ...naming.take(wordsOf(place.pointer, target.page)) }));
  const dropped = new Map<string, number>();
  const conversion: Conversion = {
    source,
    costOf: rememberCosts(),
    report,
    models: new Map(named.map(({ place, name }) => [place.pointer, name])),
    inlined,
    drop: (key) => dropped.set(key, (dropped.get(key) ?? 0) + 1),
  };
  const models = named.map(({ place, name, plain }): [string, JsonValue] => {
    const schema = asObject(convertHere(place, conversion));
    return [name, plain ? schema : decide(schema, "the model's name; the plain one is taken.")];
  });
  const events = found.events.map(({ type }, index): DraftEvent => {
    const of = { places: payloads[index] ?? [], keyword: found.keyword, conversion };
    return {
      type,
      name: naming.eventNames.get(type) ?? null,
      payload: payloadOf(of),
      examples: [],
      notes: ["when the event is sent, and an example of it."],
    };
  });
  return {
    ...target,
    source: { title: baseName(file.path), evidence: "schema" },
    events,
    models: Object.fromEntries(models),
    notes: notesOf(found, { isGuess, dropped }),
  };
}

/** What the members of the union refer to: a payload that nothing else needs stands in its event. */
const payloadsOf = ({ payloads }: FoundEvent, source: SchemaSource): readonly LocatedSchema[] =>
  payloads.map((place) => {
    const reference = place.located.kind === "map" ? referenceOf(place.located) : null;
    return (reference && standsAlone(place, source) ? source.resolve(reference) : null) ?? place;
  });

function payloadOf(of: {
  readonly places: readonly LocatedSchema[];
  readonly keyword: FoundEvents["keyword"];
  readonly conversion: Conversion;
}): JsonValue {
  const schemas = of.places.map((place) => convertSchema(place, of.conversion));
  return schemas.length === 1 ? (schemas[0] ?? {}) : { [of.keyword]: schemas };
}

const little = new Set(["type", "format", "title", "description", "$comment"]);

/** A schema that says nothing but a type is no thing of its own. */
const saysLittle = ({ located }: LocatedSchema): boolean =>
  located.kind === "map" &&
  located.entries.length > 0 &&
  located.entries.every(({ key }) => little.has(key));

const structural = new Set([
  ...holders,
  "components",
  "schemas",
  "properties",
  "patternProperties",
  "items",
]);

function wordsOf(pointer: Pointer, page: string): string {
  const keys = pointerKeys(pointer) ?? [];
  const words = keys.filter((key) => !structural.has(key));
  return words.join(" ") || keys.at(-1) || `${page} root`;
}

const asObject = (value: JsonValue): JsonObject => {
  if (isJsonObject(value)) return value;
  return value === true ? {} : { not: {} };
};

function notesOf(
  { at, tag }: FoundEvents,
  { isGuess, dropped }: { isGuess: boolean; dropped: ReadonlyMap<string, number> },
): readonly string[] {
  const keys = [...dropped].map(([key, count]) => `${key} (${count})`);
  return [
    "descriptions are the source's words; say them in words of your own.",
    "whether a list of values (enum) may grow; then it is open (x-extensible-enum).",
    ...(at === ""
      ? []
      : [
          `the payloads stand at ${at} of the source; what is around them is the envelope, for vendor.yaml.${isGuess ? ' Where the source describes one event, import it with --at "".' : ""}`,
        ]),
    tag === null
      ? "whether the events' types are as the vendor sends them; they are called after the source."
      : `whether "${tag}" is where a delivery has its type; vendor.yaml says so for all pages.`,
    ...(keys.length > 0
      ? [
          `whether these keys, which are no keywords of the source's draft, matter: ${keys.join(", ")}.`,
        ]
      : []),
  ];
}
