import { spawnSync } from "node:child_process";
import { benchPaths } from "./bench-paths.js";

/** Horizontal bars, in the order given; those of one group stand together under its name. */
export interface Chart {
  readonly title: string;
  /** What the bars measure. */
  readonly axis: string;
  /** How a figure is printed beside its bar, as d3-format spells it. */
  readonly format: string;
  /** Whether the axis is logarithmic. */
  readonly logarithmic?: boolean;
  readonly bars: readonly Bar[];
}

export interface Bar {
  readonly group?: string;
  readonly label: string;
  readonly value: number;
  readonly ours: boolean;
}

/** Draws a chart with the peers' library into an SVG file. */
export function drawChart(chart: Chart, file: string): void {
  const { status, stderr } = spawnSync(process.execPath, [benchPaths.drawChart, file], {
    cwd: benchPaths.peers,
    input: JSON.stringify(chart),
    encoding: "utf8",
  });
  if (status !== 0) throw new Error(`The chart could not be drawn:\n${stderr}`);
}
