import type { Parameters } from "fast-check";

/**
 * How long and from where a law searches. The same values on every run, unless `LAW_SEED` is a number or `random`;
 * `LAW_RUNS` multiplies the number of runs. A failure prints the seed that repeats it.
 */
export function lawParameters<T>(runs: number): Parameters<T> {
  const seed = process.env["LAW_SEED"] ?? "20260101";
  return {
    numRuns: Math.ceil(runs * Number(process.env["LAW_RUNS"] ?? 1)),
    ...(seed === "random" ? {} : { seed: Number(seed) }),
  };
}
