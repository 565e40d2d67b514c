import { createEmitters } from "../../generator/emit/index.js";
import type { EmittedFile } from "../../generator/emit/emitter.js";
import type { Catalog } from "../../generator/ir/catalog.js";
import { hashText } from "../../generator/output/hash-text.js";
import { createPageInputs } from "../../generator/output/page-inputs.js";
import { listUnits } from "../../generator/output/unit.js";
import { isDefinitionFile, type SourceFile } from "../../generator/source/load.js";
import { loadTemplates } from "../../generator/source/load-templates.js";
import { catalogOf, readFolder } from "./emit-catalog.js";
import { projectRoot } from "./project-files.js";

const templates = loadTemplates(`${projectRoot}templates`);

/** The definitions that come with hookscribe. */
export const shippedSources: readonly SourceFile[] = readFolder(`${projectRoot}definitions`).filter(
  ({ path }) => isDefinitionFile(path),
);

/** What one call of one emitter gave. */
export interface EmittedUnit {
  readonly emitter: string;
  /** `null` for what is about all vendors. */
  readonly vendor: string | null;
  /** Of a page, `<version>/<page>`; `null` for what is about a whole vendor. */
  readonly page: string | null;
  /** Hash of the definitions that it follows from. */
  readonly inputs: string;
  readonly files: readonly EmittedFile[];
}

/** Every output of some definitions, by the call that gave it. */
export const emitSources = (sources: readonly SourceFile[]): Promise<readonly EmittedUnit[]> =>
  emitUnits(catalogOf(sources), sources);

export function emitUnits(
  catalog: Catalog,
  sources: readonly SourceFile[],
): Promise<readonly EmittedUnit[]> {
  const hashes = new Map(sources.map(({ path, text }) => [path, hashText(text)]));
  const pageInputs = createPageInputs(hashes);
  const units = listUnits({ catalog, emitters: createEmitters(templates), hashes, pageInputs });
  return Promise.all(
    units.map(async ({ id, inputs, emit }): Promise<EmittedUnit> => {
      const [emitter = "", vendor, version, page] = JSON.parse(id) as readonly [
        string,
        ...string[],
      ];
      const pageId = page === undefined ? null : `${version ?? ""}/${page}`;
      return { emitter, vendor: vendor ?? null, page: pageId, inputs, files: await emit() };
    }),
  );
}

/** Path → text of all that was emitted. */
export const textsOf = (units: readonly EmittedUnit[]): ReadonlyMap<string, string> =>
  new Map(units.flatMap(({ files }) => files.map(({ path, text }) => [path, text])));
