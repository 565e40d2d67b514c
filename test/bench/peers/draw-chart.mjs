// Draws bars; the chart, as ../draw-chart.ts describes it, comes on standard input.
// node draw-chart.mjs <chart.svg>
import { writeFile } from "node:fs/promises";
import { json } from "node:stream/consumers";
import * as vega from "vega";
import { compile } from "vega-lite";

const [output] = process.argv.slice(2);
const { title, axis, format, logarithmic = false, bars } = await json(process.stdin);
const isGrouped = bars.some(({ group }) => group !== undefined);

const layers = {
  height: { step: 26 },
  width: 420,
  encoding: {
    y: {
      field: "label",
      type: "nominal",
      sort: null,
      axis: { title: null, labelLimit: 600, ticks: false, domain: false },
    },
    x: {
      field: "value",
      type: "quantitative",
      axis: { title: axis, grid: true, tickCount: 6, format: "~g" },
      ...(logarithmic ? { scale: { type: "log", domainMin: floorOf(bars) } } : {}),
    },
  },
  layer: [
    {
      mark: { type: "bar", cornerRadiusEnd: 3, height: { band: 0.7 } },
      encoding: {
        ...(logarithmic ? { x2: { datum: floorOf(bars) } } : {}),
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
      encoding: { text: { field: "value", type: "quantitative", format } },
    },
  ],
};
const rows = {
  facet: { row: { field: "group", type: "nominal", sort: null, header: rowHeader() } },
  spec: layers,
  resolve: { scale: { y: "independent" } },
};

const { spec } = compile({
  title: { text: title, anchor: "start" },
  background: "white",
  padding: 16,
  data: { values: bars },
  ...(isGrouped ? rows : layers),
  config: { font: "system-ui, sans-serif", view: { stroke: null }, axis: { labelFontSize: 12 } },
});
const view = new vega.View(vega.parse(spec), { renderer: "none" });
await writeFile(output, `${await view.toSVG()}\n`);

/** A logarithmic axis has no zero to begin at. */
function floorOf(all) {
  return 10 ** Math.floor(Math.log10(Math.min(...all.map(({ value }) => value))));
}

function rowHeader() {
  return { title: null, labelAngle: 0, labelAlign: "left", labelOrient: "top", labelFontSize: 13 };
}
