import type { Pointer } from "../ir/json.js";
import type { FormName } from "../parse/schema/forms.js";
import { innerSchemas, type LocatedSchema } from "../parse/schema/inner-schemas.js";
import type { LocatedEntry } from "../source/located.js";
import { formIn, type Dialect } from "./schema-keywords.js";

/** The schemas that a keyword of the schema at `at` holds, in the forms of earlier drafts as well. */
export const heldSchemas = (
  entry: LocatedEntry,
  { at, dialect }: { readonly at: Pointer; readonly dialect: Dialect },
): readonly LocatedSchema[] => innerSchemas(entry, { at, form: holdingForm(entry, dialect) });

function holdingForm({ key, value }: LocatedEntry, dialect: Dialect): FormName | null {
  if (key === "dependencies") return "schema-map";
  if (key === "additionalItems") return "schema";
  if (key === "items" && value.kind === "list") return "schemas";
  return formIn(key, dialect);
}
