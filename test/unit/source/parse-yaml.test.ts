import { describe, expect, it } from "vitest";
import type { JsonValue } from "../../../generator/ir/json.js";
import { locatedAt, plainValue } from "../../../generator/source/located.js";
import { parseYaml } from "../../../generator/source/yaml.js";
import { gatherProblems, markedBy } from "../../support/problems.js";

function parse(text: string) {
  const problems = gatherProblems();
  const root = parseYaml({ path: "shop/orders.yaml", text }, problems.report);
  return {
    root,
    problems: problems.all.map((each) => markedBy(each, { text })),
    all: problems.all,
  };
}

describe("values", () => {
  it.each<[rule: string, text: string, want: JsonValue]>([
    ["an empty file is null", "", null],
    ["a file of comments is null", "# nothing\n", null],
    ["a map, a list and scalars", "a: [1, -2.5, true, null, x]", { a: [1, -2.5, true, null, "x"] }],
    [
      "words of YAML 1.1 are texts",
      "[yes, no, on, off, y, 1_000, 12:30:45]",
      [..."yes no on off y 1_000 12:30:45".split(" ")],
    ],
    [
      "days and times are texts",
      "[2024-04-16, 2024-04-16T10:00:00Z]",
      ["2024-04-16", "2024-04-16T10:00:00Z"],
    ],
    ["hexadecimal and octal are numbers", "[0x1F, 0o17]", [31, 15]],
    ["a key is as written", "1.0: a\ntrue: b\nnull: c", { "1.0": "a", true: "b", null: "c" }],
    ["a key like that of a merge", "'<<': a", { "<<": "a" }],
    ["a block text keeps its line ends", "a: |\n  x\n  y\n", { a: "x\ny\n" }],
    ["a folded text joins its lines", "a: >-\n  x\n  y\n", { a: "x y" }],
    [
      "an alias repeats its anchor",
      "a: &x [1, {b: 2}]\nc: *x",
      { a: [1, { b: 2 }], c: [1, { b: 2 }] },
    ],
    ["an alias means the latest anchor", "[&x 1, *x, &x 2, *x]", [1, 1, 2, 2]],
    ["an alias inside a repeated value means what it meant", "[&x 1, &y [*x], *y]", [1, [1], [1]]],
    ["JSON is YAML", '{"a": ["\\u00e9\\ud83d\\ude00", 1e3]}', { a: ["é😀", 1000] }],
    ["line ends of Windows", "a: 1\r\nb:\r\n  - 2\r\n", { a: 1, b: [2] }],
  ])("%s", (_, text, want) => {
    const { root, problems } = parse(text);
    expect(problems).toEqual([]);
    expect(root && plainValue(root)).toEqual(want);
  });

  it("keeps `__proto__` as a key of its own", () => {
    const { root } = parse("__proto__: {a: 1}\nconstructor: b");
    const value = root && plainValue(root);
    expect(JSON.stringify(value)).toBe('{"__proto__":{"a":1},"constructor":"b"}');
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
  });
});

describe("places", () => {
  it.each<[rule: string, text: string, pointer: string, want: string]>([
    ["the whole document", "a: 1\nb: 2\n", "", "a: 1\nb: 2\n"],
    ["a plain text", "a: some text # note", "/a", "some text"],
    ["a quoted text, with its quotes", 'a: {b: [1, "two"]}', "/a/b/1", '"two"'],
    ["a flow map", "a: { b: 1 }\nc: 2", "/a", "{ b: 1 }"],
    ["a key with a slash and a tilde", "a/b: {c~d: 1}", "/a~1b/c~0d", "1"],
    ["after characters of two units", "😀: 1\nb: 😀x", "/b", "😀x"],
    ["after line ends of Windows", "a: 1\r\nb: two\r\n", "/b", "two"],
    ["a value behind an anchor", "a: &x one\nb: *x", "/a", "one"],
    ["an aliased value stands where it was written", "a: &x {c: one}\nb: *x", "/b/c", "one"],
    ["an absent value stands after its key", "a:\nb: 1", "/a", ""],
  ])("%s", (_, text, pointer, want) => {
    const { root } = parse(text);
    const found = root && locatedAt(root, pointer);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(want);
  });

  it("names the file", () => {
    expect(parse("a: 1").root?.span.file).toBe("shop/orders.yaml");
  });
});

