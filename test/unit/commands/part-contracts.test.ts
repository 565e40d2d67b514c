import { expect, test } from "vitest";
import { partContracts } from "../../../generator/commands/packages/part-contracts.js";
import { generatedHeader } from "../../../generator/text/generated-header.js";

const long = "x".repeat(20_000);
const made = (page: string, body = "") => `${generatedHeader(`shop/${page}.yaml`)}\n${body}`;

const modules = new Map([
  ["index.js", ""],
  ["models/address.js", made("customer", long)],
  ["models/unused.js", made("order")],
  ["events/order-paid.js", made("order", long)],
  ["events/customer-moved.js", made("customer", long)],
  ["events/order-sent.js", made("order", long)],
  ["events/customer-left.js", made("customer")],
  ["envelope.js", made("vendor")],
]);
const reads: Record<string, readonly string[]> = {
  "events/customer-moved.js": ["models/address.js", "runtime/contract.js"],
  "events/order-sent.js": ["models/address.js"],
};

test("a page stays together, and a file needs none but those before it", () => {
  const files = partContracts(modules, (path) => reads[path] ?? []);
  expect(Object.fromEntries(files)).toEqual({
    "events/customer-left.js": "contracts.js",
    "events/customer-moved.js": "contracts.js",
    "models/address.js": "contracts.js",
    "events/order-paid.js": "contracts-2.js",
    "events/order-sent.js": "contracts-2.js",
    "models/unused.js": "contracts-3.js",
    "envelope.js": "contracts-3.js",
  });
});

test("each version has files of its own", () => {
  const files = partContracts(
    new Map([
      ["v1/events/order-paid.js", made("v1/order")],
      ["v2/events/order-paid.js", made("v2/order")],
    ]),
    () => [],
  );
  expect([...files.values()]).toEqual(["v1/contracts.js", "v2/contracts.js"]);
});
