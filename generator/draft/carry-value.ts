import type { Report } from "../diagnostics/diagnostic.js";
import type { JsonValue } from "../ir/json.js";
import { readForm } from "../parse/schema/forms.js";
import { readTypeWord } from "../parse/schema/read-types.js";
import { plainValue, type Located, type LocatedEntry } from "../source/located.js";
import type { Carry } from "./schema-keywords.js";

export interface Carrying {
  readonly carry: Exclude<Carry, "apart" | "held">;
  /** Converts a schema that stands below the keyword, at further keys. */
  readonly inner: (located: Located, ...keys: readonly (string | number)[]) => JsonValue;
  readonly report: Report;
}

/** A keyword's value as a definition has it; reports one that has not the keyword's form. */
export function carryValue(entry: LocatedEntry, { carry, inner, report }: Carrying): JsonValue {
  const { value } = entry;
  if (carry === "schema") return inner(value);
  if (carry === "schemas" && value.kind === "list")
    return value.items.map((item, index) => inner(item, index));
  if (carry === "schema-map" && value.kind === "map")
    return Object.fromEntries(value.entries.map((each) => [each.key, inner(each.value, each.key)]));
  if (carry === "types")
    for (const word of readForm(carry, entry, report) ?? []) readTypeWord(word, report);
  else readForm(carry, entry, report);
  return plainValue(value);
}
