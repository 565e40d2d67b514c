import { type Field } from "../emit/docs/field.js";
import { type FieldSource, listFields } from "../emit/docs/list-fields.js";

/**
 * The rows of a page's field table that are told on no other page: those of models have a page of their own, where they are
 * found once instead of in every event that carries the model.
 */
export function ownFields(source: FieldSource): readonly Field[] {
  const own = new Set(listFields({ ...source, models: new Map() }).map(({ path }) => path.text));
  // The whole table is made all the same, for the anchors of its rows depend on the rows before them.
  return listFields(source).filter(({ path }) => own.has(path.text));
}
