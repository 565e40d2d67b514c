import { isJsonObject, type JsonValue } from "../../generator/ir/json.js";

/** Values that differ from a value in one place: a key left out, another type, another word, one thing more. */
export function mutantsOf(value: JsonValue): readonly JsonValue[] {
  if (isJsonObject(value)) {
    const entries = Object.entries(value);
    return [
      ...replacements(value),
      ...entries.map(([key]) => Object.fromEntries(entries.filter((entry) => entry[0] !== key))),
      Object.fromEntries([...entries, ["not in the schema", 1]]),
      ...entries.flatMap(([key, inner]) =>
        mutantsOf(inner).map((mutant) =>
          Object.fromEntries(entries.map((entry) => (entry[0] === key ? [key, mutant] : entry))),
        ),
      ),
    ];
  }
  if (Array.isArray(value)) {
    const items: readonly JsonValue[] = value;
    return [
      ...replacements(value),
      [],
      [...items, ...items],
      ...items.flatMap((item, index) => mutantsOf(item).map((mutant) => items.with(index, mutant))),
    ];
  }
  return replacements(value);
}

const others: readonly JsonValue[] = [null, true, 0, 1.5, "no such word", "", [], {}];

const replacements = (value: JsonValue): readonly JsonValue[] =>
  others.filter((other) => JSON.stringify(other) !== JSON.stringify(value));
