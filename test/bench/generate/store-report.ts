import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { benchPaths } from "../bench-paths.js";
import { drawChart, type Chart } from "../draw-chart.js";
import { median } from "../median.js";
import { storeBlock } from "../store-block.js";
import type { BenchResult } from "./bench-result.js";

/** Stores the figures and the chart, and replaces the README's block. */
export async function storeReport(result: BenchResult, report: string): Promise<void> {
  const folder = join(benchPaths.bench, "generate/results");
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, "generate.json"), `${JSON.stringify(result, null, 2)}\n`);
  drawChart(chartOf(result), join(folder, "generate.svg"));
  await storeBlock("bench:generate", report);
}

/** The medians at 1,000 events, or at the largest size that peers ran at. */
function chartOf({ sizes }: BenchResult): Chart {
  const size = sizes.findLast(({ events }) => events <= 1000) ?? sizes[0];
  const count = (size?.events ?? 0).toLocaleString("en-US");
  return {
    title: `Generating from ${count} events, cold process`,
    axis: "seconds, median",
    format: ".2f",
    bars: (size?.jobs ?? []).map(({ title, writes, measurements }) => {
      const ours = title.startsWith("hookscribe");
      const seconds = median(measurements.map(({ wallMs }) => wallMs)) / 1000;
      return { label: ours ? title : `${title} (${writes})`, value: seconds, ours };
    }),
  };
}
