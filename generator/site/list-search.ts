import {
  coveragePath,
  type Edition,
  eventPath,
  modelPath,
  vendorPath,
  versionPath,
} from "../emit/docs/docs-path.js";
import type { Field } from "../emit/docs/field.js";
import type { FieldSource } from "../emit/docs/list-fields.js";
import { reachedModels } from "../ir/reached-models.js";
import type { Catalog, Model, Vendor, WebhookEvent } from "../ir/catalog.js";
import { documentedValues } from "./documented-values.js";
import { ownFields } from "./own-fields.js";
import { pageAddress } from "./page-address.js";
import type { SearchField, SearchFields, SearchPage, SearchPages } from "./search-record.js";

/** What the search knows of a vendor. */
interface ListedVendor {
  readonly pages: SearchPage[];
  readonly fields: Map<string, readonly SearchField[]>;
  /** What was listed, so that an older version adds only what is its own. */
  readonly listed: Set<string>;
}

/** What search looks through. */
export interface SearchListing {
  readonly pages: SearchPages;
  /** Fields by the path of their file, which `pages` names. */
  readonly fields: ReadonlyMap<string, SearchFields>;
}

/**
 * Lists each event, model, field and value of a catalog once: in the current version, or in the newest that has it. `others`
 * are pages that no definition gives.
 */
export function listSearch({ vendors }: Catalog, others: readonly SearchPage[]): SearchListing {
  const listed = vendors.map((vendor) => ({
    path: `search/fields/${vendor.id}.json`,
    ...listVendor(vendor),
  }));
  const ledger: SearchPage = {
    kind: "page",
    name: "Coverage",
    about: "Every documented event, how far it is known, its sources and doubts.",
    address: pageAddress(coveragePath),
    vendor: "",
  };
  const pages = [...listed.flatMap((each) => each.pages), ledger, ...others];
  const fields = new Map(listed.map(({ path, fields: rows }) => [path, Object.fromEntries(rows)]));
  return { pages: { pages, fieldFiles: [...fields.keys()] }, fields };
}

function listVendor(vendor: Vendor): ListedVendor {
  const list: ListedVendor = { pages: [], fields: new Map(), listed: new Set() };
  list.pages.push(
    {
      kind: "vendor",
      name: vendor.title,
      about: plainText(vendor.summary),
      address: pageAddress(vendorPath(vendor)),
      vendor: vendor.title,
    },
    ...headerPages(vendor),
  );
  for (const version of newestFirst(vendor)) listEdition({ vendor, version }, list);
  return list;
}

/** The current version, then the others from the newest to the oldest. */
const newestFirst = ({ versions }: Vendor) => [
  ...versions.filter(({ current }) => current),
  ...versions.filter(({ current }) => !current).reverse(),
];

function headerPages(vendor: Vendor): readonly SearchPage[] {
  const current = vendor.versions.find((version) => version.current);
  const address = `${pageAddress(vendorPath(vendor))}#headers`;
  return (current?.delivery.headers ?? []).map(({ name, description }) => ({
    kind: "header",
    name,
    about: plainText(description),
    address,
    vendor: vendor.title,
  }));
}

function listEdition(edition: Edition, list: ListedVendor): void {
  const { vendor, version } = edition;
  const { models, pages } = version;
  const old = version.current || version.id === null ? {} : { version: version.id };
  if (version.id !== null)
    list.pages.push({
      kind: "page",
      name: `${vendor.title} ${version.id}`,
      about: plainText(version.summary ?? ""),
      address: pageAddress(versionPath(edition)),
      vendor: vendor.title,
      ...old,
    });
  for (const event of pages.flatMap((page) => page.events)) {
    const { payload: shape, fieldEvidence: evidence } = event;
    const page = { ...eventEntry(edition, event), ...old };
    listPage(page, shape && { shape, evidence, models }, list);
  }
  const carriers = countCarriers(edition);
  for (const [id, model] of models) {
    const { shape, fieldEvidence: evidence } = model;
    const events = carriers.get(id) ?? 0;
    const page = { ...modelEntry(edition, model), events, ...old };
    listPage(page, { shape, evidence, models, self: id }, list);
  }
}

function countCarriers({ version }: Edition): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { payload } of version.pages.flatMap(({ events }) => events)) {
    if (payload === null) continue;
    for (const id of reachedModels([payload], version.models).keys())
      counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return counts;
}

const eventEntry = (edition: Edition, event: WebhookEvent): SearchPage => ({
  kind: "event",
  name: event.type,
  about: plainText(event.summary),
  address: pageAddress(eventPath(edition, event)),
  vendor: edition.vendor.title,
});

const modelEntry = (edition: Edition, model: Model): SearchPage => ({
  kind: "model",
  name: model.names.type,
  about: plainText(model.shape.doc?.description ?? ""),
  address: pageAddress(modelPath(edition, model)),
  vendor: edition.vendor.title,
});

function listPage(page: SearchPage, source: FieldSource | null, list: ListedVendor): void {
  const key = JSON.stringify([page.kind, page.name]);
  const isNew = !list.listed.has(key);
  const fields = (source === null ? [] : ownFields(source))
    .map((field) => fieldEntry(field, { page: page.name, models: source?.models ?? new Map() }))
    .map((field) => withoutListed(field, key, list.listed))
    .filter((field) => field !== null);
  list.listed.add(key);
  // An older page whose fields alone are its own is what their results say they are in.
  if (isNew || fields.length > 0) list.pages.push(page);
  if (fields.length > 0) list.fields.set(page.address, fields);
}

function withoutListed(field: SearchField, page: string, listed: Set<string>): SearchField | null {
  const isNew = (part: string) => {
    const key = page + part;
    return !listed.has(key) && Boolean(listed.add(key));
  };
  const isNewField = isNew(field.anchor);
  const values = field.values.filter((value) => isNew(`${field.anchor}=${value}`));
  if (isNewField) return { ...field, values };
  return values.length > 0 ? { ...field, values, valuesOnly: true } : null;
}

interface EntryPlace {
  /** Name of the page. */
  readonly page: string;
  readonly models: FieldSource["models"];
}

/** Whoever looks for an event's type looks for the event, not for the key of its payload that holds it. */
const fieldEntry = ({ path, anchor, shape }: Field, { page, models }: EntryPlace): SearchField => ({
  name: path.text,
  anchor,
  about: shape.kind === "ref" ? "" : plainText(shape.doc?.description ?? ""),
  values: documentedValues(shape, models).filter((value) => value !== page),
});

/** Results are shown as plain text, where the marks of code would stand as they are. */
const plainText = (prose: string): string => prose.replaceAll("`", "");
