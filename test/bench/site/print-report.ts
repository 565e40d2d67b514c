import { printMachine } from "../machine.js";
import type { Measurement } from "../measure-command.js";
import { median } from "../median.js";
import { printTable } from "../print-table.js";
import type { BenchResult, LargeResult, SiteResult } from "./bench-result.js";
import { isMet, judgeGoals } from "./judge-goals.js";

/** The README's block: how it was measured, what each site took, and which goals are met. */
export function printReport(result: BenchResult): string {
  return [printMethod(result), printSites(result), printGoals(result)].join("\n\n");
}

function printMethod({ date, machine, vitepress, sites }: BenchResult): string {
  const rounds = sites[0]?.builds.length ?? 0;
  return [
    `Measured on ${date}: ${printMachine(machine)}, VitePress ${vitepress}.`,
    `Builds are the median of ${rounds} ${rounds === 1 ? "round" : "rounds"}, in processes of their own with no site there. VitePress, with its own theme and search, begins with the Markdown that hookscribe generated; hookscribe with definitions and nothing else, and once more with the outputs there.`,
    "Pages are read in Chromium with nothing stored: the largest event page and what it needs, compressed; on a phone with a quarter of the processor, 1.6 Mbit/s and 150 ms to the server.",
  ].join(" ");
}

function printSites({ sites, fromOutputs, large }: BenchResult): string {
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
  const [ours, ...theirs] = sites.map(siteRow);
  const again = buildRow("hookscribe, from outputs", sites[0]?.pages ?? 0, fromOutputs);
  const rows = [...(ours ? [ours] : []), again, ...theirs, ...(large ? [largeRow(large)] : [])];
  return printTable(head, rows);
}

function siteRow({ title, pages, reading, builds }: SiteResult): readonly string[] {
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`;
  const ms = (values: readonly number[]) => `${median(values).toFixed(0)} ms`;
  return [
    ...buildRow(title, pages, builds).slice(0, 5),
    kilobytes(reading.pageBytes),
    kilobytes(reading.searchBytes),
    ms(reading.searchMs),
    ms(reading.phone.map(({ blockingMs }) => blockingMs)),
    ms(reading.phone.map(({ largestPaintMs }) => largestPaintMs)),
  ];
}

const largeRow = ({ events, pages, build }: LargeResult) =>
  buildRow(`hookscribe, ${whole(events)} synthetic events, from definitions`, pages, [build]);

/** A row without what readers wait for. */
function buildRow(title: string, pages: number, builds: readonly Measurement[]): readonly string[] {
  const middle = (read: (build: Measurement) => number) => median(builds.map(read));
  return [
    title,
    whole(pages),
    `${(middle(({ wallMs }) => wallMs) / 1000).toFixed(1)} s`,
    `${(middle(({ cpuMs }) => cpuMs) / 1000).toFixed(1)} s`,
    `${(middle(({ peakBytes }) => peakBytes) / 2 ** 20).toFixed(0)} MiB`,
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
