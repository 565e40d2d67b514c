import { expect, it } from "vitest";
import { acceptsValue } from "../../../generator/ir/accepts-value.js";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import { judgeSchemas } from "../../support/judge-schema.js";

const levels = 10_000;

/** `bottom` within so many values that each hold the one before. */
function nest(bottom: JsonValue, wrap: (inner: JsonValue, level: number) => JsonValue): JsonValue {
  let value = bottom;
  for (let level = 0; level < levels; level++) value = wrap(value, level);
  return value;
}

const inObjects = (bottom: JsonValue) => nest(bottom, (next) => ({ next }));
const inLists = (bottom: JsonValue) => nest(bottom, (inner) => [inner]);

type Row = readonly [
  what: string,
  schema: JsonObject,
  value: JsonValue,
  /** `null` for a value that is accepted. */
  keyword: string | null,
];

const list: JsonObject = {
  type: "object",
  properties: { next: { $ref: "#" }, list: { type: "array", items: { $ref: "#" } } },
};
const mutual: JsonObject = {
  $ref: "#/$defs/Even",
  $defs: {
    Even: { type: "object", properties: { next: { $ref: "#/$defs/Odd" } } },
    Odd: { type: "object", required: ["next"], properties: { next: { $ref: "#/$defs/Even" } } },
  },
};
const untold: JsonObject = {
  anyOf: [
    { type: "object", required: ["a"], properties: { next: { $ref: "#" } } },
    { type: "object", required: ["next"], properties: { next: { $ref: "#" } } },
    { type: "null" },
  ],
};

const rows: readonly Row[] = [
  ["a model that contains itself", list, inObjects({}), "depth"],
  [
    "lists of a model that contains itself",
    list,
    nest({}, (inner) => ({ list: [inner] })),
    "depth",
  ],
  ["models that contain each other", mutual, inObjects({}), "depth"],
  ["a union that contains itself", untold, inObjects(null), "depth"],
  ["what no schema speaks of", { type: "object" }, inObjects({}), null],
  ["equal items", { type: "array", uniqueItems: true }, [inLists(1), inLists(1)], "uniqueItems"],
  ["different items", { type: "array", uniqueItems: true }, [inLists(1), inLists(2)], null],
  ["different objects", { type: "array", uniqueItems: true }, [inObjects(1), inObjects(2)], null],
  ["what is not the constant", { const: [[1]] }, inLists(1), "const"],
  ["what is in no list", { enum: [{ next: 1 }, [1]] }, inObjects(1), "enum"],
  ["the wrong type", { type: "string" }, inLists(1), "type"],
];
const judges = await judgeSchemas(rows.map(([, schema]) => schema));

it.each(rows.map((row, index) => [...row, index] as const))(
  "ten thousand levels of %s overflow nothing",
  (_, __, value, keyword, index) => {
    const judge = judges[index];
    expect(judge?.is(value)).toBe(keyword === null);
    const result = judge?.validate(value);
    const keywords = result?.ok === false ? result.issues.map((issue) => issue.keyword) : [];
    expect(keywords).toEqual(keyword === null ? [] : [keyword]);
    // Only the reference has no limit of depth.
    const accepted = judge !== undefined && acceptsValue(judge.linked, value);
    expect(accepted).toBe(keyword === null || keyword === "depth");
  },
);

it("refuse a level more than they accept, and agree about which", async () => {
  const [judge] = await judgeSchemas([list]);
  const answers = [331, 332, 333, 334, 335].map((depth) => {
    let value: JsonValue = {};
    for (let level = 0; level < depth; level++) value = { next: value };
    return [judge?.is(value), judge?.validate(value).ok];
  });
  expect(answers).toEqual([
    ...Array<boolean[]>(3).fill([true, true]),
    ...Array<boolean[]>(2).fill([false, false]),
  ]);
});

// Quadratic work would take hours for these, and exceed every limit of time.
it.each<[what: string, item: (index: number) => JsonValue]>([
  ["numbers", (index) => index],
  ["texts", (index) => `item ${index}`],
  ["objects", (index) => ({ a: index, b: [index] })],
])(
  "looks at each of a hundred thousand %s once to tell whether they differ",
  async (_, item) => {
    const [judge] = await judgeSchemas([{ type: "array", uniqueItems: true }]);
    const different = Array.from({ length: 100_000 }, (_, index) => item(index));
    expect(judge?.is(different)).toBe(true);
    const result = judge?.validate([...different, item(99_998)]);
    expect(result?.ok === false && result.issues.map(({ message }) => message)).toEqual([
      "Items 99998 and 100000 are equal, but each may occur once.",
    ]);
  },
  60_000,
);
