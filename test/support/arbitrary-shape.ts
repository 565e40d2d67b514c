import fc, { type Arbitrary } from "fast-check";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonValue } from "../../generator/ir/json.js";
import type { Doc, Format, ModelId, Shape } from "../../generator/ir/shape.js";
import { innerShapes } from "../../generator/ir/visit-shape.js";
import { array, literal, number, object, ref, simple, string, union } from "./shapes.js";

export interface ShapeChoices {
  /** Keys of objects, few, so that shapes and values meet. */
  readonly keys: readonly string[];
  readonly formats: readonly Format[];
  readonly multiples: readonly number[];
  /** Whether to say titles, defaults and evidence too. */
  readonly documented: boolean;
  /** Whether to keep away from what ajv 8.20 reads wrongly; each case is named where it is kept out. */
  readonly sparesAjv: boolean;
}

/** Choices about which every validator of JSON Schema should agree. */
export const commonChoices: ShapeChoices = {
  // Without the empty key, which ajv takes for present where `dependentRequired` asks for it.
  keys: ["a", "b", "c", "ab", "x y", "$"],
  formats: ["date", "uuid", "ipv4", "ipv6", "json-pointer", "date-time"],
  multiples: [1, 2, 3, 0.5, 0.25],
  documented: false,
  sparesAjv: true,
};

/** Keys that every object inherits something under. */
export const prototypeKeys = ["__proto__", "constructor", "toString", "valueOf", "hasOwnProperty"];

const span = { file: "", start: 0, end: 0 };
const modelIds = ["One", "Two"];
export const patterns = ["^a", "b$", "^.$", "^[0-9]+$", "\\p{L}", "a|x", "^$"];

/** Shapes of every kind, with two models that may contain themselves; a reference always stands below a key or an item. */
export function arbitraryShape(choices: ShapeChoices): Arbitrary<LinkedShape> {
  const inner = shapesOf(choices);
  return fc.tuple(inner, fc.tuple(...modelIds.map(() => inner))).map(([shape, models]) => ({
    shape,
    models: new Map(
      models.map((model, index) => [modelIds[index] as ModelId, { shape: model }] as const),
    ),
  }));
}

const count = () => fc.integer({ min: 0, max: 3 });
/** A part that most shapes do without. */
const rarely = <T, N>(arbitrary: Arbitrary<T>, none: N): Arbitrary<T | N> =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(none) }, { weight: 1, arbitrary });
const optional = <T>(arbitrary: Arbitrary<T>) => rarely(arbitrary, undefined);

/** Leaves out what is `undefined`, as `exactOptionalPropertyTypes` wants it. */
function trimmed<T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  const entries = Object.entries(value).filter(([, part]) => part !== undefined);
  return Object.fromEntries(entries) as { [K in keyof T]: Exclude<T[K], undefined> };
}

const bounds = () =>
  fc
    .record({ min: optional(count()), max: optional(count()) })
    .map(trimmed)
    .map((each) => (Object.keys(each).length > 0 ? each : undefined));

function shapesOf(choices: ShapeChoices): Arbitrary<Shape> {
  const documented = documentedIn(choices);
  return fc.letrec<{ shape: Shape; below: Shape }>((tie) => {
    const shape = tie("shape");
    const below = tie("below");
    const members = fc.array(shape, { minLength: 1, maxLength: 3 });
    return {
      below: fc.oneof(
        { weight: 5, arbitrary: shape },
        { weight: 1, arbitrary: fc.constantFrom(...modelIds).map(ref) },
      ),
      shape: documented(
        fc.oneof(
          { depthSize: "small", withCrossShrink: true },
          { weight: 6, arbitrary: scalars(choices) },
          { weight: 3, arbitrary: arrays(choices, below) },
          { weight: 6, arbitrary: objects(choices, below) },
          { weight: 3, arbitrary: members.map((each) => union(...each)) },
          {
            weight: 1,
            arbitrary: members.map((each): Shape => ({ kind: "exclusive", members: each, span })),
          },
          {
            weight: 2,
            arbitrary: members.map((each): Shape => ({
              kind: "intersection",
              members: each,
              span,
            })),
          },
          {
            weight: 1,
            arbitrary: shape.map((each): Shape => ({ kind: "negation", shape: each, span })),
          },
          { weight: 1, arbitrary: conditions(shape) },
          { weight: 2, arbitrary: unevaluated(choices, { shape, below }) },
        ),
      ),
    };
  }).shape;
}

