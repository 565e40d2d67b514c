import { describe, expect, it } from "vitest";
import {
  describeLocated,
  findSpan,
  locatedAt,
  nearestAt,
  plainValue,
  type Located,
} from "../../../generator/source/located.js";
import { parseYaml } from "../../../generator/source/yaml.js";

const text = `
a: { b: [10, { c: x }] }
"": { "": empty }
list: [one, two]
`;

function parse(): Located {
  const root = parseYaml({ path: "x.yaml", text }, () => undefined);
  if (!root) throw new Error("The document of this test is good YAML.");
  return root;
}
const root = parse();

describe("a pointer", () => {
  it.each<[pointer: string, found: unknown]>([
    ["/a/b/1/c", "x"],
    ["/a/b/0", 10],
    ["/", { "": "empty" }],
    ["//", "empty"],
    ["/a/b/2", undefined],
    ["/a/b/-", undefined],
    ["/a/b/01", undefined],
    ["/a/b/length", undefined],
    ["/list/0/x", undefined],
    ["/toString", undefined],
    ["a", undefined],
    ["/~2", undefined],
  ])("%s", (pointer, found) => {
    const located = locatedAt(root, pointer);
    expect(located && plainValue(located)).toEqual(found);
  });

  it.each<[pointer: string, nearest: unknown]>([
    ["/a/b/1/c", "x"],
    ["/a/b/7/c", [10, { c: "x" }]],
    ["/list/0/x/y", "one"],
    ["no pointer", plainValue(root)],
    ["/nothing/at/all", plainValue(root)],
  ])("that may lead nowhere, %s, leads as far as it can", (pointer, nearest) => {
    expect(plainValue(nearestAt(root, pointer))).toEqual(nearest);
  });
});

describe("a span", () => {
  it.each(["/a", "/a/b", "/a/b/1", "/a/b/1/c", "//", "/list/1", ""])("leads back to %s", (at) => {
    const located = locatedAt(root, at);
    expect(located && findSpan(root, located.span)).toBe(located);
  });

  it("that nothing fills leads nowhere", () => {
    expect(findSpan(root, { file: "x.yaml", start: 2, end: 3 })).toBeUndefined();
  });
});

describe("the words for a value", () => {
  it.each([
    ["a: 1", "a map"],
    ["[]", "a list"],
    ["null", "null"],
    ["text", `the text "text"`],
    ["12", "the number 12"],
    ["true", "the boolean true"],
  ])("%s is %s", (written, words) => {
    const located = parseYaml({ path: "x.yaml", text: written }, () => undefined);
    expect(located && describeLocated(located)).toBe(words);
  });
});
