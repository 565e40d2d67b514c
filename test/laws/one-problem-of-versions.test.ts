import { expect, test } from "vitest";
import { orderDiagnostics } from "../../generator/diagnostics/order-diagnostics.js";
import type { SourceFile } from "../../generator/source/load.js";
import { defaultVendor, tell } from "../support/diagnostic-scenario.js";
import { shopPage } from "../support/shop.js";

// A vendor whose versions each differ from the next: what is wrong with one is not told again of those before it.

const ids = ["v1", "v2", "v3", "v4", "v5"];
const vendor: SourceFile = {
  ...defaultVendor,
  text: defaultVendor.text.replace(
    "\ndelivery:",
    `\nversions: [${ids.map((id) => `{ id: ${id}, current: ${id === "v5"} }`).join(", ")}]\ndelivery:`,
  ),
};

const differences = (id: string, from: string): SourceFile => ({
  path: `shop/${id}/differences.yaml`,
  text: `from: ${from}
sources: [{ id: L, title: Changelog, url: https://shop.example/changes, evidence: changelog }]
changes:
  - { at: orders.yaml#/events/orders.created/summary, summary: Worded so., source: L, set: From ${id}. }
`,
});

const written = { path: "shop/v5/orders.yaml", text: shopPage({ id: "orders" }) };
const chain = ids.slice(0, -1).map((id, index) => differences(id, ids[index + 1] ?? ""));
const whole = [vendor, written, ...chain];

const codesOf = (files: readonly SourceFile[]) =>
  orderDiagnostics(tell(files).diagnostics).map(({ code, span }) => `${code} ${span?.file}`);

const without = (path: string) => whole.filter((file) => file.path !== path);

test("the chain as such is right", () => {
  expect(codesOf(whole)).toEqual([]);
});

test.each<[wrong: string, files: readonly SourceFile[], told: string]>([
  [
    "a circle that others lead into",
    [...without("shop/v4/differences.yaml"), differences("v4", "v3")],
    "differences/circular shop/v4/differences.yaml",
  ],
  [
    "a version of itself",
    [...without("shop/v3/differences.yaml"), differences("v3", "v3")],
    "differences/circular shop/v3/differences.yaml",
  ],
  [
    "a version that is not known",
    [...without("shop/v4/differences.yaml"), differences("v4", "v9")],
    "differences/unknown-version shop/v4/differences.yaml",
  ],
  [
    "a version without pages",
    without("shop/v3/differences.yaml"),
    "frame/version-without-pages shop/vendor.yaml",
  ],
  [
    "the version that is written out, without pages",
    without("shop/v5/orders.yaml"),
    "frame/version-without-pages shop/vendor.yaml",
  ],
  [
    "differences that are refused",
    [
      ...without("shop/v3/differences.yaml"),
      {
        path: "shop/v3/differences.yaml",
        text: differences("v3", "v4").text.replace("from", "fron"),
      },
    ],
    "frame/unknown-key shop/v3/differences.yaml",
  ],
])("%s is one problem", (_, files, told) => {
  expect(codesOf(files)).toEqual([told]);
});
