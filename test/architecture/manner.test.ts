import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { castsOf, exportsOf, functionLengths, mannerRules } from "../support/manner.js";
import { listProject } from "../support/project-files.js";
import { parseModule, type SourceModule } from "../support/source-module.js";

/** The design says about 250 and 40: a test draws the line where a file or a function surely does more than one thing. */
const longestFile = 300;
const longestFunction = 55;
/** Casts on 1,000 lines. Brands and exhaustive tables need some; more would mean types that do not fit. */
const mostCasts = 4;
/** Share of exported names that say what they are. It may only rise. */
const documentedFloor = 0.6;

/** Long because they are one table that is read by its rows. */
const tables: readonly string[] = ["generator/diagnostics/catalogue.ts"];

const paths = listProject().filter((path) => /\.(ts|mts|cts)$/.test(path));
const modules = paths
  .filter((path) => !path.startsWith("generated/"))
  .map((each) => parseModule(each));
const written = modules.filter(({ path }) =>
  /^(generator|templates\/(runtime|identify))\//.test(path),
);
const generator = written.filter(({ path }) => path.startsWith("generator/"));

/** Files whose name cannot follow from their export. */
const namedOtherwise: { readonly [path: string]: string } = {
  "generator/index.ts": "is what others import",
  "generator/emit/index.ts": "lists what its folder holds",
  "templates/runtime/ref-shape.ts":
    "a reference is looked up late, and `lazy` says so where it is called",
  "generator/emit/validators/kinds/null.ts": "`null` can name no constant",
};

/** `DocsPath`, `docs-path` and `docsPaths` have the same words: without endings, as `link` stands in `linked`. */
const wordsOf = (name: string) =>
  name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split("-")
    .map((word) => word.replace(/(ies|y|e|s|ed)$/, ""));

const linesOf = ({ source }: SourceModule) => source.text.split("\n").length - 1;
/** Tools that find their settings by a default export, and declarations that mirror such a tool. */
const configuration = /\.config\.ts$|\.d\.ts$/;

/** A test sets up what its cases share, and shows what must not compile. */
const forTestsToo = (rule: string) => !["mutable module state", "silenced compiler"].includes(rule);

describe("code", () => {
  it.each(Object.entries(mannerRules))("has no %s", (name, rule) => {
    const held = forTestsToo(name) ? modules : written;
    const places = held.filter(({ path }) => !configuration.test(path)).flatMap(rule);
    expect(places).toEqual([]);
  });

  it("comes in files of a readable length", () => {
    const long = written.filter((each) => linesOf(each) > longestFile);
    const told = long.map((each) => `${each.path} has ${linesOf(each)} lines`);
    expect(told.filter((each) => !tables.some((path) => each.startsWith(path)))).toEqual([]);
  });

  it("comes in functions of a readable length", () => {
    const long = written.flatMap(functionLengths).filter(({ lines }) => lines > longestFunction);
    expect(long.map(({ place, lines }) => `${place} has ${lines} lines`)).toEqual([]);
  });

  it("rarely casts", () => {
    const lines = written.reduce((sum, each) => sum + linesOf(each), 0);
    const casts = written.flatMap(castsOf);
    expect(Math.round((casts.length / lines) * 10_000) / 10, casts.join("\n")).toBeLessThan(
      mostCasts,
    );
  });

  it("says what it exports", () => {
    const names = generator.flatMap(exportsOf);
    const documented = names.filter((each) => each.documented);
    expect(documented.length / names.length).toBeGreaterThanOrEqual(documentedFloor);
  });
});

describe("files", () => {
  const scripts = listProject().filter((path) => /\.([mc]?[jt]s|ya?ml|md)$/.test(path));
  const own = scripts.filter((path) => !/^(generated|\.ci|\.github)\//.test(path));
  const stem = (path: string) => posix.basename(path).replace(/\..*$/, "");

  it("are named in kebab-case", () => {
    const capitals = /^(README|CONTRIBUTING|ARCHITECTURE|LICENSE|CHANGELOG)$/;
    const wrong = own.filter(
      (path) =>
        !/^[a-z0-9]+([-.][a-z0-9]+)*$/.test(posix.basename(path)) && !capitals.test(stem(path)),
    );
    expect(wrong).toEqual([]);
  });

  it("say in their names what they are about", () => {
    const vague = /^(utils?|helpers?|commons?|types?|misc|shared|stuff)$/;
    const folders = own.flatMap((path) => path.split("/").slice(0, -1));
    expect(own.filter((path) => vague.test(stem(path)) && !path.startsWith("test/"))).toEqual([]);
    expect(folders.filter((folder) => /^(utils?|helpers?|commons?|misc)$/.test(folder))).toEqual(
      [],
    );
  });

  it("with one export share a word with it", () => {
    const nameless = written.filter((module) => {
      const [only, ...others] = exportsOf(module);
      if (!only || others.length > 0) return false;
      const exported = wordsOf(only.name).join(" ");
      return !wordsOf(stem(module.path)).some((word) => exported.includes(word));
    });
    expect(nameless.map(({ path }) => path).filter((path) => !(path in namedOtherwise))).toEqual(
      [],
    );
  });

  it("pass nothing on, but for the public API", () => {
    const barrels = written.filter(({ imports }) => imports.some((each) => each.exports));
    expect(barrels.map(({ path }) => path).filter((path) => path !== "generator/index.ts")).toEqual(
      [],
    );
  });
});

describe("the rules themselves", () => {
  const violations: { readonly [R in keyof typeof mannerRules]: readonly string[] } = {
    "default export": ["export default 1;", "export default function () {}"],
    "class that is no error": ["class Thing {}", "const x = class extends Map {};"],
    any: ["let x: any;", "function f(y: any[]) {}"],
    "non-null assertion": ["x!.y;", "function f() { let a!: string; }"],
    "enum or namespace": ["enum E { A }", "const enum F { A }", "namespace N {}"],
    "mutable module state": ["let x = 1;", "const m = new Map<string, 1>();", "const l: X[] = [];"],
    "unfinished work": ["// TO" + "DO: later", "/* FIX" + "ME */"],
    "silenced compiler": ["// @ts-" + "ignore", "// @ts-" + "expect-error"],
  };
  const examples = Object.entries(violations).flatMap(([rule, codes]) =>
    codes.map((code): [string, string] => [rule, code]),
  );

  it.each(examples)("%s: %s", (rule, code) => {
    const find = Object.entries(mannerRules).find(([name]) => name === rule)?.[1];
    expect(find?.(parseModule("generator/x.ts", code))).toHaveLength(1);
  });

  it.each([
    "export class OutputError extends Error {}",
    "const seen: readonly string[] = [];",
    "const table = new Map([[1, 2]]);",
    "function f() { let x = 1; const m = new Map(); return { x, m }; }",
    "const x = y as const;",
  ])("nothing: %s", (code) => {
    const module = parseModule("generator/x.ts", code);
    expect(Object.values(mannerRules).flatMap((rule) => rule(module))).toEqual([]);
    expect(castsOf(module)).toEqual([]);
  });
});
