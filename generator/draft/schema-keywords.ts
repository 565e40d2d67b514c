import type { FormName } from "../parse/schema/forms.js";
import { formOf, holders, treatmentOf } from "../parse/schema/keywords.js";

/** The drafts of JSON Schema that are read. */
export type Dialect = "draft-07" | "2020-12";

/** How a keyword of a draft is carried over into a definition. */
export type Carry =
  /** As it is, in this form. */
  | FormName
  /** Kept for references to lead to. */
  | "held"
  /** Read where it means something: references, and the forms that draft-07 has and 2020-12 has not. */
  | "apart";

const apart = ["format", "items", "additionalItems", "$schema", "$id", "$anchor"];

/** What draft-07 takes for notes, as it came later. */
const later = [
  "contentSchema",
  "prefixItems",
  "minContains",
  "maxContains",
  "unevaluatedItems",
  "dependentRequired",
  "dependentSchemas",
  "unevaluatedProperties",
];

/** The form of a keyword's value; `null` for what the draft does not know: such a key restricts nothing. */
export const formIn = (key: string, dialect: Dialect): FormName | null =>
  dialect === "draft-07" && later.includes(key) ? null : formOf(key);

export function carryOf(key: string, dialect: Dialect): Carry | null {
  if (apart.includes(key)) return "apart";
  if (holders.includes(key)) return "held";
  return key === "x-extensible-enum" ? "values" : formIn(key, dialect);
}

/** Keywords of earlier drafts, and those that are about the same values now. */
const successors: { readonly [key: string]: string } = {
  additionalItems: "items",
  dependencies: "dependentSchemas",
};

/** Whether a keyword can say anything about values of these types; `integer` is a kind of number. */
export function saysSomething(key: string, types: readonly string[]): boolean {
  const treatment = treatmentOf(successors[key] ?? key);
  if (treatment?.kind !== "modelled" || treatment.type === "any") return true;
  return types.some((type) => type.replace("integer", "number") === treatment.type);
}
