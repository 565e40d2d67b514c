import { expect, it } from "vitest";
import { describeEvent } from "../../generator/emit/package/describe-declaration.js";
import type { Identifier, WebhookEvent } from "../../generator/ir/catalog.js";
import { printDocComment } from "../../generator/text/doc-comment.js";
import { string } from "../support/shapes.js";

const span = { file: "", start: 0, end: 0 };
const page = {
  id: "orders",
  title: "Orders",
  summary: null,
  file: "shop/orders.yaml",
  sources: [],
  events: [],
  models: [],
  doubts: [],
  span,
};

it.each([
  ["table", "table", "Evidence: table."],
  ["prose", "sample", "Evidence: prose; fields: sample."],
] as const)(
  "tells evidence once where event (%s) and fields (%s) have the same",
  (own, fields, want) => {
    const name = "Created" as Identifier;
    const event: WebhookEvent = {
      type: "order.created",
      names: { payload: name, contract: name, guard: name, file: "order-created" },
      summary: "An order was placed",
      description: null,
      deprecated: false,
      sources: [],
      seen: "full",
      evidence: own,
      fieldEvidence: fields,
      payload: string(),
      examples: [],
      doubts: [],
      span,
    };
    const comment = printDocComment(describeEvent(event, page));
    expect(comment).toContain(` * The payload of \`order.created\`. ${want}\n`);
  },
);
