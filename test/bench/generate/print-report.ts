import { printMachine } from "../machine.js";
import { printTable } from "../print-table.js";
import type { BenchResult, JobResult, SizeResult } from "./bench-result.js";
import { cpu, isMet, judgeGoals, peak, wall, type Goal } from "./judge-goals.js";

/** The README's block: how it was measured, what each tool took, and which goals are met. */
export function printReport(result: BenchResult): string {
  return [
    "![Time to generate from 1,000 events, by tool](test/bench/generate/results/generate.svg)",
    printMethod(result),
    printJobs(result.sizes),
    printGoals(judgeGoals(result)),
  ].join("\n\n");
}

function printMethod({ date, machine, rounds, sizes, versions }: BenchResult): string {
  const volumes = sizes.map(
    ({ events, definitions: { files, bytes } }) =>
      `${whole(events)} events: ${whole(files)} files, ${mebibytes(bytes)} MiB of YAML`,
  );
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return [
    `Measured on ${date}: ${printMachine(machine)}. Every figure is the median of ${rounds} rounds in which each tool ran once, one after the other, each time as a process of its own.`,
    `The catalogs are synthetic and the same every time (${volumes.join("; ")}); all tools read the same schemas. Versions: ${tools.join(", ")}.`,
  ].join(" ");
}

function printJobs(sizes: readonly SizeResult[]): string {
  const titles = sizes.map(({ events }) => `${whole(events)} events`);
  const largest = [...sizes].reverse().find((size) => size.events <= 1000) ?? sizes[0];
  const jobs = new Map<string, JobResult>(
    sizes.flatMap((size) => size.jobs.map((job) => [job.id, job])),
  );
  const rows = [...jobs.values()].map(({ id, title, writes }) => {
    const output = largest?.jobs.find((job) => job.id === id)?.output;
    return [
      title,
      writes,
      ...sizes.map((size) => seconds(wall(size, id))),
      seconds(cpu(largest, id)),
      printOr(peak(largest, id), (value) => `${value.toFixed(0)} MiB`),
      output === undefined ? "" : `${whole(output.files)}, ${mebibytes(output.bytes)} MiB`,
    ];
  });
  const at = largest === undefined ? "" : ` at ${whole(largest.events)}`;
  const more = ["processor time", "peak memory", "files written"].map((title) => `${title}${at}`);
  return printTable(["", "writes", ...titles, ...more], rows);
}

function printGoals(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.title,
    `${goal.limit} ${goal.unit}`,
    printOr(goal.measured, (value) => `${printValue(goal.unit, value)} ${goal.unit}`),
    printVerdict(isMet(goal)),
  ]);
  return printTable(["goal", "at most", "measured", ""], rows);
}

const printValue = (unit: Goal["unit"], value: number): string =>
  unit === "×" ? value.toFixed(3) : value.toFixed(0);

function printVerdict(met: boolean | null): string {
  if (met === null) return "not measured";
  return met ? "met" : "missed";
}

const printOr = (value: number | null, print: (value: number) => string): string =>
  value === null ? "" : print(value);
const seconds = (ms: number | null): string =>
  printOr(ms, (value) => `${(value / 1000).toFixed(2)} s`);
const mebibytes = (bytes: number): string => (bytes / 2 ** 20).toFixed(1);
const whole = (value: number): string => value.toLocaleString("en-US");
