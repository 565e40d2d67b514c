import type { EmittedFile, Emitter } from "../emit/emitter.js";
import type { Catalog, Vendor } from "../ir/catalog.js";
import { hashFiles } from "./hash-text.js";
import type { PageInputs } from "./page-inputs.js";

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
  readonly pageInputs: PageInputs;
}

/** Every unit of the catalog, in a fixed order. */
export function listUnits(input: UnitInput): readonly Unit[] {
  const { catalog, emitters, hashes } = input;
  const all = hashFiles(hashes.keys(), hashes);
  return [
    ...catalog.vendors.flatMap((vendor) => listVendorUnits(vendor, input)),
    ...emitters.flatMap(({ name, catalog: emit }) =>
      emit ? [{ id: JSON.stringify([name]), inputs: all, emit: async () => emit(catalog) }] : [],
    ),
  ];
}

function listVendorUnits(
  vendor: Vendor,
  { emitters, hashes, pageInputs }: UnitInput,
): readonly Unit[] {
  const own = [...hashes.keys()].filter((file) => file.startsWith(`${vendor.id}/`));
  const inputs = hashFiles(own, hashes);
  const pages = vendor.versions.flatMap((version) =>
    version.pages.flatMap((page) => {
      const scope = { vendor, version, page };
      return emitters.flatMap(({ name, page: emit }): readonly Unit[] => {
        const id = JSON.stringify([name, vendor.id, version.id, page.id]);
        return emit ? [{ id, inputs: pageInputs(scope), emit: async () => emit(scope) }] : [];
      });
    }),
  );
  const whole = emitters.flatMap(({ name, vendor: emit }): readonly Unit[] =>
    emit ? [{ id: JSON.stringify([name, vendor.id]), inputs, emit: async () => emit(vendor) }] : [],
  );
  return [...pages, ...whole];
}
