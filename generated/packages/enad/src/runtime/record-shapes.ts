import { counted, quoteName } from "./describe-value.js";
import { countKeys } from "./is-record-of.js";
import { misspelling } from "./literal-shapes.js";
import { having } from "./having.js";
import { keysBut, misspeltAs, type JsonObject } from "./object-shape.js";
import { once } from "./once.js";
import { own } from "./own.js";
import { never, notAllowed } from "./scalar-shapes.js";
import {
  allPass,
  check,
  checkAt,
  expectedOf,
  fail,
  failAt,
  walkFrom,
  type Failure,
  type Properties,
  type Shape,
  type Walk,
} from "./shape.js";

/** An object of no fewer properties. */
// @__NO_SIDE_EFFECTS__
export const minProperties = (limit: number): Shape => ({
  type: "object",
  minProperties: limit,
  check: (value: JsonObject, walk) =>
    countKeys(value) >= limit ||
    fail(walk, ["minProperties", `an object of at least ${counted(limit, "property")}`, value]),
});

/** An object of no more properties. */
// @__NO_SIDE_EFFECTS__
export const maxProperties = (limit: number): Shape => ({
  type: "object",
  maxProperties: limit,
  check: (value: JsonObject, walk) =>
    countKeys(value) <= limit ||
    fail(walk, ["maxProperties", `an object of at most ${counted(limit, "property")}`, value]),
});

/** An object in which, when a key is present, so are others; `named` are the keys that are no misspelling of these. */
// @__NO_SIDE_EFFECTS__
export const dependentRequired = (
  due: { readonly [key: string]: readonly string[] },
  named: readonly string[] = [],
): Shape => ({
  type: "object",
  dependentRequired: due,
  newWord: () => "dependentRequired",
  check: (value: JsonObject, walk) => {
    // Listed once, as whoever sends the value chooses how many keys it has.
    const listOthers = once(() => keysBut(value, (each) => named.includes(each)));
    return allPass(Object.entries(due), walk, ([key, others]) => {
      if (own(value, key) === undefined) return true;
      return allPass(others, walk, (other) => {
        if (own(value, other) !== undefined) return true;
        const message = () =>
          `Property ${quoteName(other)} is missing; it is due because ${quoteName(key)} is present.`;
        const hint = misspeltAs(other, listOthers);
        return failAt(other, walk, ["dependentRequired", "a value", undefined, message, hint]);
      });
    });
  },
});

/** An object all of whose keys have a shape. */
// @__NO_SIDE_EFFECTS__
export const propertyNames = (names: Shape): Shape => ({
  type: "object",
  propertyNames: names,
  check: (value: JsonObject, walk) => {
    return allPass(Object.keys(value), walk, (key) => {
      const hear = (failure?: Failure) => {
        if (failure) failName(key, walk, failure);
        return walk.hear?.() ?? false;
      };
      return value[key] === undefined || check(names, key, walkFrom(walk, hear));
    });
  },
});

function failName(key: string, walk: Walk, [, shape, , , hint]: Failure): false {
  const due = expectedOf(shape);
  const message: Failure[3] = (expected, show) =>
    due === "nothing" ? notAllowed(key, show) : `Expected ${expected}, found ${show(key)}.`;
  return failAt(key, walk, ["propertyNames", `a key that is ${due}`, key, message, hint]);
}

export interface OtherRules {
  /** Shapes of the properties whose keys match; not anchored. */
  readonly patterns?: readonly (readonly [key: RegExp, shape: Shape])[];
  /** Shape of every property that is neither named nor matched. */
  readonly rest?: Shape;
}

/** What an object accepts, while properties that it does not name have shapes by their keys. */
// @__NO_SIDE_EFFECTS__
export function others(named: Shape, { patterns = [], rest }: OtherRules): Shape {
  const { properties = () => ({}) } = named;
  const patternProperties = Object.fromEntries(
    patterns.map(([{ source }, shape]) => [source, shape]),
  );
  return having(named, {
    ...(patterns.length > 0 && { patternProperties }),
    ...(rest && { additionalProperties: rest === never ? false : rest }),
    check: (value: JsonObject, walk) => {
      const inner = walk.inner ?? walk;
      const known = properties();
      return allPass(Object.keys(value), walk, (key) => {
        const held = value[key];
        if (held === undefined) return true;
        const shapes = patterns.filter(([each]) => each.test(key)).map(([, shape]) => shape);
        if (rest && shapes.length === 0 && !Object.hasOwn(known, key)) shapes.push(rest);
        if (shapes.length > 0) walk.seen?.add(key);
        return allPass(shapes, walk, (shape) =>
          shape === never
            ? failExtra(walk, { key, value, known })
            : checkAt(key, shape, held, inner),
        );
      });
    },
  });
}

interface Extra {
  readonly key: string;
  readonly value: JsonObject;
  readonly known: Properties;
}

const failExtra = (walk: Walk, { key, value, known }: Extra): false =>
  failAt(key, walk, [
    "additionalProperties",
    never,
    value[key],
    (_, show) => notAllowed(key, show),
    (nearest) =>
      misspelling(
        key,
        Object.keys(known).filter((named) => own(value, named) === undefined),
        nearest,
      ),
  ]);
