import fc from "fast-check";
import { expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../generator/ir/json.js";
import { judgeSchemas } from "../support/judge-schema.js";
import { lawParameters } from "../support/law-parameters.js";

/** Alternatives that a constant tells apart, so many keys below them, and which of them a value is nearly. */
interface Told {
  readonly keyword: "anyOf" | "oneOf";
  readonly count: number;
  readonly depth: number;
  readonly isTagDue: boolean;
  readonly meant: number;
  /** How many properties of the member's own there are. */
  readonly own: number;
  /** Whether the value has a property of another member besides. */
  readonly isMixed: boolean;
}

const told: fc.Arbitrary<Told> = fc
  .record({
    keyword: fc.constantFrom("anyOf" as const, "oneOf" as const),
    count: fc.integer({ min: 2, max: 4 }),
    depth: fc.integer({ min: 1, max: 4 }),
    isTagDue: fc.boolean(),
    meant: fc.nat(3),
    own: fc.integer({ min: 1, max: 3 }),
    isMixed: fc.boolean(),
  })
  .map((each) => ({ ...each, meant: each.meant % each.count }));

const keysOf = (member: number, own: number): readonly string[] =>
  Array.from({ length: own }, (_, index) => `only ${member} ${index}`);

const wrap = (inner: JsonObject, depth: number): JsonObject =>
  depth === 1
    ? inner
    : { type: "object", properties: { in: wrap(inner, depth - 1) }, required: ["in"] };

function schemaOf({ keyword, count, depth, isTagDue, own }: Told): JsonObject {
  const members = Array.from({ length: count }, (_, member) => {
    const keys = keysOf(member, own);
    const properties = Object.fromEntries(keys.map((key) => [key, { type: "integer" }]));
    return wrap(
      {
        type: "object",
        properties: { tag: { const: `tag ${member}` }, ...properties },
        required: [...(isTagDue ? ["tag"] : []), ...keys],
      },
      depth,
    );
  });
  return { [keyword]: members };
}

/** A value of which all of the member's own properties are missing, or wrong. */
function valueOf({ count, depth, meant, own, isMixed }: Told, held: JsonValue | undefined) {
  const wrong = held === undefined ? [] : keysOf(meant, own).map((key) => [key, held] as const);
  const mixed = isMixed ? keysOf((meant + 1) % count, own).map((key) => [key, 1] as const) : [];
  return wrapValue({ tag: `tag ${meant}`, ...Object.fromEntries([...wrong, ...mixed]) }, depth);
}

const wrapValue = (inner: JsonValue, depth: number): JsonValue =>
  depth === 1 ? inner : { in: wrapValue(inner, depth - 1) };

it("tells of the member whose constant a value has, however deep it lies", async () => {
  const sample = fc.sample(told, lawParameters<Told>(150));
  const judges = await judgeSchemas(sample.map(schemaOf));
  for (const [index, each] of sample.entries()) {
    const place = "/in".repeat(each.depth - 1);
    for (const held of [undefined, "x"]) {
      const value = valueOf(each, held);
      const result = judges[index]?.validate(value);
      const places = result?.ok === false ? result.issues.map(({ pointer }) => pointer) : [];
      const wanted = keysOf(each.meant, each.own).map((key) => `${place}/${key}`);
      expect({ ...each, value, places }).toEqual({ ...each, value, places: wanted });
    }
  }
});

it("tells of the constant where it is that of no member", async () => {
  const sample = fc.sample(told, lawParameters<Told>(150));
  const judges = await judgeSchemas(sample.map(schemaOf));
  for (const [index, each] of sample.entries()) {
    const { depth, meant, own, count } = each;
    const keys = keysOf(meant, own).map((key) => [key, 1] as const);
    const value = wrapValue({ tag: `taag ${meant}`, ...Object.fromEntries(keys) }, depth);
    const result = judges[index]?.validate(value);
    const [issue, ...more] = result?.ok === false ? result.issues : [];
    expect({ ...each, more }).toEqual({ ...each, more: [] });
    expect(issue?.pointer).toBe(`${"/in".repeat(depth - 1)}/tag`);
    for (let member = 0; member < count; member++) {
      expect(issue?.expected).toContain(`"tag ${member}"`);
    }
    expect(issue?.message).toMatch(new RegExp(`Did you mean "tag ${meant}"\\?$`, "u"));
  }
});

it("tells of the constant alone where it is missing, and which key stands for it", async () => {
  const sample = fc.sample(
    told.map((each) => ({ ...each, isTagDue: true })),
    lawParameters<Told>(150),
  );
  const judges = await judgeSchemas(sample.map(schemaOf));
  for (const [index, each] of sample.entries()) {
    const { depth, meant, own } = each;
    const keys = keysOf(meant, own).map((key) => [key, 1] as const);
    const values = { tga: `tag ${meant}`, ...Object.fromEntries(each.isMixed ? [] : keys) };
    const result = judges[index]?.validate(wrapValue(values, depth));
    const issues = result?.ok === false ? result.issues : [];
    const message = 'Property "tag" is missing. Is "tga" a misspelling of it?';
    expect(issues).toMatchObject([{ pointer: `${"/in".repeat(depth - 1)}/tag`, message }]);
  }
});

it("tells of the constant alone where conditions ask for it, and it is missing", async () => {
  const sample = fc.sample(told, lawParameters<Told>(100));
  const judges = await judgeSchemas(sample.map(conditionsOf));
  for (const [index, each] of sample.entries()) {
    const { depth, meant, own } = each;
    const keys = keysOf(meant, own).map((key) => [key, 1] as const);
    const values = { tga: `tag ${meant}`, ...Object.fromEntries(each.isMixed ? [] : keys) };
    const result = judges[index]?.validate(wrapValue(values, depth));
    const issues = result?.ok === false ? result.issues : [];
    const message = 'Property "tag" is missing. Is "tga" a misspelling of it?';
    expect({ ...each, issues }).toMatchObject({
      issues: [{ pointer: `${"/in".repeat(depth - 1)}/tag`, message }],
    });
    const named = judges[index]?.validate(wrapValue({ tag: `tag ${meant}` }, depth));
    const places = named?.ok === false ? named.issues.map(({ path }) => path.at(-1)) : [];
    expect({ ...each, places }).toEqual({ ...each, places: keysOf(meant, own) });
  }
});

/** The same said by conditions, which hold where what they ask for is missing, unless they say that it is due. */
function conditionsOf({ count, depth, isTagDue, own }: Told): JsonObject {
  const conditions = Array.from({ length: count }, (_, member) => {
    const keys = keysOf(member, own);
    const properties = Object.fromEntries(keys.map((key) => [key, { type: "integer" }]));
    const test = { properties: { tag: { const: `tag ${member}` } } };
    return {
      if: isTagDue ? { ...test, required: ["tag"] } : test,
      then: { properties, required: keys },
    };
  });
  const tags = conditions.map((_, member) => `tag ${member}`);
  const tag = { type: "object", properties: { tag: { enum: tags } }, required: ["tag"] };
  return wrap({ ...tag, allOf: conditions }, depth);
}
