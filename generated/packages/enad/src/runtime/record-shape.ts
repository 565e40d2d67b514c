import { counted, quote } from "./describe-value.js";
import { isObject } from "./is-object.js";
import { countKeys } from "./is-record-of.js";
import { misspelling } from "./literal-shapes.js";
import {
  checkProperties,
  failMissing,
  listProperties,
  type Named,
  type Properties,
} from "./object-shape.js";
import { own } from "./own.js";
import {
  allPass,
  checkAt,
  fail,
  failAt,
  inside,
  jsonTypes,
  quiet,
  type Rules,
  type Shape,
  type Walk,
} from "./shape.js";

export interface ObjectRules {
  readonly properties?: Properties;
  /** Shapes of the properties whose keys match; not anchored. */
  readonly patterns?: readonly (readonly [key: RegExp, shape: Shape])[];
  /** Shape of every other property. */
  readonly rest?: Shape;
  /** What every key must be. */
  readonly names?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  /** Keys that must be present without being among `properties`. */
  readonly requires?: readonly string[];
  /** When the key is present, so must the others be. */
  readonly dependencies?: readonly (readonly [key: string, others: readonly string[]])[];
}

type Value = { readonly [key: string]: unknown };
type Check = (value: Value, rules: ObjectRules, walk: Walk) => boolean;

/** An object with rules of its own. */
// @__NO_SIDE_EFFECTS__
export function objectWith(rules: ObjectRules): Shape {
  let named: readonly Named[] | undefined;
  const checkNamed: Check = (value, { properties = {} }, walk) =>
    checkProperties(value, (named ??= listProperties(properties)), walk);
  const checks = [checkSize, checkRequires, checkDependencies, checkNamed, checkEntries];
  return {
    expected: "an object",
    types: jsonTypes.object,
    get rules() {
      return keywordsOf(rules);
    },
    check: (value, walk) => {
      if (!isObject(value)) return fail(walk, { keyword: "type", expected: "an object", value });
      return allPass(checks, walk, (check) => check(value, rules, walk));
    },
  };
}

function keywordsOf(rules: ObjectRules): Rules {
  const { patterns, rest, names, requires, dependencies, ...others } = rules;
  return {
    ...others,
    required: requires,
    patternProperties:
      patterns && Object.fromEntries(patterns.map(([{ source }, shape]) => [source, shape])),
    additionalProperties: rest?.types === 0 ? false : rest,
    propertyNames: names,
    dependentRequired: dependencies && Object.fromEntries(dependencies),
  };
}

const checkSize: Check = (value, { minProperties, maxProperties }, walk) => {
  if (minProperties === undefined && maxProperties === undefined) return true;
  const size = countKeys(value);
  const sized = (limit: number, word: string) =>
    `an object of at ${word} ${counted(limit, "property", "properties")}`;
  if (minProperties !== undefined && size < minProperties) {
    return fail(walk, { keyword: "minProperties", expected: sized(minProperties, "least"), value });
  }
  if (maxProperties !== undefined && size > maxProperties) {
    return fail(walk, { keyword: "maxProperties", expected: sized(maxProperties, "most"), value });
  }
  return true;
};

const checkRequires: Check = (value, { requires = [], properties = {} }, walk) =>
  allPass(
    requires,
    walk,
    (key) => own(value, key) !== undefined || failMissing(walk, { key, value, properties }),
  );

const checkDependencies: Check = (value, { dependencies = [] }, walk) =>
  allPass(dependencies, walk, ([key, others]) => {
    if (own(value, key) === undefined) return true;
    return allPass(others, walk, (other) => {
      if (own(value, other) !== undefined) return true;
      return failAt(walk, other, {
        keyword: "dependentRequired",
        expected: "a value",
        value: undefined,
        message: `Property ${quote(other)} is missing; it is due because ${quote(key)} is present.`,
      });
    });
  });

/** What is said about properties that are met rather than named. */
const checkEntries: Check = (value, rules, walk) => {
  const { properties = {}, patterns = [], rest, names } = rules;
  if (patterns.length === 0 && rest === undefined && names === undefined) return true;
  const inner = inside(walk);
  const asked = quiet(walk);
  return allPass(Object.keys(value), walk, (key) => {
    const isOwn = Object.hasOwn(properties, key);
    if (isOwn && patterns.length === 0 && names === undefined) return true;
    const held = value[key];
    if (held === undefined) return true;
    if (names !== undefined && !names.check(key, asked)) return failName(walk, key, names);
    const matching = patterns.filter(([pattern]) => pattern.test(key));
    const isNamed = matching.length > 0 || isOwn;
    const shapes = matching.map(([, shape]) => shape);
    if (!isNamed && rest !== undefined) shapes.push(rest);
    if (shapes.length > 0) walk.evaluated?.keys.add(key);
    return allPass(shapes, walk, (shape) =>
      shape.types === 0
        ? failExtra(walk, { key, value, properties, held })
        : checkAt(shape, { value: held, key, walk: inner }),
    );
  });
};

function failName(walk: Walk, key: string, names: Shape): false {
  const expected = `a key that is ${names.expected}`;
  const message = `Expected ${expected}, found ${quote(key)}.`;
  return failAt(walk, key, { keyword: "propertyNames", expected, value: key, message });
}

interface Extra {
  readonly key: string;
  readonly held: unknown;
  readonly value: Value;
  readonly properties: Properties;
}

function failExtra(walk: Walk, { key, held, value, properties }: Extra): false {
  return failAt(walk, key, {
    keyword: "additionalProperties",
    expected: "nothing",
    value: held,
    message: `Property ${quote(key)} is not allowed here.`,
    hint: () =>
      misspelling(
        key,
        Object.keys(properties).filter((named) => own(value, named) === undefined),
      ),
  });
}
