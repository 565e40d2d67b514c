import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "./bench-paths.js";
import type { BenchResult } from "./bench-result.js";
import { measureCommand } from "./measure-command.js";

const markers = { start: "<!-- bench:generate -->", end: "<!-- /bench:generate -->" } as const;

/** Stores the figures and the chart, and replaces the README's block. Says so when the README has no such block. */
export async function storeReport(result: BenchResult, report: string): Promise<void> {
  await mkdir(benchPaths.results, { recursive: true });
  const stored = join(benchPaths.results, "generate.json");
  await writeFile(stored, `${JSON.stringify(result, null, 2)}\n`);
  await measureCommand({
    args: [benchPaths.drawChart, stored, join(benchPaths.results, "generate.svg")],
    cwd: benchPaths.peers,
  });
  const readme = await readFile(benchPaths.readme, "utf8").catch(() => "");
  const start = readme.indexOf(markers.start);
  const end = readme.indexOf(markers.end);
  if (start === -1 || end < start) {
    console.error(`README.md has no ${markers.start} … ${markers.end}; its block was not written.`);
    return;
  }
  const before = readme.slice(0, start + markers.start.length);
  await writeFile(benchPaths.readme, `${before}\n\n${report}\n\n${readme.slice(end)}`);
}
