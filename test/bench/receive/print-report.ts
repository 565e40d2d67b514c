import { printMachine } from "../machine.js";
import { printTable } from "../print-table.js";
import type { BenchResult } from "./bench-result.js";
import { endpoints } from "./endpoints.js";
import { compare, isMet, judgeGoals, middle } from "./judge-goals.js";

/** The README's block: how it was measured, what each endpoint managed, and which goals are met. */
export const printReport = (result: BenchResult): string =>
  [
    "![Requests per second of a Fastify endpoint, by what it checks](test/bench/receive/results/receive.svg)",
    printMethod(result),
    printEndpoints(result),
    printGoals(result),
  ].join("\n\n");

function printMethod(result: BenchResult): string {
  const { date, machine, versions, seconds, bodyBytes, rounds } = result;
  const tools = Object.entries(versions).map(([name, version]) => `${name} ${version}`);
  return `Measured on ${date}: ${printMachine(machine)}. The same delivery of Plain (${whole(bodyBytes)} bytes) over 50 connections; load and server are processes of their own. In each of ${rounds.length} rounds every endpoint was under load for ${seconds} s, one after the other; figures are medians, ratios are taken within a round. Where the load takes a core of its own and the server less than one, the load is the limit: processor time tells more then. An endpoint that computes the HMAC with node:crypto and checks nothing else has ${compare(result, "hmac", "bare").toFixed(2)} × the requests of the one without any check. Versions: ${tools.join(", ")}.`;
}

const printEndpoints = (result: BenchResult): string =>
  printTable(
    ["", "does", "requests/s", "processor time per request", "latency, median"],
    endpoints.map(({ id, title, does }) => [
      title,
      does,
      whole(middle(result, id, "perSecond")),
      `${middle(result, id, "cpuMicroseconds").toFixed(0)} µs`,
      `${middle(result, id, "latencyMs").toFixed(0)} ms`,
    ]),
  );

const printGoals = (result: BenchResult): string =>
  printTable(
    ["goal", "at least", "measured", ""],
    judgeGoals(result).map((goal) => [
      goal.title,
      `${goal.limit} ×`,
      `${goal.measured.toFixed(2)} ×`,
      isMet(goal) ? "met" : "missed",
    ]),
  );

const whole = (value: number): string => Math.round(value).toLocaleString("en-US");
