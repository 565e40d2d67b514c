import type { Pointer } from "../../ir/json.js";
import { below } from "../../ir/pointer.js";
import type { Located, LocatedEntry } from "../../source/located.js";
import type { FormName } from "./forms.js";

/** A schema and where in its document it stands. */
export interface LocatedSchema {
  readonly located: Located;
  readonly pointer: Pointer;
}

/** The schemas that a keyword of the schema at `at` holds, by the form that its value should have; none where it has another. */
export function innerSchemas(
  { key, value }: LocatedEntry,
  { at, form }: { readonly at: Pointer; readonly form: FormName | null },
): readonly LocatedSchema[] {
  if (form === "schema") return [{ located: value, pointer: below(at, key) }];
  if (form === "schemas" && value.kind === "list")
    return value.items.map((item, index) => ({ located: item, pointer: below(at, key, index) }));
  if (form === "schema-map" && value.kind === "map")
    return value.entries.map((entry) => ({
      located: entry.value,
      pointer: below(at, key, entry.key),
    }));
  return [];
}
