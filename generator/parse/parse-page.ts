import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { Example, Model, Page, WebhookEvent } from "../ir/catalog.js";
import type { Doubt, PageSource } from "../ir/evidence.js";
import type { JsonValue, Pointer } from "../ir/json.js";
import type { ModelId } from "../ir/shape.js";
import type { Span } from "../ir/span.js";
import { below } from "../ir/pointer.js";
import { baseName, folderOf } from "../source/file-path.js";
import { locatedAt, plainValue, type Located } from "../source/located.js";
import type { SourceFile } from "../source/load.js";
import { parseYaml } from "../source/yaml.js";
import { refused } from "./decode.js";
import { pageFrame, type DoubtFrame, type ExampleFrame, type PageFrame } from "./page-frame.js";
import { reportUncited } from "./report-uncited.js";
import { jsonTypes } from "../ir/json-type.js";
import { lowerSchema } from "./schema/lower-schema.js";
import { reportSchemas } from "./schema/report-schemas.js";
import type { SchemaContext } from "./schema/schema-context.js";
import { rememberCosts } from "./schema/remember-costs.js";

/** A definition file before its names are decided and its references are known to lead somewhere. */
export interface ParsedPage extends Omit<Page, "events" | "models"> {
  readonly events: readonly ParsedEvent[];
  readonly models: readonly ParsedModel[];
  readonly references: readonly Reference[];
}

export interface ParsedEvent extends Omit<WebhookEvent, "names" | "examples"> {
  /** What its names follow from, where not from its type. */
  readonly name: string | null;
  readonly examples: readonly ParsedExample[];
}

/** Exactly one of `value` and `body` is given. */
export interface ParsedExample extends Omit<Example, "payload"> {
  readonly value: JsonValue | undefined;
}

export interface ParsedModel extends Omit<Model, "names"> {
  readonly name: string;
}

/** A `$ref` as it was written, for linking. */
export interface Reference {
  readonly model: ModelId;
  readonly name: string;
  /** The definition file that should hold the model. */
  readonly file: string;
  readonly text: string;
  readonly span: Span;
}

const referenceForm = /^(?<file>[A-Za-z0-9._-]+\.ya?ml)?#\/models\/(?<name>[^/]+)$/;

/** Models are named once per vendor and version: the folder is their scope. */
export const modelId = (folder: string, name: string): ModelId => `${folder}/${name}` as ModelId;

/** Where a page counts as standing, and what stands otherwise in it there. */
export interface Derivation {
  /** Folder of the version that takes the page over. */
  readonly folder: string;
  readonly change: (page: Located) => Located | null;
}

/** Reads one page, for the version it stands in or for one that takes it over; `null` when it was refused. */
export function parsePage(
  file: SourceFile,
  report: Report,
  derivation: Derivation | null = null,
): ParsedPage | null {
  const written = parseYaml(file, report);
  const located = written && derivation ? derivation.change(written) : written;
  if (!located) return null;
  const frame = pageFrame.decode(located, report);
  const references: Reference[] = [];
  const folder = derivation?.folder ?? folderOf(file.path);
  if (frame === refused) {
    reportRefused(located, { file, references, folder, report });
    return null;
  }
  const doubted = derivation
    ? frame.doubts.filter(({ at }) => locatedAt(located, at.value))
    : frame.doubts;
  const doubts = doubted.map(readDoubt);
  const sources = frame.sources.map((source, index) => ({
    ...source,
    id: source.id ?? String(index + 1),
    // What a document shows of one version is a guess about another.
    evidence: derivation ? "inferred" : source.evidence,
  }));
  const names = frame.models.map(({ key }) => key);
  const citable = sources.map(({ id }) => id);
  const context = schemaContext({ file, names, citable, doubts, references, folder, report });
  reportDoubts({ located, doubts: doubted, report });
  const fieldEvidence = sources[0]?.evidence ?? "inferred";
  const models = frame.models.map(({ key, keySpan, value }): ParsedModel => {
    const place = { pointer: below("", "models", key), types: jsonTypes };
    const shape = lowerSchema(value, place, context);
    const evidence = shape.evidence ?? fieldEvidence;
    return { id: modelId(folder, key), name: key, shape, fieldEvidence: evidence, span: keySpan };
  });
  const events = frame.events.map((event) => parseEvent(event, { sources, doubts, context }));
  reportPageId({ frame, file, report });
  const { title, summary, span } = frame;
  return {
    id: frame.page.value,
    title,
    summary,
    file: file.path,
    sources,
    events,
    models,
    references,
    doubts,
    span,
  };
}

export const readDoubt = (doubt: DoubtFrame): Doubt => ({ ...doubt, at: doubt.at.value });

