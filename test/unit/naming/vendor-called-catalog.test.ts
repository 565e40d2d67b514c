import { expect, test } from "vitest";
import { defaultVendor, tell } from "../../support/diagnostic-scenario.js";
import { shopPage } from "../../support/shop.js";

test("a vendor whose folder is that of the package over all vendors is told of it once", () => {
  const files = [
    { ...defaultVendor, path: "catalog/vendor.yaml" },
    { path: "catalog/orders.yaml", text: shopPage({ id: "orders" }) },
  ];
  expect(tell(files).diagnostics.map(({ message }) => message)).toEqual([
    'The name "catalog" of the vendor "catalog" is taken by the language or by every generated package.',
  ]);
});
