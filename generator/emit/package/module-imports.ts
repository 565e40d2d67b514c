import type { Model } from "../../ir/catalog.js";
import type { ModelId } from "../../ir/shape.js";
import type { TsImport } from "../../text/ts-file.js";
import type { ValidatorImport } from "../validators/validator-import.js";
import type { ModulePlace } from "./package-path.js";

interface ModuleScope {
  readonly models: ReadonlyMap<ModelId, Model>;
  readonly place: ModulePlace;
}

/** What a validator needs, by the paths of the module that it stands in. */
export const resolveImports = (
  imports: readonly ValidatorImport[],
  { models, place }: ModuleScope,
): readonly TsImport[] =>
  imports.map(({ from, name, alias, typeOnly }) => ({
    from:
      "runtime" in from
        ? `${place.runtime}${from.runtime}.js`
        : `${place.root}models/${models.get(from.model)?.names.file}.js`,
    name,
    alias,
    type: typeOnly,
  }));

/** The models that a type refers to. */
export const typeImports = (
  references: readonly ModelId[],
  { models, place }: ModuleScope,
): readonly TsImport[] =>
  references.flatMap((id) => {
    const names = models.get(id)?.names;
    return names
      ? [{ from: `${place.root}models/${names.file}.js`, name: names.type, type: true }]
      : [];
  });