function parseEvent(
  { key, keySpan, value }: PageFrame["events"][number],
  around: {
    sources: readonly PageSource[];
    doubts: readonly Doubt[];
    context: SchemaContext;
  },
): ParsedEvent {
  const { sources, doubts, context } = around;
  const known = sources.map(({ id }) => id);
  const cited = value.source?.value ?? known.slice(0, 1);
  if (value.source) reportUncited({ ids: cited, known, span: value.source.span }, context.report);
  const fieldEvidence = sources.find(({ id }) => id === cited[0])?.evidence ?? "inferred";
  const evidence = value.evidence ?? fieldEvidence;
  const at = below("", "events", key);
  const place = { pointer: below(at, "payload"), types: jsonTypes };
  return {
    type: key,
    name: value.name,
    summary: value.summary,
    description: value.description,
    deprecated: value.deprecated,
    sources: cited,
    seen: value.payload ? value.seen : "name",
    evidence,
    fieldEvidence: value.payload ? fieldEvidence : evidence,
    payload: value.payload ? lowerSchema(value.payload, place, context) : null,
    examples: value.examples.flatMap((example) => parseExample(example, context.report)),
    doubts: doubts.filter((doubt) => doubt.at === at || doubt.at.startsWith(`${at}/examples`)),
    span: keySpan,
  };
}

function parseExample(frame: ExampleFrame, report: Report): readonly ParsedExample[] {
  const { name, summary, from, value, body, span } = frame;
  if ((value === undefined) === (body === undefined)) {
    report(diagnostic("frame/no-example-value", span, {}));
    return [];
  }
  const plain = (located: Located | undefined) => (located ? plainValue(located) : undefined);
  return [
    {
      name,
      summary,
      from,
      value: plain(value),
      body: plain(body),
      span: (value ?? body)?.span ?? span,
    },
  ];
}

interface Surroundings {
  readonly file: SourceFile;
  readonly references: Reference[];
  readonly folder: string;
  readonly report: Report;
}

/** Of a page that was refused: what may be misspelt or malformed itself says nothing about references and sources. */
function reportRefused(page: Located, around: Surroundings): void {
  const [models, events] = ["/models", "/events"].map((at) => {
    const found = locatedAt(page, at);
    return found?.kind === "map" ? found.entries.map(({ key }) => key) : null;
  });
  const pointers = [
    ...(models ?? []).map((name) => below("", "models", name)),
    ...(events ?? []).map((type) => below("", "events", type, "payload")),
  ];
  const names = models ?? null;
  reportSchemas(page, pointers, schemaContext({ ...around, names, citable: null, doubts: [] }));
}

interface PageParts extends Surroundings {
  /** Of the page's models; `null` where they are not known. */
  readonly names: readonly string[] | null;
  readonly citable: SchemaContext["citable"];
  readonly doubts: readonly Doubt[];
}

function schemaContext(parts: PageParts): SchemaContext {
  const { file, names, citable, doubts, references, folder, report } = parts;
  const byPlace = groupByPlace(doubts);
  return {
    mode: "definition",
    report,
    citable,
    costOf: rememberCosts(),
    doubtsAt: (pointer: Pointer) => byPlace.get(pointer) ?? [],
    resolve: (text, from) => {
      const span = from.entries.find(({ key }) => key === "$ref")?.value.span ?? from.span;
      const { file: other, name } = referenceForm.exec(text)?.groups ?? {};
      if (name === undefined || (other === undefined && names?.includes(name) === false)) {
        const suggestion = name === undefined ? null : nearest(name, names ?? []);
        report(diagnostic("schema/dangling-reference", span, { reference: text, suggestion }));
        return null;
      }
      const target = other === undefined ? file.path : `${folderOf(file.path)}/${other}`;
      const reference = { model: modelId(folder, name), name, file: target, text, span };
      references.push(reference);
      return reference.model;
    },
  };
}

function groupByPlace(doubts: readonly Doubt[]): ReadonlyMap<Pointer, readonly Doubt[]> {
  const byPlace = new Map<Pointer, Doubt[]>();
  for (const doubt of doubts) byPlace.set(doubt.at, [...(byPlace.get(doubt.at) ?? []), doubt]);
  return byPlace;
}

/** A doubt must be about something that stands in the file. */
export function reportDoubts(of: {
  located: Located;
  doubts: readonly DoubtFrame[];
  report: Report;
}): void {
  for (const { at } of of.doubts) {
    if (locatedAt(of.located, at.value)) continue;
    of.report(diagnostic("doubt/no-such-place", at.span, { at: at.value }));
  }
}

function reportPageId({
  frame,
  file,
  report,
}: {
  frame: PageFrame;
  file: SourceFile;
  report: Report;
}): void {
  const name = baseName(file.path).replace(/\.ya?ml$/, "");
  if (frame.page.value === name) return;
  report(diagnostic("frame/page-id", frame.page.span, { page: frame.page.value, file: file.path }));
}
