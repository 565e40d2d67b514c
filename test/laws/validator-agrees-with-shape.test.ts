import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import { printCompiledModules } from "../../generator/emit/compiled/print-compiled-modules.js";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import type { Shape } from "../../generator/ir/shape.js";
import { arbitraryShape, commonChoices, prototypeKeys } from "../support/arbitrary-shape.js";
import { literal, object, property, simple, string, union } from "../support/shapes.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { lawParameters } from "../support/law-parameters.js";
import { linkValidators, type LinkedValidator } from "../support/link-validators.js";
import { nameShape } from "../support/name-shape.js";

const span = { file: "", start: 0, end: 0 };

type Case = readonly [LinkedShape, readonly JsonValue[]];

const shapesOf = (keys: readonly string[]) =>
  arbitraryShape({ ...commonChoices, keys, sparesAjv: false });

/** A few objects that a property tells apart, within shapes of all kinds, and perhaps `null` beside them. */
const taggedShapes = (): Arbitrary<LinkedShape> =>
  fc
    .tuple(
      fc.array(shapesOf(commonChoices.keys), { minLength: 2, maxLength: 4 }),
      fc.constantFrom("union" as const, "exclusive" as const),
      fc.boolean(),
    )
    .map(([linked, kind, isNullable]) => {
      const tags: readonly JsonValue[] = ["a", 1, true, "b"];
      const members = linked.map(({ shape }, index): Shape => {
        const tag = property("tag", literal(tags[index] ?? null), true);
        const own = object({ properties: [tag, property("a", shape, index % 2 === 0)] });
        return index === 1 ? { kind: "intersection", members: [own, object({})], span } : own;
      });
      const shape: Shape = {
        kind,
        members: [...members, ...(isNullable ? [simple("null")] : [])],
        span,
      };
      return { shape, models: linked[0]?.models ?? new Map() };
    });

/** What a property that sorts members may be in one of them: some values, all others, anything, perhaps nothing. */
const sorting = fc.constantFrom<Shape | null>(
  literal("a"),
  literal("b"),
  literal(1),
  union(literal("a"), literal("b")),
  union(literal("b"), simple("null")),
  string(),
  {
    kind: "intersection",
    members: [string(), { kind: "negation", shape: union(literal("a"), literal("b")), span }],
    span,
  },
  null,
);

const sortedMember = fc
  .record({
    tag: sorting,
    isTagDue: fc.boolean(),
    second: fc.constantFrom<Shape>(literal("x"), literal("y"), simple("boolean"), string()),
    isSecondDue: fc.boolean(),
    isClosed: fc.boolean(),
  })
  .map(({ tag, isTagDue, second, isSecondDue, isClosed }): Shape =>
    object({
      properties: [
        ...(tag ? [property("tag", tag, isTagDue)] : []),
        property("second", second, isSecondDue),
      ],
      rest: isClosed ? simple("never") : null,
    }),
  );

const sortedValue: Arbitrary<JsonValue> = fc.record(
  {
    tag: fc.constantFrom<JsonValue>("a", "b", "c", 1, null, false),
    second: fc.constantFrom<JsonValue>("x", "y", "z", true),
    more: fc.constant(1),
  },
  { requiredKeys: [] },
);

/** Members that a property tells apart in part, one union within another, and values that come near. */
const sortedCases = (): Arbitrary<Case> =>
  fc
    .tuple(
      fc.array(sortedMember, { minLength: 3, maxLength: 6 }),
      fc.array(sortedMember, { maxLength: 3 }),
      fc.constantFrom("union" as const, "exclusive" as const),
      fc.array(sortedValue, { minLength: 8, maxLength: 16 }),
    )
    .map(([members, inner, kind, values]) => {
      const nested: readonly Shape[] =
        inner.length > 0 ? [{ kind: "exclusive", members: inner, span }] : [];
      const shape: Shape = { kind, members: [...members, ...nested], span };
      return [{ shape, models: new Map() }, values];
    });

const casesOf = (shapes: Arbitrary<LinkedShape>) =>
  shapes.chain((linked) =>
    fc.tuple(fc.constant(linked), fc.array(arbitraryValue(linked), { minLength: 4, maxLength: 8 })),
  );

const compile = (linked: LinkedShape) => printCompiledModules(nameShape(linked));

/** The values of which the guard, or the issues, say something else than the shape does. */
function misjudged(
  { is, validate }: LinkedValidator,
  [linked, values]: Case,
): readonly JsonValue[] {
  return values.filter((value) => {
    const accepted = acceptsValue(linked, value);
    const result = validate(value);
    return (
      is(value) !== accepted || result.ok !== accepted || (!result.ok && result.issues.length === 0)
    );
  });
}

/** All cases are bundled at once, which is a hundred times faster; a case that fails is then searched for, and shrunk. */
async function holdLaw(cases: Arbitrary<Case>, runs: number): Promise<void> {
  const sample = fc.sample(cases, lawParameters<Case>(runs));
  const linked = await linkValidators(sample.map(([shape]) => compile(shape)));
  const isHeld = sample.every((each, index) => {
    const validator = linked[index];
    return validator !== undefined && misjudged(validator, each).length === 0;
  });
  if (isHeld) return;
  const property = fc.asyncProperty(cases, async (each) => {
    const [validator] = await linkValidators([compile(each[0])]);
    expect(validator && misjudged(validator, each)).toEqual([]);
  });
  await fc.assert(property, lawParameters<[Case]>(runs));
}

describe("the printed validator", () => {
  it("accepts what the shape accepts, and tells why it refuses the rest", async () => {
    await holdLaw(casesOf(shapesOf(commonChoices.keys)), 1000);
  });

  it("does so for keys that every object inherits", async () => {
    await holdLaw(casesOf(shapesOf(["a", ...prototypeKeys])), 300);
  });

  it("does so for objects that a property tells apart in part", async () => {
    await holdLaw(sortedCases(), 600);
  });

  it("does so for objects that a property tells apart", async () => {
    await holdLaw(casesOf(taggedShapes()), 300);
  });
});
