import type { Located, LocatedEntry } from "../../source/located.js";
import { treatmentOf } from "./keywords.js";

/** The keys of what may be meant for no schema, as it only holds some or has nothing to do with them; none where any keyword asks something of a value. */
export function strangeEntries(located: Located): readonly LocatedEntry[] {
  const entries = located.kind === "map" ? located.entries : [];
  if (entries.some(({ key }) => asks(key))) return [];
  return entries.filter(({ key }) => isHolder(key) || (!treatmentOf(key) && !key.startsWith("x-")));
}

const isHolder = (key: string) => key === "definitions" || key === "$defs";

const asks = (key: string) => {
  const kind = treatmentOf(key)?.kind;
  return kind === "modelled" || (kind === "refused" && !isHolder(key));
};