describe("refusals", () => {
  const deep = (levels: number) => "[".repeat(levels) + "]".repeat(levels);
  const lines = (count: number, line: (index: number) => string) =>
    Array.from({ length: count }, (_, index) => line(index)).join("\n");

  it.each<[rule: string, text: string, want: readonly string[]]>([
    ["a key that stands twice", "a: 1\nb: 2\na: 3", ['yaml/duplicate-key at "a"']],
    ["a text key beside a number key", '"1": a\n1: b', ['yaml/duplicate-key at "1"']],
    ["an unknown alias", "a: *x", ['yaml/unknown-alias at "*x"']],
    ["an alias before its anchor", "a: *x\nb: &x 1", ['yaml/unknown-alias at "*x"']],
    ["an alias inside what it repeats", "a: &x [*x]", ['yaml/circular-alias at "*x"']],
    ["infinity", "a: .inf", ['yaml/not-json at ".inf"']],
    ["no number", "a: .nan", ['yaml/not-json at ".nan"']],
    ["a key that is a list", "? [a]\n: 1", ['yaml/key-not-text at "[a]"']],
    ["a map as a key", "? {a: 1}\n: 1", ['yaml/key-not-text at "{a: 1}"']],
    ["201 levels", deep(202), ['yaml/too-deep at "["']],
    [
      "201 levels with an alias among them",
      `- &x ${deep(150)}\n- ${"[".repeat(60)}*x${"]".repeat(60)}`,
      [`yaml/too-deep at "${deep(11)}"`],
    ],
    ["50,000 lists", "[".repeat(50_000), ['yaml/too-deep at "["']],
    ["50,000 maps", "{a: ".repeat(50_000), ['yaml/too-deep at "{"']],
    ["50,000 items of items", "- ".repeat(50_000), ['yaml/too-deep at "-"']],
    ["50,000 keys of keys", "? ".repeat(50_000), ['yaml/too-deep at "?"']],
    [
      "300 indented maps",
      lines(300, (index) => `${" ".repeat(index)}a:`),
      ['yaml/too-deep at "a"'],
    ],
  ])("%s", (_, text, want) => {
    const { root, problems } = parse(text);
    expect(root).toBeNull();
    expect(problems).toEqual(want);
  });

  it("admits 200 levels, and honest reuse", () => {
    expect(parse(deep(201)).problems).toEqual([]);
    const reuse = `a: &x [1, 2, 3]\n${lines(1000, (index) => `k${index}: *x`)}`;
    expect(parse(reuse).problems).toEqual([]);
  });

  it.each([
    ["broken quotes", 'a: "b'],
    ["broken indentation", "a:\n  b: 1\n c: 2"],
    ["a tab as indentation", "a:\n\tb: 1"],
    ["two documents", "a: 1\n---\nb: 2"],
    ["an unknown tag", "a: !thing b"],
    ["an unbalanced bracket", "a: [1, 2"],
  ])("says once or more that it is no YAML: %s", (_, text) => {
    const { root, all } = parse(text);
    expect(root).toBeNull();
    expect(all.length).toBeGreaterThan(0);
    expect(new Set(all.map(({ code }) => code))).toEqual(new Set(["yaml/syntax"]));
    for (const { span } of all) {
      expect(span?.start).toBeLessThanOrEqual(text.length);
      expect(span?.end).toBeGreaterThan(span?.start ?? 0);
    }
  });

  it("stops at an alias bomb, once and soon", () => {
    const bomb = `a0: &a0 [x, x, x, x, x, x, x, x, x]\n${lines(
      12,
      (index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(9)}]`,
    )}`;
    const start = performance.now();
    const { root, all } = parse(bomb);
    expect(root).toBeNull();
    expect(all.map(({ code }) => code)).toEqual(["yaml/alias-bomb"]);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});

describe("one mistake", () => {
  const page = `events:
  order.created:
    summary: An order was placed.
    payload: { type: object }
    examples: []
  order.paid:
    summary: An order was paid.
`;

  it.each<[mistake: string, text: string]>([
    ["a key that is indented less than its neighbours", page.replace("    summary", "   summary")],
    ["a tab", page.replace("    summary", "\tsummary")],
    ["a colon in a text", page.replace("An order was", "An order: was")],
    ["a merge that was not completed", conflictIn(page)],
    ["the same, checked out with CRLF", conflictIn(page).replaceAll("\n", "\r\n")],
  ])("is told once: %s", (_, text) => {
    expect(parse(text).all.map(({ code }) => code)).toEqual(["yaml/syntax"]);
  });

  it("hides no other: two places are told of two", () => {
    const text = page
      .replace("An order was placed", "An order: was")
      .replace("summary: An order was paid", "\tsummary: x");
    expect(parse(text).problems).toHaveLength(2);
  });

  it("is no merge where a text shows its marks", () => {
    const text = "a: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> other\n";
    expect(parse(text).all).toEqual([]);
  });
});

function conflictIn(page: string): string {
  const line = "    summary: An order was placed.\n";
  return page.replace(line, `<<<<<<< HEAD\n${line}=======\n    summary: Placed.\n>>>>>>> other\n`);
}