function scalars({ formats, multiples }: ShapeChoices): Arbitrary<Shape> {
  const bound = optional(fc.constantFrom(-1, 0, 1, 1.5, 3));
  const range = fc
    .record({ min: bound, max: bound, exclusiveMin: bound, exclusiveMax: bound })
    .map(trimmed);
  return fc.oneof(
    fc.constantFrom(...(["unknown", "never", "null", "boolean"] as const)).map(simple),
    fc
      .record({
        format: optional(fc.constantFrom(...formats)),
        pattern: optional(fc.constantFrom(...patterns)),
        length: bounds(),
        known: optional(fc.constant(["a", "b"])),
      })
      .map((parts) => string(trimmed(parts))),
    fc
      .record({
        integer: fc.boolean(),
        range: optional(range),
        multipleOf: optional(fc.constantFrom(...multiples)),
      })
      .map((parts) => number(trimmed(parts))),
    smallValue()
      .filter((value) => value !== null)
      .map(literal),
  );
}

function arrays({ sparesAjv }: ShapeChoices, below: Arbitrary<Shape>): Arbitrary<Shape> {
  const contains = fc.tuple(below, bounds()).map(([shape, each]) => ({ shape, ...each }));
  return (
    fc
      .record({
        prefix: fc.array(below, { maxLength: 2 }),
        items: fc.option(below, { nil: null }),
        length: bounds(),
        unique: fc.boolean(),
        contains: optional(contains),
      })
      // ajv finds what `contains` asks for in an empty array when `prefixItems` stand beside it.
      .map((parts) => (sparesAjv && parts.contains ? { ...parts, prefix: [] } : parts))
      .map((parts) => array(trimmed(parts)))
  );
}

function objects({ keys }: ShapeChoices, below: Arbitrary<Shape>): Arbitrary<Shape> {
  const key = fc.constantFrom(...keys);
  const property = fc.record({
    key,
    required: fc.boolean(),
    shape: below,
    span: fc.constant(span),
  });
  const pattern = fc.record({ pattern: fc.constantFrom(...patterns), shape: below });
  const dependency = fc.record({ key, keys: fc.uniqueArray(key, { maxLength: 2 }) });
  return fc
    .record({
      properties: fc.uniqueArray(property, { selector: (each) => each.key, maxLength: 4 }),
      patterns: fc.uniqueArray(pattern, { selector: (each) => each.pattern, maxLength: 1 }),
      rest: rarely(below, null),
      names: rarely(
        fc.constantFrom(...patterns).map((each) => string({ pattern: each })),
        null,
      ),
      size: bounds(),
      requires: fc.uniqueArray(key, { maxLength: 1 }),
      dependencies: fc.uniqueArray(dependency, { selector: (each) => each.key, maxLength: 1 }),
    })
    .map(({ requires, ...parts }) => {
      const declared = parts.properties.map((each) => each.key);
      const others = requires.filter((each) => !declared.includes(each));
      return object(trimmed({ ...parts, requires: others }));
    });
}

const conditions = (shape: Arbitrary<Shape>): Arbitrary<Shape> =>
  fc
    .record({
      if: shape,
      then: fc.option(shape, { nil: null }),
      else: fc.option(shape, { nil: null }),
    })
    .map((parts): Shape => ({ ...parts, kind: "condition", span }));

const unevaluated = (
  { sparesAjv }: ShapeChoices,
  { shape, below }: { readonly shape: Arbitrary<Shape>; readonly below: Arbitrary<Shape> },
): Arbitrary<Shape> =>
  fc
    .record({
      shape,
      properties: fc.option(below, { nil: null }),
      items: fc.option(below, { nil: null }),
    })
    // ajv takes every item for evaluated once a `contains` was looked at.
    .map((each) => (sparesAjv && hasContains(each.shape) ? { ...each, items: null } : each))
    .map((parts): Shape => ({ ...parts, kind: "unevaluated", span }));

const hasContains = (shape: Shape): boolean =>
  (shape.kind === "array" && shape.contains !== undefined) || innerShapes(shape).some(hasContains);

function documentedIn({ documented }: ShapeChoices) {
  if (!documented) return (shape: Arbitrary<Shape>) => shape;
  const doc: Arbitrary<Doc | undefined> = optional(
    fc
      .record({
        title: optional(fc.constantFrom("Title", "*/ {{ x }}")),
        description: optional(fc.string()),
        deprecated: optional(fc.constant(true)),
        default: optional(smallValue()),
        examples: optional(fc.array(smallValue(), { minLength: 1, maxLength: 2 })),
        contentMediaType: optional(fc.constant("text/plain")),
      })
      .map(trimmed),
  );
  const evidence = optional(fc.constantFrom("sample", "table"));
  return (shape: Arbitrary<Shape>): Arbitrary<Shape> =>
    fc
      .tuple(shape, doc, evidence)
      .map(
        ([each, said, grade]) => ({ ...each, ...trimmed({ doc: said, evidence: grade }) }) as Shape,
      );
}

/** Values small enough to meet by chance. */
export const smallValue = (): Arbitrary<JsonValue> =>
  fc.oneof(
    fc.constantFrom<JsonValue>(null, true, false, 0, 1, 2, 1.5, -1, 3, "", "a", "b", "ab", "1"),
    fc.constantFrom<JsonValue>([], {}, [1], ["a"], { a: 1 }, { b: "a" }, { a: 1, b: 2 }, [[]]),
  );
