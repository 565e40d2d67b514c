import { expect, it } from "vitest";
import { parseYaml } from "../../../generator/source/yaml.js";
import { gatherProblems } from "../../support/problems.js";

const page = `page: orders
title: Orders
sources:
  - title: Order events
    url: https://shop.example/docs/orders
    evidence: table
events:
  order.created:
    summary: An order was placed.
    payload:
      type: object
      required: [id, lines]
      properties:
        id: { $ref: "#/models/Id" }
        lines:
          type: array
          items:
            type: object
            description: >-
              What was bought,
              and how often.
            properties:
              sku: { type: string }
              count: { type: integer }
    examples:
      - name: one
        from: composed
        value: { id: 1 }
  order.deleted:
    summary: An order is gone.
    payload:
      type: object
models:
  Id:
    type: string
    minLength: 1
doubts:
  - at: /models/Id
    kind: silent
    reading: any text
`.split("\n");

type Break = (line: string) => string;
const breaks: readonly Break[] = [
  (line) => ` ${line}`,
  (line) => line.replace(/^ /, ""),
  (line) => line.replace(/^ +/, "\t"),
  (line) => line.replace(/: (\w.*)$/, ": x: $1"),
];

const linesTold = (lines: readonly string[]) => {
  const { report, all } = gatherProblems();
  const text = lines.join("\n");
  parseYaml({ path: "x.yaml", text }, report);
  return all.map(({ span }) => text.slice(0, span?.start).split("\n").length);
};

const broken = (breaking: Break, line: number) => page.with(line, breaking(page[line] ?? ""));

/** Each mistake that the parser stumbles over by itself, with the lines it is told at. */
const single = breaks.flatMap((breaking) =>
  page.flatMap((_, line) => {
    const told = linesTold(broken(breaking, line));
    return told.length > 0 ? [{ breaking, line, told }] : [];
  }),
);

it("tells each mistake once", () => {
  const several = single.filter(({ told }) => told.length > 1);
  expect(single.length).toBeGreaterThan(80);
  expect(several.length / single.length).toBeLessThan(0.05);
});

it("tells two mistakes of a file in one run, and nothing else", () => {
  const pairs = single.flatMap((a, index) =>
    single
      .slice(index + 1)
      .filter((b) => b.line > a.line + 2 && (index + b.line) % 31 === 0)
      .map((b) => [a, b] as const),
  );
  const wrong = pairs.filter(([a, b]) => {
    const told = linesTold(broken(a.breaking, a.line).with(b.line, b.breaking(page[b.line] ?? "")));
    return JSON.stringify(told) !== JSON.stringify([...a.told, ...b.told]);
  });
  expect(pairs.length).toBeGreaterThan(100);
  // A wrong indent can leave two readings of what follows that are as likely as each other.
  expect(wrong.length / pairs.length).toBeLessThan(0.1);
});
