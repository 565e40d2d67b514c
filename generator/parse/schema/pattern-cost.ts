import { createRequire } from "node:module";

/** How the time that a pattern takes grows with the text; `null` where that could not be found out. */
export type PatternCost =
  | { readonly growth: "linear" | "exponential" }
  | { readonly growth: "polynomial"; readonly degree: number };

/** Characters one after another, each as often as said: no choice, so nothing to try again. */
const plain = /^(?:[^\\*+?{}|()[\]]|\\[pP]\{[^}]*\}|\\.|\[(?:[^\\\]]|\\.)*\]|\{\d{1,3}\})*$/su;

/** What a pattern, run with the flag `u` and not anchored, may cost in the worst case. */
export function patternCost(pattern: string): PatternCost | null {
  if (plain.test(pattern)) return { growth: "linear" };
  const found = loadRecheck().checkSync(pattern, "u");
  if (found.status === "unknown") return null;
  const { complexity } = found;
  if (complexity.type === "polynomial") return { growth: "polynomial", degree: complexity.degree };
  return { growth: complexity.type === "exponential" ? "exponential" : "linear" };
}

/** Only few definitions have patterns that need it, and it is large. This build asks no other process. */
const loadRecheck = () =>
  createRequire(import.meta.url)("recheck/lib/browser.js") as typeof import("recheck");
