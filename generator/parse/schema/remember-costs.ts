import { patternCost, type PatternCost } from "./pattern-cost.js";

/** What a pattern may cost in the worst case; `null` where that could not be found out. */
export type CostOf = (pattern: string) => PatternCost | null;

/** Finding out takes some hundredths of a second, and one pattern often stands in hundreds of places of a document. */
export function rememberCosts(): CostOf {
  const known = new Map<string, PatternCost | null>();
  return (pattern) => {
    const cost = known.has(pattern) ? (known.get(pattern) ?? null) : patternCost(pattern);
    known.set(pattern, cost);
    return cost;
  };
}
