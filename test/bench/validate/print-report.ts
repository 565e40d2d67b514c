import { fold } from "../fold.js";
import { printMachine } from "../machine.js";
import { median } from "../median.js";
import { printTable } from "../print-table.js";
import type { BenchResult, CaseResult, Job } from "./bench-result.js";
import { ours, peers, type Candidate } from "./candidates.js";
import { isMet, judgeGoals, parsed, type Goal } from "./judge-goals.js";

const candidates: readonly Candidate[] = [ours, ...peers];

/** The README's block: how it was measured, how long each validator takes, how large it is, and which goals are met. */
export function printReport(result: BenchResult): string {
  const { cases } = result;
  return [
    "![Time to say yes to a valid payload, as a multiple of JSON.parse](test/bench/validate/results/validate.svg)",
    printMethod(result),
    "Time to say yes to a valid payload, as a multiple of `JSON.parse` of the same body (1 is as long as parsing it). In parentheses: how many of the values that all were asked about were judged otherwise than JSON Schema does.",
    printCases(cases, printAnswer),
    fold(
      "Microseconds for one payload",
      `Yes to a valid one, the result object for it, no to one with a mistake, and all issues of that; ajv with \`allErrors\` collects its own.\n\n${printTimes(cases)}`,
    ),
    fold(
      "Size",
      `KiB of guard and explanation together: bundled, minified and gzipped, with the part of the library that is needed.\n\n${printCases(cases, printSize)}`,
    ),
    fold(
      "From the import to the first answer",
      `Fresh process, median.\n\n${printImports(result)}`,
    ),
    printGoals(judgeGoals(result)),
    printAbsent(cases),
  ].join("\n\n");
}

function printMethod({ date, machine, rounds, runs, cases, versions }: BenchResult): string {
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  const judged = cases.reduce((total, each) => total + each.judged, 0);
  return `Measured on ${date}: ${printMachine(machine)}. Every figure is the median of ${runs} processes, in each of which all candidates of a case took turns for ${rounds} rounds; ratios are taken within one process. Payloads are parsed anew for every turn and asked about once, as a receiver does, in arrays small enough for the processor's cache. Before it was timed, every candidate judged the same ${judged.toLocaleString("en-US")} values: examples, variants of them with one thing changed, and formats that are easily got wrong. Versions: ${tools.join(", ")}.`;
}

type PrintCell = (of: CaseResult, id: string) => string;

function printCases(cases: readonly CaseResult[], print: PrintCell): string {
  const rows = candidates
    .map(({ id, title }) => [title, ...cases.map((each) => print(each, id))])
    .filter((cells) => cells.slice(1).some((cell) => cell !== ""));
  return printTable(["", ...cases.map(({ title }) => title)], rows);
}

const printAnswer: PrintCell = (of, id) => {
  const figure = parsed(of, id);
  if (figure === null) return "";
  const { wrong = 0 } = of.candidates.find((each) => each.id === id) ?? {};
  return wrong === 0 ? short(figure) : `${short(figure)} (${wrong})`;
};

const printSize: PrintCell = (of, id) => {
  const found = of.candidates.find((each) => each.id === id);
  const { gzip = null, wrong = 0 } = found ?? {};
  if (gzip === null) return "";
  return wrong === 0 ? short(gzip / 1024) : `${short(gzip / 1024)} (${wrong})`;
};

function printTimes(cases: readonly CaseResult[]): string {
  const jobs: readonly Job[] = ["is", "issuesOfValid", "isNot", "issues"];
  const times = (of: CaseResult, id: string) =>
    jobs.map((job) => short(median(of.runs.map((run) => run[id]?.[job] ?? NaN)) / 1000));
  const rows = cases.flatMap((each) => [
    [each.title, "hookscribe", ...times(each, "hookscribe")],
    ["", "ajv", ...times(each, "ajv")],
  ]);
  return printTable(["", "", "yes", "result", "no", "all issues"], rows);
}

function printImports({ imports }: BenchResult): string {
  return printTable(
    ["", "ms"],
    imports.map(({ title, ms }) => [title, median(ms).toFixed(1)]),
  );
}

function printGoals(goals: readonly Goal[]): string {
  const rows = goals.map((goal) => [
    goal.title,
    `${goal.unit === "bytes" ? goal.limit : short(goal.limit)} ${goal.unit}`,
    `${goal.unit === "bytes" ? goal.measured : short(goal.measured)} ${goal.unit}`,
    isMet(goal) ? "met" : "missed",
  ]);
  const missed = goals.filter((goal) => !isMet(goal)).length;
  return fold(
    `Goals: ${goals.length - missed} met, ${missed} missed`,
    printTable(["goal", "at most", "measured", ""], rows),
  );
}

function printAbsent(cases: readonly CaseResult[]): string {
  const lines = cases.flatMap((each) =>
    each.candidates
      .filter(({ absent }) => absent !== null)
      .map(({ id, absent }) => `- ${each.title}: ${id} took no part: ${absent ?? ""}`),
  );
  return lines.length === 0
    ? "Every candidate took part in every case it was built for."
    : lines.join("\n");
}

/** Three figures that tell something. */
const short = (value: number): string =>
  value >= 100 ? value.toFixed(0) : String(Number(value.toPrecision(value < 0.1 ? 2 : 3)));
