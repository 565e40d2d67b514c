import type { Pointer } from "../ir/json.js";
import { valueOf, type LocatedMap } from "../source/located.js";
import type { LocatedSchema } from "../parse/schema/inner-schemas.js";
import { heldSchemas } from "./held-schemas.js";
import { referenceOf, statedTypes, type SchemaSource } from "./schema-document.js";
import { carryOf, saysSomething } from "./schema-keywords.js";

/** The schemas that references lead to from some schemas, however far, by where they stand. */
export function collectReferences(
  source: SchemaSource,
  roots: readonly LocatedSchema[],
): ReadonlyMap<Pointer, LocatedSchema> {
  const targets = new Map<Pointer, LocatedSchema>();
  const open = [...roots];
  for (let place = open.pop(); place; place = open.pop()) {
    if (place.located.kind !== "map") continue;
    const reference = referenceOf(place.located);
    const target = reference && source.resolve(reference);
    if (target && !targets.has(target.pointer)) {
      targets.set(target.pointer, target);
      open.push(target);
    }
    if (reference && source.dialect === "draft-07") continue;
    for (const inner of partsOf(place.located, place.pointer, source)) open.push(inner);
  }
  return targets;
}

/** The schemas one level below a schema, but for those that can say nothing there. */
function partsOf(
  schema: LocatedMap,
  at: Pointer,
  { dialect }: SchemaSource,
): readonly LocatedSchema[] {
  const types = statedTypes(schema);
  const hasList = valueOf(schema, "items")?.kind === "list";
  return schema.entries
    .filter(({ key }) => saysSomething(key, types) && carryOf(key, dialect) !== "held")
    .filter(({ key }) => key !== "additionalItems" || hasList)
    .flatMap((entry) => heldSchemas(entry, { at, dialect }));
}
