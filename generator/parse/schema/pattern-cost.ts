import { createRequire } from "node:module";
import type { Parameters } from "recheck";

/** How the time that a pattern takes grows with the text; `null` where that could not be found out. */
export type PatternCost =
  | { readonly growth: "linear" | "exponential" }
  | { readonly growth: "polynomial"; readonly degree: number };

/** Characters one after another, each as often as said: no choice, so nothing to try again. */
const plain = /^(?:[^\\*+?{}|()[\]]|\\[pP]\{[^}]*\}|\\.|\[(?:[^\\\]]|\\.)*\]|\{\d{1,3}\})*$/su;

/**
 * Steps are counted instead of time, so that a slow machine says what a fast one does: attacks of 4,000 characters may take
 * two million of them, which a pattern does that takes five hundred for each character, and the square of them is more.
 */
const counted: Parameters = {
  attackLimit: 2_000_000,
  attackTimeout: null,
  incubationTimeout: null,
  seedingTimeout: null,
  maxAttackStringSize: 4000,
  maxIteration: 3,
  maxInitialGenerationSize: 100,
  maxGenerationSize: 30,
  mutationSize: 15,
  crossoverSize: 8,
};
/** Milliseconds after which nothing was found out: many times what the steps take, also where others use the machine. */
const timeout = 20_000;

/** What a pattern, run with the flag `u` and not anchored, may cost in the worst case. */
export function patternCost(pattern: string): PatternCost | null {
  if (plain.test(pattern)) return { growth: "linear" };
  const { checkSync } = loadRecheck();
  const attacked = checkSync(pattern, "u", { ...counted, timeout });
  // Attacks can take long to think of; what automata prove is all there is then.
  const found =
    attacked.status === "unknown"
      ? checkSync(pattern, "u", { checker: "automaton", timeout })
      : attacked;
  if (found.status === "unknown") return null;
  const { complexity } = found;
  if (complexity.type === "polynomial") return { growth: "polynomial", degree: complexity.degree };
  return { growth: complexity.type === "exponential" ? "exponential" : "linear" };
}

/** Only few definitions have patterns that need it, and it is large. This build asks no other process. */
const loadRecheck = () =>
  createRequire(import.meta.url)("recheck/lib/browser.js") as typeof import("recheck");
