import { expect, test } from "vitest";
import { recallTexts } from "../../../generator/output/recall-texts.js";

const openLog = () => {
  const values = new Map<string, unknown>();
  return { get: (key: string) => values.get(key), set: values.set.bind(values), values };
};

test("a text is known to the hookscribe that had it printed, by that printer, for that input", () => {
  const log = openLog();
  recallTexts(log, "one").set("ts-morph", "a b", "text");
  expect(recallTexts(log, "one").get("ts-morph", "a b")).toBe("text");
  expect(recallTexts(log, "two").get("ts-morph", "a b")).toBeUndefined();
  expect(recallTexts(log, "one").get("prettier", "a b")).toBeUndefined();
  expect(recallTexts(log, "one").get("ts-morph", "a c")).toBeUndefined();
});

test("keys hold no white space, and what is no text is not known", () => {
  const log = openLog();
  recallTexts(log, "one").set("ts-morph", "a b\n", "text");
  const [key = ""] = log.values.keys();
  expect(key).toMatch(/^\S+$/);
  log.set(key, 1);
  expect(recallTexts(log, "one").get("ts-morph", "a b\n")).toBeUndefined();
});
