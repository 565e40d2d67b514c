import type { PathStep } from "./field-path.js";

/** A place in the values of a schema, by a place in the schema. */
export interface SchemaPlace {
  readonly steps: readonly PathStep[];
  /** The keyword at which the steps end, where the place is not a value's own schema. */
  readonly keyword: string | null;
}

/** The steps that keys of a schema take into a value, and the keyword at which they end. */
export function readSchemaKeys(keys: readonly string[]): SchemaPlace {
  const steps: PathStep[] = [];
  for (let index = 0; index < keys.length; index++) {
    const keyword = keys[index] ?? "";
    const next = keys[index + 1];
    if (keyword === "items") steps.push({ in: "items" });
    else if (keyword === "additionalProperties") steps.push({ in: "map" });
    else if (next === undefined) return { steps, keyword };
    else {
      const step = stepOf(keyword, next);
      if (step === null) return { steps, keyword };
      steps.push(...step);
      index++;
    }
  }
  return { steps, keyword: null };
}

/** What a keyword and the key below it lead to; `null` where they lead to no value. */
function stepOf(keyword: string, key: string): readonly PathStep[] | null {
  switch (keyword) {
    case "properties":
      return [{ in: "key", key }];
    case "patternProperties":
      return [{ in: "map" }];
    case "prefixItems":
      return [{ in: "item", index: Number(key) }];
    case "allOf":
    case "anyOf":
    case "oneOf":
      return [];
    default:
      return null;
  }
}
