import type { Model, Vendor, Version, WebhookEvent } from "../../ir/catalog.js";

/** A vendor in one of its versions: what most addresses depend on. */
export interface Edition {
  readonly vendor: Vendor;
  readonly version: Version;
}

/** Paths of generated files, relative to the output folder. */
export const docsIndexPath = "docs/index.md";

export const vendorPath = (vendor: Vendor): string => `docs/${vendor.id}/index.md`;

export const versionPath = (edition: Edition): string => `docs/${editionFolder(edition)}/index.md`;

export const eventPath = (edition: Edition, event: WebhookEvent): string =>
  `docs/${editionFolder(edition)}/events/${event.names.file}.md`;

export const modelPath = (edition: Edition, model: Model): string =>
  `docs/${editionFolder(edition)}/models/${model.names.file}.md`;

export const schemaPath = (edition: Edition, event: WebhookEvent): string =>
  `schemas/${editionFolder(edition)}/${event.names.file}.schema.json`;

export const openapiPath = (edition: Edition, ending: "yaml" | "json"): string =>
  `openapi/${editionFolder(edition)}.${ending}`;

/** What to import: the package of the vendor, or one event of it. */
export function modulePath({ vendor, version }: Edition, event?: WebhookEvent): string {
  const folder = version.current ? "" : `/${version.id ?? ""}`;
  const entry = vendor.names.package + folder;
  return event ? `${entry}/events/${event.names.file}` : entry;
}

const editionFolder = ({ vendor, version }: Edition): string =>
  version.id === null ? vendor.id : `${vendor.id}/${version.id}`;

/** How a page at `from` links to the file at `to`. */
export function relativePath(from: string, to: string): string {
  const start = from.split("/").slice(0, -1);
  const end = to.split("/");
  const shared = start.findIndex((folder, index) => folder !== end[index]);
  const common = shared === -1 ? start.length : shared;
  return [...start.slice(common).map(() => ".."), ...end.slice(common)].join("/");
}
