import type { JsonValue } from "../../generator/ir/json.js";
import type { Format, Shape } from "../../generator/ir/shape.js";
import { array, literal, number, object, simple, string, union } from "./shapes.js";

const span = { file: "", start: 0, end: 0 };

/**
 * The shape that an issue's `expected` speaks of, so that it can be held against the value: `one of 1 or "a"` as the union
 * of two literals. `null` where the words leave it open. Throws for words that no issue should use.
 */
export function readExpected(text: string): Shape | null {
  const excluded = after(text, "anything but ");
  if (excluded !== null) {
    const shape = readExpected(excluded);
    return shape && { kind: "negation", shape, span };
  }
  if (vague.test(text)) return null;
  const members: Shape[] = [];
  for (let rest = after(text, "one of ") ?? text; rest !== "";) {
    const read = readMember(rest);
    members.push(read.shape);
    const [separator] = /^(?:(?:, | or )(?:one of )?|$)/u.exec(read.rest) ?? [];
    if (separator === undefined) throw new Error(`"${text}" has no end at "${read.rest}".`);
    rest = read.rest.slice(separator.length);
  }
  return union(...members);
}

const vague =
  / that fits?\b|\b(?:a nested value|another value|what the condition asks for|exactly one alternative|anything but )/u;

const after = (text: string, start: string): string | null =>
  text.startsWith(start) ? text.slice(start.length) : null;

interface Read {
  readonly shape: Shape;
  readonly rest: string;
}

function readMember(text: string): Read {
  // Members that are not named are none that the value could be.
  const [more] = /^\d+ more$/u.exec(text) ?? [];
  if (more !== undefined) return { shape: simple("never"), rest: "" };
  const [type, word = ""] = /^(?:an? )?(\w+)/u.exec(text) ?? [""];
  const plain = shapes[word];
  if (plain) return readRules({ shape: plain, rest: text.slice(type.length) });
  return readLiteral(text);
}

const shapes: { readonly [word: string]: Shape | undefined } = {
  anything: simple("unknown"),
  nothing: simple("never"),
  null: simple("null"),
  boolean: simple("boolean"),
  string: string(),
  number: number(),
  integer: number({ integer: true }),
  array: array({}),
  object: object({}),
};

/** What stands behind a type: ` of at least 1 and divisible by 5`. */
function readRules({ shape, rest }: Read): Read {
  for (const [rule, read] of rules) {
    const [found, ...words] = rule.exec(rest) ?? [];
    if (found === undefined) continue;
    const both: Shape = { kind: "intersection", members: [shape, read(words)], span };
    return readRules({ shape: both, rest: rest.slice(found.length) });
  }
  return { shape, rest };
}

const rules: readonly (readonly [RegExp, (words: readonly string[]) => Shape])[] = [
  [/^(?: and)? matching (.*?)(?=, an? | or | and |$)/u, ([pattern = ""]) => string({ pattern })],
  [/^(?: and)? in (\S+) format/u, ([format]) => string({ format: format as Format })],
  [
    /^(?: and)? of at least (\d+) characters?/u,
    ([min]) => string({ length: { min: Number(min) } }),
  ],
  [/^(?: and)? of at most (\d+) characters?/u, ([max]) => string({ length: { max: Number(max) } })],
  [
    /^ of (\d+)(?: to (\d+))? characters?/u,
    ([min, max = min]) => string({ length: { min: Number(min), max: Number(max) } }),
  ],
  [/^ with at (least|most) (\d+) items?(?: that (?:is|are) (.*))?/u, readContains],
  [/^ of at least (\d+) items?/u, ([min]) => array({ length: { min: Number(min) } })],
  [/^ of at most (\d+) items?/u, ([max]) => array({ length: { max: Number(max) } })],
  [/^ of at least (\d+) propert(?:y|ies)/u, ([min]) => object({ size: { min: Number(min) } })],
  [/^ of at most (\d+) propert(?:y|ies)/u, ([max]) => object({ size: { max: Number(max) } })],
  [/^ without equal items/u, () => array({ unique: true })],
  [/^(?: and)? of at least (-?[\d.]+)/u, ([min]) => number({ range: { min: Number(min) } })],
  [/^(?: and)? of at most (-?[\d.]+)/u, ([max]) => number({ range: { max: Number(max) } })],
  [
    /^ of (-?[\d.]+)(?: to (-?[\d.]+))?/u,
    ([min, max = min]) => number({ range: { min: Number(min), max: Number(max) } }),
  ],
  [
    /^(?: and)? greater than (-?[\d.]+)/u,
    ([limit]) => number({ range: { exclusiveMin: Number(limit) } }),
  ],
  [
    /^(?: and)? less than (-?[\d.]+)/u,
    ([limit]) => number({ range: { exclusiveMax: Number(limit) } }),
  ],
  [/^(?: and)? divisible by ([\d.]+)/u, ([step]) => number({ multipleOf: Number(step) })],
];

/** What stands behind is all of the items, as a list in a list would not be told apart. */
function readContains([due, count, text]: readonly (string | undefined)[]): Shape {
  const shape = (text === undefined ? null : readExpected(text)) ?? simple("unknown");
  const limit = due === "least" ? { min: Number(count) } : { min: 0, max: Number(count) };
  return array({ contains: { shape, ...limit } });
}

/** The longest start of a text that is JSON, as a string may hold what else would end it. */
function readLiteral(text: string): Read {
  for (let end = text.length; end > 0; end--) {
    if (text[end - 1] === " ") continue;
    try {
      const value: JsonValue = JSON.parse(text.slice(0, end));
      const shape = value === null ? simple("null") : literal(value);
      return { shape, rest: text.slice(end) };
    } catch {
      // A shorter one may be JSON.
    }
  }
  throw new Error(`"${text}" starts with no type and no literal.`);
}
