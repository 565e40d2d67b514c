import type { Span } from "../../ir/span.js";
import type { Located } from "../../source/located.js";
import { holders, restricts, treatmentOf } from "./keywords.js";

/** What tells that something is no schema. */
export interface Strange {
  readonly span: Span;
  /** The first few of the keys that no schema has. */
  readonly keys: readonly string[];
}

/** What may be meant for no schema, as it only holds some or has nothing to do with them; `null` where any keyword asks something of a value. */
export function findStrange(located: Located): Strange | null {
  const entries = located.kind === "map" ? located.entries : [];
  if (entries.some(({ key }) => restricts(key))) return null;
  const strange = entries.filter(
    ({ key }) => holders.includes(key) || (!treatmentOf(key) && !key.startsWith("x-")),
  );
  const [first] = strange;
  return first ? { span: first.keySpan, keys: strange.slice(0, 5).map(({ key }) => key) } : null;
}
