import type { EmittedFile, Emitter } from "../emit/emitter.js";
import type { Catalog, Page, Vendor, Version } from "../ir/catalog.js";
import type { Shape } from "../ir/shape.js";
import { innerShapes } from "../ir/visit-shape.js";
import { hashText } from "./hash-text.js";

/** One call of one emitter: the smallest part of the outputs that can be made, or left, by itself. */
export interface Unit {
  readonly id: string;
  /** Hash of the definition files that what it gives depends on. */
  readonly inputs: string;
  readonly emit: () => Promise<readonly EmittedFile[]>;
}

export interface UnitInput {
  readonly catalog: Catalog;
  readonly emitters: readonly Emitter[];
  /** Hash of each definition file by its path. */
  readonly hashes: ReadonlyMap<string, string>;
}

/** Every unit of the catalog, in a fixed order. */
export function listUnits({ catalog, emitters, hashes }: UnitInput): readonly Unit[] {
  const all = hashFiles(hashes.keys(), hashes);
  return [
    ...catalog.vendors.flatMap((vendor) => listVendorUnits(vendor, emitters, hashes)),
    ...emitters.flatMap(({ name, catalog: emit }) =>
      emit ? [{ id: JSON.stringify([name]), inputs: all, emit: async () => emit(catalog) }] : [],
    ),
  ];
}

function listVendorUnits(
  vendor: Vendor,
  emitters: readonly Emitter[],
  hashes: ReadonlyMap<string, string>,
): readonly Unit[] {
  const own = [...hashes.keys()].filter((file) => file.startsWith(`${vendor.id}/`));
  const inputs = hashFiles(own, hashes);
  const pages = vendor.versions.flatMap((version) =>
    version.pages.map((page) => listPageUnits({ vendor, version, page }, emitters, hashes)),
  );
  const whole = emitters.flatMap(({ name, vendor: emit }) =>
    emit ? [{ id: JSON.stringify([name, vendor.id]), inputs, emit: async () => emit(vendor) }] : [],
  );
  return [...pages.flat(), ...whole];
}

interface Scope {
  readonly vendor: Vendor;
  readonly version: Version;
  readonly page: Page;
}

function listPageUnits(
  scope: Scope,
  emitters: readonly Emitter[],
  hashes: ReadonlyMap<string, string>,
): readonly Unit[] {
  const { vendor, version, page } = scope;
  // Which versions there are shows in the folders of a page's files, though no file that it reads says so.
  const versions = vendor.versions.map(({ id }) => id);
  // A version may take pages over from another; what it removes leaves no trace in them.
  const differences = [...hashes.keys()].filter(
    (file) => file.startsWith(`${vendor.id}/`) && file.endsWith("/differences.yaml"),
  );
  const files = hashFiles(
    [vendor.span.file, ...reachedFiles(page, version), ...differences],
    hashes,
  );
  const inputs = hashText(JSON.stringify([versions, files]));
  return emitters.flatMap(({ name, page: emit }) => {
    const id = JSON.stringify([name, vendor.id, version.id, page.id]);
    return emit ? [{ id, inputs, emit: async () => emit(scope) }] : [];
  });
}

/** The files of the page and of every model that it leads to. */
function reachedFiles(page: Page, version: Version): ReadonlySet<string> {
  const files = new Set([page.file]);
  const seen = new Set<string>();
  const payloads = page.events.flatMap(({ payload }) => (payload ? [payload] : []));
  const stack: Shape[] = [
    ...payloads,
    ...page.models.map(({ shape }) => shape),
    version.delivery.envelope.value.shape,
  ];
  for (let shape = stack.pop(); shape !== undefined; shape = stack.pop()) {
    stack.push(...innerShapes(shape));
    if (shape.kind !== "ref" || seen.has(shape.model)) continue;
    seen.add(shape.model);
    const model = version.models.get(shape.model);
    if (model === undefined) continue;
    files.add(model.span.file);
    stack.push(model.shape);
  }
  return files;
}

function hashFiles(files: Iterable<string>, hashes: ReadonlyMap<string, string>): string {
  const sorted = [...new Set(files)].sort();
  return hashText(JSON.stringify(sorted.map((file) => [file, hashes.get(file) ?? ""])));
}
