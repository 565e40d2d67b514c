import type { Machine } from "../machine.js";
import type { Measurement } from "../measure-command.js";

/** Everything one run of the benchmark found out; stored as `results/site.json`. */
export interface BenchResult {
  /** `YYYY-MM-DD`. */
  readonly date: string;
  readonly machine: Machine;
  readonly vitepress: string;
  /** The sites of the shipped definitions: hookscribe's first, then that of the default VitePress. */
  readonly sites: readonly SiteResult[];
  /** hookscribe's site again, where the outputs were there already as they are for VitePress; one for each round. */
  readonly fromOutputs: readonly Measurement[];
  /** The site of a synthetic catalog; `null` when it was not built. */
  readonly large: LargeResult | null;
  /** Milliseconds from the save of a definition to its text on the screen, one for each save. */
  readonly editMs: readonly number[];
}

export interface SiteResult {
  readonly id: "hookscribe" | "vitepress";
  readonly title: string;
  /** Pages of the built site. */
  readonly pages: number;
  /** Cold builds, one for each round. */
  readonly builds: readonly Measurement[];
  readonly reading: Reading;
}

export interface LargeResult {
  readonly events: number;
  readonly pages: number;
  readonly build: Measurement;
}

/** What a reader waits for, in a browser that has nothing stored. */
export interface Reading {
  /** Of the largest event page with all that it needs, compressed. */
  readonly pageBytes: number;
  /** Fetched for a first search. */
  readonly searchBytes: number;
  /** From the key that opens the search to the result, one for each try. */
  readonly searchMs: readonly number[];
  /** On a slow phone: the largest event page. */
  readonly phone: readonly PhoneLoad[];
}

/** One load with a quarter of the processor, 1.6 Mbit/s and 150 ms to the server. */
export interface PhoneLoad {
  /** Milliseconds beyond 50 of every task of the page. */
  readonly blockingMs: number;
  /** When the largest part of the first screen was there. */
  readonly largestPaintMs: number;
}
