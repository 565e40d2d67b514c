import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { expect, test } from "vitest";
import { defaultVendor, tell } from "../support/diagnostic-scenario.js";
import { drawPicture, type Sheet } from "./draw-picture.js";

const root = new URL("../../", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const readme = read("README.md");
const record = process.env["RECORD"] === "1";

const scenario = "test/scenarios/outputs/evidence-and-doubts";
const sheet = (title: string, path: string, lines: Sheet["lines"]): Sheet => ({
  title,
  text: read(`${scenario}/${path}`),
  lines,
});

test("the picture shows what is generated today", () => {
  const drawn = drawPicture(
    sheet("definitions/shop/orders.yaml", "definitions/shop/orders.yaml", [1, 22]),
    [
      sheet("Type and validator", "expected/packages/shop/src/events/order-created.ts", [21, 45]),
      sheet("JSON Schema", "expected/schemas/shop/order-created.schema.json", [6, 22]),
      sheet("OpenAPI", "expected/openapi/shop.yaml", [28, 51]),
      sheet("Page", "expected/docs/shop/events/order-created.md", [34, 41]),
    ],
  );
  if (record) writeFileSync(new URL(".github/input-and-outputs.svg", root), drawn);
  expect(read(".github/input-and-outputs.svg")).toBe(drawn);
});

test("every link into the repository leads somewhere", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = ""]) => path);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(new URL(path, root)))).toEqual([]);
});

test("every npm command is a script", () => {
  const { scripts } = JSON.parse(read("package.json")) as { readonly scripts: object };
  const commands = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name = ""]) => name);
  expect(commands.filter((name) => !Object.hasOwn(scripts, name))).toEqual([]);
});

/** The code block that follows a text, without its fence. */
const blockAfter = (text: string): string =>
  /```\w*\n([\s\S]*?)```/.exec(readme.slice(readme.indexOf(text)))?.[1] ?? "";

test("the definition it shows is right, and told of like this when it is not", () => {
  const path = "shop/orders.yaml";
  const text = blockAfter("## Transcribe an event");
  expect(tell([{ path, text }, defaultVendor]).text).toBe("");
  const wrong = text.replace("{ type: string, desc", "{ type: sting, desc");
  const told = tell([{ path, text: wrong }, defaultVendor]).text;
  expect(`definitions/${told}`).toContain(blockAfter("A mistake is told like this"));
});
