import { mkdir, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import { drawChart, type Chart } from "../draw-chart.js";
import { installPeers } from "../install-peers.js";
import { describeMachine } from "../machine.js";
import { storeBlock } from "../store-block.js";
import { benchUsage, readBenchOptions, type BenchOptions } from "./bench-options.js";
import type { BenchResult } from "./bench-result.js";
import { ours } from "./candidates.js";
import { githubCases } from "./github-cases.js";
import { parsed } from "./judge-goals.js";
import { measureCase } from "./measure-case.js";
import { measureImports } from "./measure-imports.js";
import { printReport } from "./print-report.js";
import { batchCase, plainUnionCase, seedCases } from "./vendor-cases.js";

const importsEach = 9;

async function bench(options: BenchOptions): Promise<void> {
  const versions = await installPeers();
  const files = await readdir(join(benchPaths.root, "generated/schemas/plain/2026-04-21"));
  const plain = files.map((file) => file.replace(".schema.json", "")).sort();
  const known = [...seedCases(), batchCase(), plainUnionCase(plain), ...githubCases()];
  const cases = known.filter(({ id }) => options.cases.some((word) => id.includes(word)));
  const measured = [];
  for (const each of cases) measured.push(await measureCase(each, options));
  const peers = options.peers.map(({ id }) => id);
  const result: BenchResult = {
    date: new Date().toISOString().slice(0, 10),
    machine: describeMachine(),
    versions: Object.fromEntries(
      options.peers.map(({ package: name }) => [name, versions[name] ?? "unknown"]),
    ),
    runs: options.runs,
    rounds: options.rounds,
    cases: measured,
    imports: options.imports ? await measureImports(cases, { peers, processes: importsEach }) : [],
  };
  const report = printReport(result);
  console.log(`\n${report}\n`);
  if (options.readme) await store(result, report);
}

async function store(result: BenchResult, report: string): Promise<void> {
  const folder = join(benchPaths.bench, "validate/results");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "validate.json"), `${JSON.stringify(result, null, 2)}\n`);
  drawChart(chartOf(result), join(folder, "validate.svg"));
  await storeBlock("bench:validate", report);
}

function chartOf({ cases }: BenchResult): Chart {
  return {
    title: "Yes to a valid payload, as a multiple of JSON.parse of the same body",
    axis: "times JSON.parse, logarithmic",
    format: ".3~r",
    logarithmic: true,
    bars: cases.flatMap((each) =>
      each.candidates.flatMap(({ id, wrong }) => {
        const value = parsed(each, id);
        if (value === null) return [];
        const label = wrong === 0 ? id : `${id} (not faithful)`;
        return [{ group: each.title, label, value, ours: id === ours.id }];
      }),
    ),
  };
}

try {
  await bench(readBenchOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error);
  console.error(`\n${benchUsage}`);
  process.exitCode = 1;
}
