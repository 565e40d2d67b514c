import { describe, expect, it } from "vitest";
import {
  count,
  flag,
  listOf,
  mapOf,
  oneOf,
  oneOrMore,
  optional,
  orNull,
  record,
  refused,
  required,
  text,
  textLike,
  type Decoder,
} from "../../../generator/parse/decode.js";
import { nearest } from "../../../generator/diagnostics/nearest.js";
import { day } from "../../../generator/parse/page-frame.js";
import { parseYaml } from "../../../generator/source/yaml.js";
import { gatherProblems, markedBy, withoutSpans } from "../../support/problems.js";

function decode(decoder: Decoder<unknown>, written: string) {
  const problems = gatherProblems();
  const located = parseYaml({ path: "x.yaml", text: written }, problems.report);
  const value = located ? decoder.decode(located, problems.report) : null;
  return {
    value: value === refused ? "refused" : withoutSpans(value),
    problems: problems.all.map((each) => markedBy(each, { text: written })),
    messages: problems.all.map(({ message }) => message),
  };
}

const size = record({
  width: required(count, "How wide."),
  unit: optional(oneOf(["mm", "inch"]), "Of the width.", "mm"),
});

describe("a decoder", () => {
  it.each<[rule: string, decoder: Decoder<unknown>, written: string, want: unknown]>([
    ["a text", text, "some", "some"],
    ["a flag", flag, "true", true],
    ["a count", count, "0", 0],
    ["one of some words", oneOf(["a", "b"]), "b", "b"],
    ["a word that YAML reads as a value", oneOf(["null", "true"]), "null", "null"],
    ["a value or null", orNull(count), "null", null],
    ["a list", listOf(count), "[1, 2]", [1, 2]],
    ["an empty list", listOf(count), "[]", []],
    ["one where there may be more", oneOrMore(text), "a", ["a"]],
    ["more where there may be one", oneOrMore(text), "[a, b]", ["a", "b"]],
    [
      "a map in its order",
      mapOf(count),
      "{b: 1, a: 2, __proto__: 3}",
      [
        { key: "b", value: 1 },
        { key: "a", value: 2 },
        { key: "__proto__", value: 3 },
      ],
    ],
    ["a record", size, "{width: 3, unit: inch}", { width: 3, unit: "inch" }],
    ["what a record may leave out", size, "{width: 3}", { width: 3, unit: "mm" }],
  ])("reads %s", (_, decoder, written, want) => {
    expect(decode(decoder, written)).toEqual({ value: want, problems: [], messages: [] });
  });

  it.each<
    [rule: string, decoder: Decoder<unknown>, written: string, problem: string, message: string]
  >([
    [
      "an empty text",
      text,
      '""',
      'frame/wrong-value at "\\"\\""',
      "Expected a text, found an empty text.",
    ],
    [
      "a number for a text",
      text,
      "12",
      'frame/wrong-value at "12"',
      "Expected a text, found the number 12.",
    ],
    [
      "a text for a flag",
      flag,
      "yes",
      'frame/wrong-value at "yes"',
      'Expected true or false, found the text "yes".',
    ],
    [
      "a negative count",
      count,
      "-1",
      'frame/wrong-value at "-1"',
      "Expected a whole number, zero or more, found the number -1.",
    ],
    [
      "a text of another form",
      textLike({ expected: "a day", pattern: /^\d+$/ }),
      "x",
      'frame/wrong-value at "x"',
      'Expected a day, found the text "x".',
    ],
    [
      "an empty list where there must be one",
      oneOrMore(text),
      "[]",
      'frame/wrong-value at "[]"',
      "Expected one value or more, found an empty list.",
    ],
    [
      "a word nearly right",
      oneOf(["silent", "broken"]),
      "slient",
      'frame/unknown-word at "slient"',
      '"slient" is not one of silent, broken. Did you mean "silent"?',
    ],
    [
      "a word far off",
      oneOf(["silent", "broken"]),
      "maybe",
      'frame/unknown-word at "maybe"',
      '"maybe" is not one of silent, broken.',
    ],
    [
      "a list for a word",
      oneOf(["a"]),
      "[a]",
      'frame/unknown-word at "[a]"',
      '"a list" is not one of a.',
    ],
    [
      "spaces for a text",
      text,
      "'  '",
      "frame/wrong-value at \"'  '\"",
      'Expected a text, found the text "  ".',
    ],
    [
      "a long text for a number",
      count,
      `'${"long ".repeat(20)}'`,
      `frame/wrong-value at "'${"long ".repeat(20)}'"`,
      `Expected a whole number, zero or more, found the text "${"long ".repeat(8).trim()}…".`,
    ],
    [
      "a day that no calendar has",
      day,
      "2026-02-29",
      'frame/wrong-value at "2026-02-29"',
      'Expected a day such as 2024-04-16, found the text "2026-02-29".',
    ],
    [
      "a map for a list",
      listOf(text),
      "{}",
      'frame/wrong-value at "{}"',
      "Expected a list, found a map.",
    ],
    [
      "a list for a map",
      mapOf(text),
      "[]",
      'frame/wrong-value at "[]"',
      "Expected a map, found a list.",
    ],
    [
      "a wrong item",
      listOf(count),
      "[1, x]",
      'frame/wrong-value at "x"',
      'Expected a whole number, zero or more, found the text "x".',
    ],
    [
      "a key that is missing",
      size,
      "unit: mm",
      'frame/missing-key at "unit"',
      '"width" is missing.',
    ],
    [
      "a key nearly right",
      size,
      "{width: 1, unti: mm}",
      'frame/unknown-key at "unti"',
      '"unti" is not known here. Did you mean "unit"?',
    ],
    [
      "a key far off",
      size,
      "{width: 1, colour: red}",
      'frame/unknown-key at "colour"',
      '"colour" is not known here. Known: width, unit.',
    ],
  ])("refuses %s", (_, decoder, written, problem, message) => {
    const told = decode(decoder, written);
    expect(told.problems).toEqual([problem]);
    expect(told.messages).toEqual([message]);
  });

  it("tells every problem of a record at once", () => {
    const { problems, value } = decode(listOf(size), "[{unit: mn, depth: 1}, {width: -1}]");
    expect(value).toBe("refused");
    expect(problems).toEqual([
      'frame/unknown-key at "depth"',
      'frame/missing-key at "unit"',
      'frame/unknown-word at "mn"',
      'frame/wrong-value at "-1"',
    ]);
  });

  it("names what a map holds, wherever one is missing", () => {
    expect(decode(size, "[]").messages).toEqual(["Expected a map with width, found a list."]);
    const loose = record({ unit: optional(text, "", null), width: optional(count, "", null) });
    expect(decode(loose, "5").messages).toEqual([
      "Expected a map of unit, width, found the number 5.",
    ]);
  });

  it("says to editors what it reads", () => {
    expect(listOf(size).schema).toEqual({
      type: "array",
      items: {
        type: "object",
        additionalProperties: false,
        required: ["width"],
        properties: {
          width: { description: "How wide.", type: "integer", minimum: 0 },
          unit: { description: "Of the width.", enum: ["mm", "inch"] },
        },
      },
    });
  });
});

describe("the nearest word", () => {
  it.each<[found: string, words: readonly string[], want: string | null]>([
    ["sumary", ["summary", "source"], "summary"],
    ["descripton", ["description", "deprecated"], "description"],
    ["additionalPropertes", ["additionalProperties", "patternProperties"], "additionalProperties"],
    ["at", ["as", "is"], "as"],
    ["xy", ["as"], null],
    ["anything", ["summary"], null],
    ["", ["a"], null],
    ["a", [], null],
  ])("to %j among %j is %j", (found, words, want) => {
    expect(nearest(found, words)).toBe(want);
  });
});
