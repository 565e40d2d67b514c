import { appendFileSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, expect, it } from "vitest";
import { keepCaches, noCaches } from "../../../generator/output/caches.js";
import { openKeyedLog } from "../../../generator/output/keyed-log.js";
import { openSandbox, type Sandbox } from "../../support/sandbox.js";

let box: Sandbox;
let path: string;
beforeEach(() => {
  box = openSandbox();
  path = box.path("cache/entries.log");
});
afterEach(() => box.close());

const write = (entries: Readonly<Record<string, unknown>>): void => {
  const log = openKeyedLog(path);
  for (const [key, value] of Object.entries(entries)) log.set(key, value);
  log.save(false);
};

it("gives back what was set, in another process", () => {
  const values = {
    a: 1,
    b: null,
    c: "ü\u2028\n\uD83D\uDE00",
    d: { __proto__: null, x: [1.5, true] },
  };
  write(values);
  const log = openKeyedLog(path);
  for (const [key, value] of Object.entries(values)) expect(log.get(key)).toEqual(value);
  expect(log.get("e")).toBeUndefined();
});

it("gives the last of what was set twice", () => {
  write({ a: 1 });
  write({ a: 2 });
  expect(openKeyedLog(path).get("a")).toBe(2);
});

it("misses what is torn and keeps what follows", () => {
  write({ a: "first", b: "second" });
  const text = readFileSync(path, "utf8");
  writeFileSync(path, text.slice(0, -5));
  write({ c: "third" });
  const log = openKeyedLog(path);
  expect([log.get("a"), log.get("b"), log.get("c")]).toEqual(["first", undefined, "third"]);
});

it("misses what was garbled into another value", () => {
  write({ a: "first" });
  writeFileSync(path, readFileSync(path, "utf8").replace("first", "worst"));
  expect(openKeyedLog(path).get("a")).toBeUndefined();
});

it("misses what is no entry at all", () => {
  write({ a: 1 });
  appendFileSync(path, "a\na b\n\n   \n");
  const log = openKeyedLog(path);
  expect(log.get("a")).toBeUndefined();
});

it("drops what a complete run did not use, once it is much", () => {
  write({ used: "x", unused: "y".repeat(3_000_000) });
  const incomplete = openKeyedLog(path);
  incomplete.get("used");
  incomplete.save(false);
  expect(statSync(path).size).toBeGreaterThan(3_000_000);
  const complete = openKeyedLog(path);
  complete.get("used");
  complete.set("new", "z");
  complete.save(true);
  expect(statSync(path).size).toBeLessThan(1000);
  const log = openKeyedLog(path);
  expect([log.get("used"), log.get("new"), log.get("unused")]).toEqual(["x", "z", undefined]);
});

it("is done without where it cannot be kept", () => {
  box.write("cache", "a file");
  expect(() => write({ a: 1 })).not.toThrow();
  expect(openKeyedLog(path).get("a")).toBeUndefined();
});

it("is read once by a process that keeps what it saw, and forgets what is gone", () => {
  const { formatted } = keepCaches(noCaches);
  formatted.set("a", 1);
  formatted.set("b", 2);
  formatted.save(true);
  expect(formatted.get("a")).toBe(1);
  formatted.save(true);
  expect([formatted.get("a"), formatted.get("b")]).toEqual([1, undefined]);
});
