import { below } from "../ir/pointer.js";
import type { Pointer } from "../ir/json.js";
import type { Located, LocatedEntry } from "../source/located.js";
import { carryOf, type Dialect } from "./schema-keywords.js";

/** A schema and where in its document it stands. */
export interface SchemaPlace {
  readonly located: Located;
  readonly pointer: Pointer;
}

/** The schemas at a keyword of the schema that stands at `at`; none where the keyword has none. */
export function innerSchemas(
  { key, value }: LocatedEntry,
  { at, dialect }: { readonly at: Pointer; readonly dialect: Dialect },
): readonly SchemaPlace[] {
  const carry = carryOf(key, dialect);
  const here = below(at, key);
  if (carry === "schema-map" || carry === "held" || key === "dependencies")
    return ofMap(value, here);
  if (carry === "schemas" || (key === "items" && value.kind === "list")) return ofList(value, here);
  const isSchema = carry === "schema" || key === "items" || key === "additionalItems";
  return isSchema ? [{ located: value, pointer: here }] : [];
}

const ofMap = (value: Located, at: Pointer): readonly SchemaPlace[] =>
  value.kind === "map"
    ? value.entries.map((entry) => ({ located: entry.value, pointer: below(at, entry.key) }))
    : [];

const ofList = (value: Located, at: Pointer): readonly SchemaPlace[] =>
  value.kind === "list"
    ? value.items.map((item, index) => ({ located: item, pointer: below(at, index) }))
    : [];
