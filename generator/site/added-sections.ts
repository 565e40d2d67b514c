import {
  type Edition,
  eventPath,
  modelPath,
  openapiPath,
  relativePath,
  schemaPath,
} from "../emit/docs/docs-path.js";
import type { Catalog, Model, WebhookEvent } from "../ir/catalog.js";
import type { JsonObject } from "../ir/json.js";
import {
  fence,
  heading,
  joinBlocks,
  type Block,
  line,
  noBlock,
  pageLink,
  paragraph,
  text,
} from "../text/markdown.js";
import { printYaml } from "../text/yaml.js";
import { createEventChanges, type EventChanges } from "./event-changes.js";
import { createRelatedEvents, type RelatedEvents } from "./related-events.js";
import { requestSection } from "./request-section.js";
import type { Outputs } from "./site-files.js";
import { withVersionLinks } from "./version-links.js";

/** Completes a page by what the other outputs say of the same event or model. */
export type CompletePage = (path: string, markdown: string) => string;

export function createCompletePage({ vendors }: Catalog, outputs: Outputs): CompletePage {
  const context: Context = {
    outputs,
    changes: createEventChanges(),
    related: createRelatedEvents(),
    documents: new Map<string, JsonObject>(),
  };
  const pages = new Map(
    vendors
      .flatMap((vendor) => vendor.versions.map((version): Edition => ({ vendor, version })))
      .flatMap((edition) => [...listEvents(edition), ...listModels(edition)]),
  );
  return (path, markdown) => pages.get(path)?.(markdown, context) ?? markdown;
}

interface Context {
  readonly outputs: Outputs;
  readonly changes: EventChanges;
  readonly related: RelatedEvents;
  /** OpenAPI documents that were read, by their paths. */
  readonly documents: Map<string, JsonObject>;
}

type Complete = (markdown: string, context: Context) => string;

const listEvents = (edition: Edition) =>
  edition.version.pages
    .flatMap(({ events }) => events)
    .map((event): [string, Complete] => [
      eventPath(edition, event),
      (markdown, context) => completeEvent({ edition, event, markdown }, context),
    ]);

const listModels = (edition: Edition) =>
  [...edition.version.models.values()].map((model): [string, Complete] => [
    modelPath(edition, model),
    (markdown, { outputs, related }) =>
      insert(
        related.ofModel(edition, model, markdown),
        ["Doubts", "Events that carry it"],
        modelFormats({ edition, model, outputs }),
      ),
  ]);

interface EventPage {
  readonly edition: Edition;
  readonly event: WebhookEvent;
  readonly markdown: string;
}

function completeEvent({ edition, event, markdown }: EventPage, context: Context): string {
  const { outputs, changes, related } = context;
  const webhook = webhookOf(edition, event, context);
  const formats = joinBlocks([
    requestSection(edition, event, composedBodies(webhook)),
    heading(2, line`Formats`),
    event.payload === null ? noBlock : heading(3, line`TypeScript`),
    event.payload === null
      ? noBlock
      : typeScript(outputs.read(sourcePath(edition, "events", event.names.file))),
    heading(3, line`JSON Schema`),
    paragraph(schemaLink(edition, event)),
    heading(3, line`OpenAPI`),
    fence("yaml", printYaml({ webhooks: { [event.type]: withoutExamples(webhook) } })),
  ]);
  const listing = related.ofEvent(edition, event, markdown);
  const complete = insert(listing, ["Doubts", "Related events"], formats);
  const changed = insert(complete, ["Related events"], changes(edition, event));
  const { payload } = edition.version.delivery.envelope.value;
  const placed = changed.replace(
    /^kind: "event"$/m,
    (line) => `${line}\npayloadAt: ${JSON.stringify(payload)}`,
  );
  return withVersionLinks({ edition, event, markdown: placed });
}

interface ModelPage {
  readonly edition: Edition;
  readonly model: Model;
  readonly outputs: Outputs;
}

const modelFormats = ({ edition, model, outputs }: ModelPage): Block =>
  joinBlocks([
    heading(2, line`Formats`),
    heading(3, line`TypeScript`),
    typeScript(outputs.read(sourcePath(edition, "models", model.names.file))),
  ]);

function sourcePath({ vendor, version }: Edition, kind: string, file: string): string {
  const folder = version.id === null ? "" : `${version.id}/`;
  return `packages/${vendor.id}/src/${folder}${kind}/${file}.ts`;
}

/** The declaration of a type, without what the module needs for it and what follows from it. */
function typeScript(module: string): Block {
  const declaration =
    /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?export (?:type|interface) [\s\S]*?\n(?=\n|$)/m;
  return fence("ts", (declaration.exec(module)?.[0] ?? "").trimEnd(), false);
}

function schemaLink(edition: Edition, event: WebhookEvent) {
  const path = schemaPath(edition, event);
  const name = path.slice(path.lastIndexOf("/") + 1);
  return pageLink(text(name), relativePath(eventPath(edition, event), path));
}

/** The part of the vendor's document that is about one event. */
function webhookOf(
  edition: Edition,
  event: WebhookEvent,
  { outputs, documents }: Context,
): JsonObject {
  const path = openapiPath(edition, "json");
  const document = documents.get(path) ?? readObject(outputs.read(path));
  documents.set(path, document);
  return objectAt(document, "webhooks", event.type);
}

/** Whole bodies around the examples of an event, by their names. */
function composedBodies(webhook: JsonObject): JsonObject {
  const [operation = ""] = Object.keys(webhook);
  const content = objectAt(webhook, operation, "requestBody", "content");
  const [type = ""] = Object.keys(content);
  return objectAt(content, type, "examples");
}

const readObject = (text: string): JsonObject => JSON.parse(text) as JsonObject;

const objectAt = (document: JsonObject, ...keys: readonly string[]): JsonObject =>
  keys.reduce<JsonObject>((at, key) => (at[key] ?? {}) as JsonObject, document);

/** Without its examples, which the page has. */
const withoutExamples = (webhook: JsonObject): JsonObject =>
  JSON.parse(
    JSON.stringify(webhook, (key, value: unknown) => (key === "examples" ? undefined : value)),
  ) as JsonObject;

/** Puts a part before the first of the sections that the page has, or at its end. */
function insert(markdown: string, before: readonly string[], { text: part }: Block): string {
  if (part === "") return markdown;
  const places = before.map((title) => markdown.lastIndexOf(`\n## ${title}\n`));
  const place = places.find((at) => at >= 0);
  if (place === undefined) return `${markdown}\n${part}\n`;
  return `${markdown.slice(0, place)}\n${part}\n${markdown.slice(place)}`;
}
