// Draws the medians at 1,000 events (or at the largest size that peers ran at) as bars.
// node draw-chart.mjs <results/generate.json> <chart.svg>
import { readFile, writeFile } from "node:fs/promises";
import * as vega from "vega";
import { compile } from "vega-lite";

const [input, output] = process.argv.slice(2);
const { sizes } = JSON.parse(await readFile(input, "utf8"));
const size = sizes.findLast(({ events }) => events <= 1000) ?? sizes[0];
const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
const values = size.jobs.map(({ title, writes, measurements }) => ({
  tool: title.startsWith("hookscribe") ? title : `${title} (${writes})`,
  ours: title.startsWith("hookscribe"),
  seconds: median(measurements.map(({ wallMs }) => wallMs)) / 1000,
}));

const bars = {
  y: {
    field: "tool",
    type: "nominal",
    sort: null,
    axis: { title: null, labelLimit: 600, ticks: false, domain: false },
  },
  x: {
    field: "seconds",
    type: "quantitative",
    axis: { title: "seconds, median", grid: true, tickCount: 6 },
  },
};
const { spec } = compile({
  title: {
    text: `Generating from ${size.events.toLocaleString("en-US")} events, cold process`,
    anchor: "start",
  },
  background: "white",
  padding: 16,
  width: 420,
  height: { step: 26 },
  data: { values },
  encoding: bars,
  layer: [
    {
      mark: { type: "bar", cornerRadiusEnd: 3, height: { band: 0.7 } },
      encoding: {
        color: {
          field: "ours",
          type: "nominal",
          legend: null,
          scale: { domain: [true, false], range: ["#2563eb", "#a1a1aa"] },
        },
      },
    },
    {
      mark: { type: "text", align: "left", dx: 5, fontSize: 11 },
      encoding: { text: { field: "seconds", type: "quantitative", format: ".2f" } },
    },
  ],
  config: { font: "system-ui, sans-serif", view: { stroke: null }, axis: { labelFontSize: 12 } },
});
const view = new vega.View(vega.parse(spec), { renderer: "none" });
await writeFile(output, `${await view.toSVG()}\n`);
