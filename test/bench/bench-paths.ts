import { join } from "node:path";

const root = process.cwd();
const bench = join(root, "test/bench");

/** Where things are; npm runs scripts at the root of the project. */
export const benchPaths = {
  root,
  cli: join(root, "dist/cli.js"),
  definitions: join(root, "definitions"),
  readme: join(root, "README.md"),
  bench,
  peers: join(bench, "peers"),
  reportUsage: join(bench, "peers/report-usage.cjs"),
  drawChart: join(bench, "peers/draw-chart.mjs"),
} as const;
