import type { BenchResult, SizeResult } from "./bench-result.js";
import { median } from "../median.js";

/** A promise about speed, beside what was measured. */
export interface Goal {
  readonly title: string;
  /** At most this much. */
  readonly limit: number;
  readonly unit: "×" | "ms" | "MiB";
  /** `null` when this run did not measure it. */
  readonly measured: number | null;
}

/** A goal that was not measured is neither met nor missed. */
export const isMet = ({ measured, limit }: Goal): boolean | null =>
  measured === null ? null : measured <= limit;

export function judgeGoals(result: BenchResult): readonly Goal[] {
  const at = (events: number) => result.sizes.find((size) => size.events === events);
  const [thousand, fiveThousand] = [at(1000), at(5000)];
  const cold = wall(thousand, "cold");
  return [
    {
      title: "1,000 events, all outputs, cold, against hey-api's types and zod schemas",
      limit: 0.8,
      unit: "×",
      measured: ratio(cold, wall(thousand, "hey-api")),
    },
    {
      title: "The same with warm caches and no outputs",
      limit: 0.5,
      unit: "×",
      measured: ratio(wall(thousand, "warm"), wall(thousand, "hey-api")),
    },
    {
      title: "Nothing changed, against a cold run of 1,000",
      limit: 0.06,
      unit: "×",
      measured: ratio(wall(thousand, "unchanged"), cold),
    },
    {
      title: "One file of 1,000 edited, against a cold run",
      limit: 0.15,
      unit: "×",
      measured: ratio(wall(thousand, "edited"), cold),
    },
    {
      title: "Watch mode on the shipped definitions, from save to outputs on disk",
      limit: 300,
      unit: "ms",
      measured: result.watchMs.length === 0 ? null : median(result.watchMs),
    },
    {
      title: "5,000 events against 1,000, both cold",
      limit: 5,
      unit: "×",
      measured: ratio(wall(fiveThousand, "cold"), cold),
    },
    {
      title: "Peak memory of a cold run of 5,000",
      limit: 1024,
      unit: "MiB",
      measured: peak(fiveThousand, "cold"),
    },
  ];
}

/** Median wall time in milliseconds. */
export function wall(size: SizeResult | undefined, job: string): number | null {
  const found = size?.jobs.find((each) => each.id === job);
  return found === undefined ? null : median(found.measurements.map((each) => each.wallMs));
}

/** Median processor time in milliseconds: unlike wall time, little moved by what else the machine does. */
export function cpu(size: SizeResult | undefined, job: string): number | null {
  const found = size?.jobs.find((each) => each.id === job);
  return found === undefined ? null : median(found.measurements.map((each) => each.cpuMs));
}

/** Median peak memory in MiB. */
export function peak(size: SizeResult | undefined, job: string): number | null {
  const found = size?.jobs.find((each) => each.id === job);
  if (found === undefined) return null;
  return median(found.measurements.map((each) => each.peakBytes)) / 2 ** 20;
}

const ratio = (ours: number | null, theirs: number | null): number | null =>
  ours === null || theirs === null ? null : ours / theirs;
