import type { Model, Vendor, Version, WebhookEvent } from "../../ir/catalog.js";

/** A vendor in one of its versions: what most addresses depend on. */
export interface Edition {
  readonly vendor: Vendor;
  readonly version: Version;
}

/** Paths of generated files, relative to the output folder. */
export const docsIndexPath = "docs/index.md";

export const coveragePath = "docs/coverage.md";

/** Where a vendor's events begin on the page of the ledger. */
export const coverageAnchor = (vendor: Vendor): string => `vendor-${vendor.id}`;

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

/** What to import: the package of the vendor, or one event or model of it. */
export function modulePath({ vendor, version }: Edition, part?: WebhookEvent | Model): string {
  const folder = version.current ? "" : `/${version.id ?? ""}`;
  const entry = vendor.names.package + folder;
  if (!part) return entry;
  return `${entry}/${"type" in part ? "events" : "models"}/${part.names.file}`;
}

const editionFolder = ({ vendor, version }: Edition): string =>
  version.id === null ? vendor.id : `${vendor.id}/${version.id}`;

/** How a page at `from` links to the file at `to`. */
export function relativePath(from: string, to: string): string {
  let shared = 0;
  for (let index = 0; index < from.length && from[index] === to[index]; index++)
    if (from[index] === "/") shared = index + 1;
  let up = "";
  for (let index = shared; index < from.length; index++) if (from[index] === "/") up += "../";
  return up + to.slice(shared);
}
