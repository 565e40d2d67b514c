import fc from "fast-check";
import type { Identifier, Model } from "../../../generator/ir/catalog.js";
import type { ModelId, Shape } from "../../../generator/ir/shape.js";
import * as shapes from "../../support/shapes.js";

const { array, literal, number, object, property, ref, simple, string, union } = shapes;
const span = { file: "", start: 0, end: 0 };

const modelNamed = (name: string): [ModelId, Pick<Model, "names">] => [
  name as ModelId,
  {
    names: {
      type: name as Identifier,
      guard: `is${name}` as Identifier,
      value: name.toLowerCase() as Identifier,
      file: name.toLowerCase(),
    },
  },
];

/** The models that arbitrary shapes refer to. */
export const modelNames: ReadonlyMap<ModelId, Pick<Model, "names">> = new Map(
  ["User", "Team", "ModelWithALongNameThatMakesLinesWide"].map(modelNamed),
);

const hostile = [
  ...['"', "'", `"'`, "*/", "`${x}`", "{{ }}", "a|b", "\u2028", "\n", "</script>", "-0", ""],
  ...["__proto__", "\\", '\\"', "1", "@deprecated"],
];
const ordinary = ["active", "inactive", "pending_review", "documented_value_with_a_long_name"];
const words = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...ordinary) },
  { weight: 1, arbitrary: fc.constantFrom(...hostile) },
);
const keys = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom("id", "status", "created_at", "a-b") },
  words,
);

const leaf: fc.Arbitrary<Shape> = fc.oneof(
  fc.constantFrom<Shape>(simple("unknown"), simple("null"), simple("boolean"), string(), number()),
  fc.constantFrom<Shape>(...[...modelNames.keys()].map(ref)),
  words.map(literal),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map(literal),
  fc.uniqueArray(words, { minLength: 1, maxLength: 6 }).map((known) => string({ known })),
  fc.jsonValue({ maxDepth: 2 }).map((value) => literal(JSON.parse(JSON.stringify(value)))),
);

/** Any shape over `modelNames`, hostile texts included. */
export const arbitraryTypeShape: fc.Arbitrary<Shape> = fc.letrec<{ shape: Shape }>((tie) => {
  const inner = tie("shape");
  const members = fc.array(inner, { maxLength: 4 });
  const rest = fc.option(inner);
  const described = fc
    .tuple(inner, fc.option(words, { nil: undefined }))
    .map(([shape, text]) =>
      text === undefined ? shape : { ...shape, doc: { description: text } },
    );
  const properties = fc
    .uniqueArray(fc.tuple(keys, described, fc.boolean()), {
      maxLength: 5,
      selector: ([key]) => key,
    })
    .map((all) => all.map(([key, shape, required]) => property(key, shape, required)));
  return {
    shape: fc.oneof(
      { maxDepth: 4, depthSize: "small" },
      leaf,
      inner.map((items) => array({ items })),
      fc
        .tuple(members, rest, fc.nat(3))
        .map(([prefix, items, min]) => array({ prefix, items, length: { min } })),
      fc.tuple(properties, rest).map(([all, other]) => object({ properties: all, rest: other })),
      members.map((all) => union(...all)),
      members.map((all): Shape => ({ kind: "intersection", members: all, span })),
      fc.tuple(inner, rest, rest).map(([test, then, other]): Shape => ({
        kind: "condition",
        if: test,
        then,
        else: other,
        span,
      })),
    ),
  };
}).shape;
