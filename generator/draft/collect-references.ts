import type { Pointer } from "../ir/json.js";
import { below } from "../ir/pointer.js";
import type { Located, LocatedMap } from "../source/located.js";
import {
  referenceOf,
  statedTypes,
  type SchemaPlace,
  type SchemaSource,
} from "./schema-document.js";
import { carryOf, saysSomething } from "./schema-keywords.js";

/** The schemas that references lead to from some schemas, however far, by where they stand. */
export function collectReferences(
  source: SchemaSource,
  roots: readonly SchemaPlace[],
): ReadonlyMap<Pointer, SchemaPlace> {
  const targets = new Map<Pointer, SchemaPlace>();
  const open = [...roots];
  for (let place = open.pop(); place; place = open.pop()) {
    if (place.located.kind !== "map") continue;
    const reference = referenceOf(place.located);
    const target = reference && source.resolve(reference);
    if (target && !targets.has(target.pointer)) {
      targets.set(target.pointer, target);
      open.push(target);
    }
    if (!reference || source.dialect !== "draft-07")
      open.push(...innerSchemas(place.located, place.pointer));
  }
  return targets;
}

/** The schemas one level below a schema, but for those that can say nothing there. */
function innerSchemas(schema: LocatedMap, pointer: Pointer): readonly SchemaPlace[] {
  const types = statedTypes(schema);
  const telling = schema.entries.filter(({ key }) => saysSomething(key, types));
  return telling.flatMap(({ key, value }) => {
    const at = below(pointer, key);
    const carry = carryOf(key);
    if (carry === "schema-map" || key === "dependencies") return ofMap(value, at);
    if (carry === "schemas" || (carry === "apart" && value.kind === "list"))
      return ofList(value, at);
    const isSchema = carry === "schema" || key === "items" || key === "additionalItems";
    return isSchema ? [{ located: value, pointer: at }] : [];
  });
}

const ofMap = (value: Located, at: Pointer): readonly SchemaPlace[] =>
  value.kind === "map"
    ? value.entries.map((entry) => ({ located: entry.value, pointer: below(at, entry.key) }))
    : [];

const ofList = (value: Located, at: Pointer): readonly SchemaPlace[] =>
  value.kind === "list"
    ? value.items.map((item, index) => ({ located: item, pointer: below(at, index) }))
    : [];
