import type { Property, Shape, ShapeOf } from "../../../ir/shape.js";
import { code, literal, type Code } from "../../../text/code.js";
import { all, any, atom, call, compare, type Expression } from "../../../text/expression.js";
import { apart } from "../ask.js";
import { isSilent } from "../is-silent.js";
import { rejectsAbsence } from "../rejects-absence.js";
import type { Reading, Scope } from "../scope.js";
import { property, type Subject } from "../subject.js";
import { describeObject } from "./object-description.js";
import { entriesCondition } from "./object-entries.js";

export const object: Reading<"object"> = {
  condition: (shape, subject, scope) => {
    const isObject = call(scope.runtime("is-object", code`isObject`), atom(subject.code));
    if (isSilent(shape)) return isObject;
    // An object within another one gets a function of its own: it reads better, and finds the object once.
    if (!subject.isParameter) return apart(shape, subject, scope);
    return all([isObject, ...conditions(shape, subject, scope)]);
  },
  description: describeObject,
};

function conditions(
  shape: ShapeOf<"object">,
  subject: Subject,
  scope: Scope,
): readonly Expression[] {
  const held = (key: string) => heldAt(subject, key, scope);
  const isLong = shape.properties.length > 80;
  return [
    ...inOrderOfCost(shape.properties).map((each) =>
      propertyCondition(each, { subject, scope, isLong }),
    ),
    ...shape.requires.map((key) => compare(held(key), "!==", code`undefined`)),
    ...shape.dependencies.flatMap(({ key, keys }) =>
      keys.map((other) =>
        any([
          compare(held(key), "===", code`undefined`),
          compare(held(other), "!==", code`undefined`),
        ]),
      ),
    ),
    ...sizeConditions(shape, subject, scope),
    ...entriesCondition(shape, subject, scope),
  ];
}

/** Constants first, since they tell objects apart; what lies deeper last. */
function inOrderOfCost(properties: readonly Property[]): readonly Property[] {
  const cost = ({ required, shape }: Property) => {
    if (shape.kind === "literal" && required) return 0;
    return isFlat(shape) ? 1 : 2;
  };
  return properties.toSorted((a, b) => cost(a) - cost(b));
}

const isFlat = (shape: Shape): boolean =>
  shape.kind === "union"
    ? shape.members.every(isFlat)
    : ["unknown", "null", "boolean", "string", "number", "literal"].includes(shape.kind) ||
      (shape.kind === "object" && isSilent(shape));

const isInherited = (key: string): boolean => key in Object.prototype;

/** The value under a key: what every object inherits is asked for by another way. */
const heldAt = (subject: Subject, key: string, { runtime }: Scope): Code =>
  isInherited(key)
    ? code`${runtime("own", code`own`)}(${subject.code}, ${literal(key)})`
    : property(subject, key).code;

interface PropertyPlace {
  readonly subject: Subject;
  readonly scope: Scope;
  /** Compilers overflow on chains of a thousand conditions, so there each property is one. */
  readonly isLong: boolean;
}

function propertyCondition(
  { key, required, shape }: Property,
  { subject, scope, isLong }: PropertyPlace,
): Expression {
  const place = { ...property(subject, key), code: heldAt(subject, key, scope) };
  // The type checker can follow a member from one condition to the next, but not the result of a call.
  const isApart = isLong || isInherited(key);
  const condition = isApart ? apart(shape, place, scope) : scope.condition(shape, place);
  if (!required) return any([compare(place.code, "===", code`undefined`), condition]);
  if (rejectsAbsence(shape, scope.models)) return condition;
  return all([compare(place.code, "!==", code`undefined`), condition]);
}

function sizeConditions(
  { size, requires, properties }: ShapeOf<"object">,
  { code: value }: Subject,
  { runtime }: Scope,
): readonly Expression[] {
  const { min = 0, max } = size ?? {};
  const certain = new Set([
    ...requires,
    ...properties.filter((each) => each.required).map((each) => each.key),
  ]);
  const count = () => code`${runtime("is-record-of", code`countKeys`)}(${value})`;
  return [
    ...(min > certain.size ? [compare(count(), ">=", literal(min))] : []),
    ...(max === undefined ? [] : [compare(count(), "<=", literal(max))]),
  ];
}
