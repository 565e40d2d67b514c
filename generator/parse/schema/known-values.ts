import { valueOf, type LocatedMap } from "../../source/located.js";

/** The documented values of an open list (`x-extensible-enum`) that are of one type. */
export function knownValues<T>(
  schema: LocatedMap,
  admit: (value: unknown) => value is T,
): readonly T[] {
  const list = valueOf(schema, "x-extensible-enum");
  if (list?.kind !== "list") return [];
  const values: readonly unknown[] = list.items.map((item) =>
    item.kind === "scalar" ? item.value : undefined,
  );
  return values.filter(admit);
}
