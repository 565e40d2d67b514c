import type { Catalog, Vendor } from "../ir/catalog.js";
import type { PageScope } from "../ir/page-scope.js";

/**
 * Turns the catalog into files. Pure: no file system, no clock, no randomness, no console; and it cannot fail, for what
 * it could not express was refused earlier. What follows from one page alone is emitted by `page`, so that adding a
 * definition touches its own files and the indexes only.
 */
export interface Emitter {
  readonly name: string;
  readonly page?: (scope: PageScope) => readonly EmittedFile[] | Promise<readonly EmittedFile[]>;
  readonly vendor?: (vendor: Vendor) => readonly EmittedFile[] | Promise<readonly EmittedFile[]>;
  readonly catalog?: (catalog: Catalog) => readonly EmittedFile[] | Promise<readonly EmittedFile[]>;
}

export interface EmittedFile {
  /** Relative to the output folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** Already as prettier would leave it, so that it need not run; a law holds emitters to it. */
  readonly settled: boolean;
}

/** Texts of the `templates` folder by path within it, such as `docs/index.md`. */
export type Templates = ReadonlyMap<string, string>;
