import { printMachine } from "../machine.js";
import { median } from "../median.js";
import { printTable } from "../print-table.js";
import type { BenchResult, LargeResult, SiteResult } from "./bench-result.js";
import { isMet, judgeGoals, mebibytes, seconds } from "./judge-goals.js";

/** The README's block: how it was measured, what each site took, and which goals are met. */
export function printReport(result: BenchResult): string {
  return [printMethod(result), printSites(result), printGoals(result)].join("\n\n");
}

function printMethod({ date, machine, vitepress, sites }: BenchResult): string {
  const rounds = sites[0]?.builds.length ?? 0;
  return [
    `Measured on ${date}: ${printMachine(machine)}, VitePress ${vitepress}.`,
    `Builds are the median of ${rounds} ${rounds === 1 ? "round" : "rounds"}, each a process of its own with no cache; hookscribe's begins with definitions, the default VitePress, with its search, with the Markdown that follows from them.`,
    "Pages are read in Chromium with nothing stored: the largest event page and what it needs, compressed; on a phone with a quarter of the processor, 1.6 Mbit/s and 150 ms to the server.",
  ].join(" ");
}

function printSites({ sites, large }: BenchResult): string {
  const head = [
    "",
    "pages",
    "build",
    "processor time",
    "peak memory",
    "event page",
    "first search",
    "key to result",
    "blocking time, phone",
    "largest paint, phone",
  ];
  return printTable(head, [...sites.map(siteRow), ...(large ? [largeRow(large)] : [])]);
}

function siteRow(site: SiteResult): readonly string[] {
  const { reading, builds } = site;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
  return [
    site.title,
    whole(site.pages),
    `${(seconds(site) ?? NaN).toFixed(1)} s`,
    `${(median(builds.map(({ cpuMs }) => cpuMs)) / 1000).toFixed(1)} s`,
    `${(mebibytes(site) ?? NaN).toFixed(0)} MiB`,
    kilobytes(reading.pageBytes),
    kilobytes(reading.searchBytes),
    ms(reading.searchMs),
    ms(reading.phone.map(({ blockingMs }) => blockingMs)),
    ms(reading.phone.map(({ largestPaintMs }) => largestPaintMs)),
  ];
}

function largeRow({ events, pages, build }: LargeResult): readonly string[] {
  return [
    `hookscribe, ${whole(events)} synthetic events`,
    whole(pages),
    `${(build.wallMs / 1000).toFixed(1)} s`,
    `${(build.cpuMs / 1000).toFixed(1)} s`,
    `${(build.peakBytes / 2 ** 20).toFixed(0)} MiB`,
    ...["", "", "", "", ""],
  ];
}

function printGoals(result: BenchResult): string {
  const rows = judgeGoals(result).map((goal) => [
    goal.title,
    `${whole(goal.limit)} ${goal.unit}`,
    goal.measured === null ? "" : `${printValue(goal.measured, goal.unit)} ${goal.unit}`,
    printVerdict(isMet(goal)),
  ]);
  return printTable(["goal", "at most", "measured", ""], rows);
}

const printValue = (value: number, unit: string) =>
  unit === "×" ? value.toFixed(2) : value.toFixed(unit === "s" || unit === "kB" ? 1 : 0);

function printVerdict(met: boolean | null): string {
  if (met === null) return "not measured";
  return met ? "met" : "missed";
}

const whole = (value: number): string => value.toLocaleString("en-US");
