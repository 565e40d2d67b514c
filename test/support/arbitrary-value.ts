import fc, { type Arbitrary } from "fast-check";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import { isJsonObject, type JsonObject, type JsonValue } from "../../generator/ir/json.js";
import type { Format, Shape, ShapeOf } from "../../generator/ir/shape.js";
import { visitShape } from "../../generator/ir/visit-shape.js";
import { smallValue } from "./arbitrary-shape.js";

const formatted: { readonly [F in Format]?: readonly string[] } = {
  date: ["2024-02-29", "2023-02-29", "2024-2-9"],
  "date-time": ["2024-02-29T10:00:00Z", "2024-02-29T10:00:00", "2024-01-01t00:00:00.5+01:00"],
  uuid: ["123e4567-e89b-12d3-a456-426614174000", "123e4567e89b12d3a456426614174000"],
  ipv4: ["127.0.0.1", "256.0.0.1", "1.2.3"],
  ipv6: ["::1", "1::2::3", "fe80::1%a"],
  "json-pointer": ["/a/~0", "a", "/~2", ""],
};

const words = ["", "a", "b", "ab", "ba", "abc", "x", "12", "1", "😀", "é"];

/** Values that a shape accepts, or nearly does: each part is sometimes another. */
export function arbitraryValue(linked: LinkedShape, depth = 3): Arbitrary<JsonValue> {
  return fc.oneof(
    { weight: 8, arbitrary: near(linked, depth) },
    { weight: 1, arbitrary: smallValue() },
  );
}

function near({ shape, models }: LinkedShape, depth: number): Arbitrary<JsonValue> {
  const value = (inner: Shape) => arbitraryValue({ shape: inner, models }, depth - 1);
  if (depth <= 0) return smallValue();
  return visitShape<Arbitrary<JsonValue>>(shape, {
    unknown: smallValue,
    never: smallValue,
    null: () => fc.constant(null),
    boolean: () => fc.boolean(),
    string: ({ format }) => fc.constantFrom(...words, ...(format ? (formatted[format] ?? []) : [])),
    number: () => fc.constantFrom(-1, 0, 1, 2, 3, 4, 6, 0.5, 1.5, 0.25, -0, 1e9),
    literal: (each) => fc.constant(each.value),
    array: (each) => arrayNear(each, value),
    object: (each) => objectNear(each, value),
    union: ({ members }) => anyOf(members.map(value)),
    exclusive: ({ members }) => anyOf(members.map(value)),
    intersection: ({ members }) => together(members.map(value)),
    negation: ({ shape: inner }) => value(inner),
    condition: (each) =>
      together([each.if, each.then, each.else].filter((part) => part !== null).map(value)),
    unevaluated: ({ shape: inner, properties, items }) =>
      together([
        value(inner),
        ...(properties
          ? [
              fc.dictionary(fc.constantFrom("a", "b", "z"), value(properties), {
                maxKeys: 2,
                noNullPrototype: true,
              }),
            ]
          : []),
        ...(items ? [fc.array(value(items), { maxLength: 2 })] : []),
      ]),
    ref: ({ model }) => {
      const target = models.get(model);
      return target ? value(target.shape) : smallValue();
    },
  });
}

const anyOf = (values: readonly Arbitrary<JsonValue>[]): Arbitrary<JsonValue> =>
  values.length === 0 ? smallValue() : fc.oneof(...values);

/** One of the values, or objects and arrays with the parts of all. */
const together = (values: readonly Arbitrary<JsonValue>[]): Arbitrary<JsonValue> =>
  fc.oneof(
    anyOf(values),
    fc.tuple(...values).map((parts): JsonValue => {
      const objects = parts.filter(isJsonObject);
      const arrays = parts.filter((part): part is readonly JsonValue[] => Array.isArray(part));
      if (objects.length > 0) return withKeys(objects.flatMap((part) => Object.entries(part)));
      return arrays.length > 0 ? arrays.flat() : (parts[0] ?? null);
    }),
  );

/** An object in which `__proto__` is a key like any other. */
const withKeys = (entries: readonly (readonly [string, JsonValue])[]): JsonObject =>
  Object.fromEntries(entries);

type ValueOf = (shape: Shape) => Arbitrary<JsonValue>;

function arrayNear(shape: ShapeOf<"array">, value: ValueOf): Arbitrary<JsonValue> {
  const prefix = fc.tuple(...shape.prefix.map(value));
  const rest = fc.array(shape.items ? value(shape.items) : smallValue(), { maxLength: 3 });
  const contained = shape.contains
    ? fc.array(value(shape.contains.shape), { maxLength: 2 })
    : fc.constant([]);
  return fc
    .tuple(prefix, rest, contained, fc.nat({ max: 6 }))
    .map(([first, more, extra, keep]) => [...first, ...more, ...extra].slice(0, keep));
}

function objectNear(shape: ShapeOf<"object">, value: ValueOf): Arbitrary<JsonValue> {
  const declared = shape.properties.map(({ key, required, shape: inner }) =>
    fc
      .tuple(value(inner), fc.nat({ max: 9 }))
      .map(([each, chance]) => (chance < (required ? 9 : 6) ? [[key, each] as const] : [])),
  );
  const required = shape.requires.map((key) => smallValue().map((each) => [[key, each] as const]));
  const rest = shape.rest ? value(shape.rest) : smallValue();
  const others = [rest, ...shape.patterns.map((each) => value(each.shape))];
  const key = fc.constantFrom(
    "a",
    "b",
    "ab",
    "x",
    "1",
    ...shape.dependencies.flatMap((d) => [d.key, ...d.keys]),
  );
  const extra = fc.array(fc.tuple(key, fc.oneof(...others)), { maxLength: 2 });
  return fc
    .tuple(extra, ...declared, ...required)
    .map(([more, ...parts]) => withKeys([...more, ...parts.flat()]));
}
