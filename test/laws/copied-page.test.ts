import { expect, test } from "vitest";
import { defaultVendor, tell } from "../support/diagnostic-scenario.js";
import { shopPage } from "../support/shop.js";

// A page is often begun as a copy of another: what is told is that it is one, and nothing of the page that is right.

const page = shopPage({ id: "orders" });
const original = { path: "shop/orders.yaml", text: page };

test.each(["copy", "aaa"])("a copy called %s is told of once for each event and model", (id) => {
  const copy = { path: `shop/${id}.yaml`, text: page.replace("page: orders", `page: ${id}`) };
  const { diagnostics } = tell([original, copy, defaultVendor]);
  expect(diagnostics.map(({ code }) => code)).toEqual(["event/documented-twice", "name/clash"]);
  expect(new Set(diagnostics.map(({ span }) => span?.file)).size).toBe(1);
});
