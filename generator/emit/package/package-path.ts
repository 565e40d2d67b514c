import type { Model, Vendor, Version, WebhookEvent } from "../../ir/catalog.js";

/** Folders of a vendor's package, from the output folder on. */
export const packageFolder = (vendor: Vendor): string => `packages/${vendor.id}`;

const versionFolder = ({ id }: Version): string => (id === null ? "" : `${id}/`);

export const sourceFolder = (vendor: Vendor, version: Version): string =>
  `${packageFolder(vendor)}/src/${versionFolder(version)}`;

export const eventPath = (vendor: Vendor, version: Version, event: WebhookEvent): string =>
  `${sourceFolder(vendor, version)}events/${event.names.file}.ts`;

export const modelPath = (vendor: Vendor, version: Version, model: Model): string =>
  `${sourceFolder(vendor, version)}models/${model.names.file}.ts`;

export const examplesPath = (vendor: Vendor, version: Version, event: WebhookEvent): string =>
  `${packageFolder(vendor)}/examples/${versionFolder(version)}${event.names.file}.json`;

/** How a module reaches its neighbours in the version's folder, and the runtime that all versions share. */
export interface ModulePlace {
  readonly root: string;
  readonly runtime: string;
}

/** A module in the version's own folder. */
export const inVersion = ({ id }: Version): ModulePlace => ({
  root: "./",
  runtime: id === null ? "./runtime/" : "../runtime/",
});

/** A module in `events` or `models`. */
export const inFolder = ({ id }: Version): ModulePlace => ({
  root: "../",
  runtime: id === null ? "../runtime/" : "../../runtime/",
});
