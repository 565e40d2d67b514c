import type { Issue } from "./issue.js";
import { isObject } from "./is-object.js";
import { misspelling } from "./literal-shapes.js";
import { jsonText } from "./json-text.js";
import { oneOf } from "./describe-value.js";
import { own } from "./own.js";
import {
  expectedOf,
  fail,
  failAt,
  jsonTypeOf,
  jsonTypes,
  quiet,
  type Shape,
  type Walk,
} from "./shape.js";

/** What at least one member accepts. */
// @__NO_SIDE_EFFECTS__
export function union(members: readonly Shape[]): Shape {
  return {
    expected: expectedOf(members),
    types: members.reduce((types, member) => types | member.types, 0),
    check: (value, walk) =>
      acceptsAny(members, value, walk) || failUnion(members, { keyword: "anyOf", value, walk }),
  };
}

function acceptsAny(members: readonly Shape[], value: unknown, walk: Walk): boolean {
  if (walk.evaluated === null) {
    const asked = quiet(walk);
    return members.some((member) => member.check(value, asked));
  }
  // Every member that accepts evaluates, so none may be left out.
  return members.filter((member) => evaluates(member, value, walk)).length > 0;
}

/** Whether a shape accepts a value; only if it does, what it evaluated is told to the walk. */
export function evaluates(shape: Shape, value: unknown, walk: Walk): boolean {
  if (walk.evaluated === null) return shape.check(value, quiet(walk));
  const evaluated = { keys: new Set<string>(), items: new Set<number>() };
  if (!shape.check(value, { ...walk, issues: null, evaluated })) return false;
  for (const key of evaluated.keys) walk.evaluated.keys.add(key);
  for (const item of evaluated.items) walk.evaluated.items.add(item);
  return true;
}

interface Refused {
  readonly keyword: string;
  readonly value: unknown;
  readonly walk: Walk;
}

/** Tells what is wrong with a value that no member accepts, in the words of the member that was meant. */
export function failUnion(members: readonly Shape[], { keyword, value, walk }: Refused): false {
  const { issues } = walk;
  if (issues === null) return false;
  const type = jsonTypeOf(value);
  const likely = members.filter((member) => (member.types & type) !== 0);
  const [first] = likely;
  if (first === undefined) {
    return fail(walk, { keyword: "type", expected: expectedOf(members), value });
  }
  if (likely.length === 1) {
    first.check(value, { ...walk, evaluated: null });
    return false;
  }
  if ((type & (jsonTypes.object | jsonTypes.array)) === 0) {
    return fail(walk, { keyword, expected: expectedOf(likely), value });
  }
  for (const issue of closest(likely, value, walk)) issues.push(issue);
  return false;
}

/** The issues of the member that fits best. */
function closest(members: readonly Shape[], value: unknown, walk: Walk): readonly Issue[] {
  let best: readonly Issue[] = [];
  let least = Infinity;
  for (const member of members) {
    const issues: Issue[] = [];
    member.check(value, { ...walk, issues, evaluated: null });
    const found = distance(issues, walk.path.length);
    if (found >= least) continue;
    best = issues;
    least = found;
  }
  return best;
}

/** A constant that differs right here says that another member was meant, more than anything below does. */
function distance(issues: readonly Issue[], depth: number): number {
  const isTelling = ({ keyword, path }: Issue) =>
    (keyword === "const" || keyword === "enum") && path.length <= depth + 1;
  return issues.length + 1000 * issues.filter(isTelling).length;
}

/** Each member is followed by the values that the property has in it. */
export type Tagged = readonly (readonly [member: Shape, ...values: readonly unknown[]])[];

/** Objects that a property tells apart. */
// @__NO_SIDE_EFFECTS__
export function tagged(key: string, members: Tagged): Shape {
  const shapes = new Map(
    members.flatMap(([member, ...own]) => own.map((value): [unknown, Shape] => [value, member])),
  );
  const values = [...shapes.keys()];
  const expected = "an object";
  return {
    expected,
    types: jsonTypes.object,
    check: (value, walk) => {
      if (!isObject(value)) return fail(walk, { keyword: "type", expected, value });
      const tag = own(value, key);
      const member = shapes.get(tag);
      if (member !== undefined) return member.check(value, walk);
      const isMissing = tag === undefined;
      return failAt(walk, key, {
        keyword: isMissing ? "required" : "enum",
        expected: `one of ${oneOf(values.map(jsonText))}`,
        value: tag,
        ...misspelling(tag, values),
      });
    },
  };
}
