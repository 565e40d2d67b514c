import type { Measurement } from "../measure-command.js";
import { median } from "../median.js";
import type { BenchResult, Reading, SiteResult } from "./bench-result.js";

/** A promise, beside what was measured. */
export interface Goal {
  readonly title: string;
  /** At most this much. */
  readonly limit: number;
  readonly unit: "s" | "MiB" | "×" | "kB" | "ms";
  /** `null` when this run did not measure it. */
  readonly measured: number | null;
}

/** A goal that was not measured is neither met nor missed. */
export const isMet = ({ measured, limit }: Goal): boolean | null =>
  measured === null ? null : measured <= limit;

export function judgeGoals({ sites, fromOutputs, large, editMs }: BenchResult): readonly Goal[] {
  const [ours, theirs] = [siteOf(sites, "hookscribe"), siteOf(sites, "vitepress")];
  const goal = (title: string, limit: number, unit: Goal["unit"], measured: number | null) => {
    return { title, limit, unit, measured };
  };
  const count = (large?.events ?? 1500).toLocaleString("en-US");
  return [
    goal("Cold build of the whole catalog, from definitions to site", 60, "s", seconds(ours)),
    goal("Its peak memory", 1536, "MiB", mebibytes(ours)),
    goal(
      "From the same Markdown, against the default VitePress",
      0.6,
      "×",
      ratio(secondsOf(fromOutputs), seconds(theirs)),
    ),
    goal(`Cold build of ${count} events`, 180, "s", large && large.build.wallMs / 1000),
    goal("Its peak memory", 4608, "MiB", large && large.build.peakBytes / 2 ** 20),
    goal("Largest event page, all that it needs, gzip", 100, "kB", kilobytes(ours, "pageBytes")),
    goal("First search, gzip", 60, "kB", kilobytes(ours, "searchBytes")),
    goal("First search, from key to result", 500, "ms", ours && median(ours.reading.searchMs)),
    goal(
      "From the save of a definition to its text on the screen",
      1000,
      "ms",
      editMs.length === 0 ? null : median(editMs),
    ),
  ];
}

const siteOf = (sites: readonly SiteResult[], id: SiteResult["id"]) =>
  sites.find((site) => site.id === id) ?? null;

/** Median time of some builds. */
export const secondsOf = (builds: readonly Measurement[]): number =>
  median(builds.map(({ wallMs }) => wallMs)) / 1000;

const seconds = (site: SiteResult | null): number | null => site && secondsOf(site.builds);

const mebibytes = (site: SiteResult | null): number | null =>
  site && median(site.builds.map(({ peakBytes }) => peakBytes)) / 2 ** 20;

const kilobytes = (site: SiteResult | null, of: "pageBytes" | ("searchBytes" & keyof Reading)) =>
  site && site.reading[of] / 1000;

const ratio = (ours: number, theirs: number | null): number | null =>
  theirs === null ? null : ours / theirs;
