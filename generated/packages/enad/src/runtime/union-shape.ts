import { isObject } from "./is-object.js";
import { literalList, misspelling } from "./literal-shapes.js";
import { own } from "./own.js";
import {
  expectedOf,
  fail,
  failAt,
  jsonTypeOf,
  jsonTypes,
  quiet,
  type Failure,
  type Path,
  type Shape,
  type Walk,
} from "./shape.js";

/** What at least one member accepts. */
// @__NO_SIDE_EFFECTS__
export function union(members: readonly Shape[]): Shape {
  return {
    get expected() {
      return expectedOf(members);
    },
    types: members.reduce((types, member) => types | member.types, 0),
    rules: { anyOf: members },
    check: (value, walk) =>
      acceptsAny(members, value, walk) || failUnion(members, { keyword: "anyOf", value, walk }),
  };
}

function acceptsAny(members: readonly Shape[], value: unknown, walk: Walk): boolean {
  if (walk.evaluated === null) {
    const asked = quiet(walk);
    const type = jsonTypeOf(value);
    for (const member of members) {
      const isLikely = type === 0 || (member.types & type) !== 0;
      if (isLikely && member.check(value, asked)) return true;
    }
    return false;
  }
  // Every member that accepts evaluates, so none may be left out.
  return members.filter((member) => evaluates(member, value, walk)).length > 0;
}

/** Whether a shape accepts a value; only if it does, what it evaluated is told to the walk. */
export function evaluates(shape: Shape, value: unknown, walk: Walk): boolean {
  if (walk.evaluated === null) return shape.check(value, quiet(walk));
  const evaluated = { keys: new Set<string>(), items: new Set<number>() };
  if (!shape.check(value, { ...walk, listener: null, evaluated })) return false;
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
  if (walk.listener === null) return false;
  const type = jsonTypeOf(value);
  const likely = members.filter((member) => (member.types & type) !== 0);
  const [first] = likely;
  if (first === undefined) {
    return fail(walk, { keyword: "type", expected: expectedOf(members), value });
  }
  const told = { ...walk, evaluated: null };
  if (likely.length === 1) {
    first.check(value, told);
    return false;
  }
  const isScalar = (type & (jsonTypes.object | jsonTypes.array)) === 0;
  if (isScalar || walk.listener.weighs) {
    return fail(walk, { keyword, expected: expectedOf(likely), value });
  }
  closest(likely, value, told)?.check(value, told);
  return false;
}

/** The member that a value fits best. */
function closest(members: readonly Shape[], value: unknown, walk: Walk): Shape | undefined {
  let best: Shape | undefined;
  let least = Infinity;
  for (const member of members) {
    const weight = weigh(member, { value, walk, limit: least });
    if (weight >= least) continue;
    best = member;
    least = weight;
  }
  return best;
}

interface Weighing {
  readonly value: unknown;
  readonly walk: Walk;
  /** The weight of the best member so far: what is heavier need not be weighed to the end. */
  readonly limit: number;
}

/**
 * How far a value is from a member. A constant that differs right here says that another member was meant, more than
 * anything below does; and what is wrong deep inside says less than what is wrong here.
 */
function weigh(member: Shape, { value, walk, limit }: Weighing): number {
  const here = walk.path.length;
  let weight = 0;
  const hear = ({ keyword }: Failure, { length }: Path) => {
    const isTelling = (keyword === "const" || keyword === "enum") && length <= here + 1;
    weight += isTelling ? 1000 : 1 + 1 / (length - here + 1);
  };
  const listener = { hear, isOpen: () => weight < limit, weighs: true };
  member.check(value, { ...walk, listener });
  return weight;
}

/** Each member is followed by the values that the property has in it. */
export type Tagged = readonly (readonly [member: Shape, ...values: readonly unknown[]])[];

/** Objects that a property tells apart; `otherwise` is what those are in which it holds none of the values. */
// @__NO_SIDE_EFFECTS__
export function tagged(key: string, members: Tagged, otherwise?: Shape): Shape {
  const expected = "an object";
  return {
    expected,
    types: jsonTypes.object,
    get rules() {
      const all = members.map(([member]) => member);
      return { anyOf: otherwise === undefined ? all : [...all, otherwise] };
    },
    check: (value, walk) => {
      if (!isObject(value)) return fail(walk, { keyword: "type", expected, value });
      const tag = own(value, key);
      const [member] = members.find((each) => each.includes(tag, 1)) ?? [otherwise];
      if (member !== undefined) return member.check(value, walk);
      const values = members.flatMap(([, ...each]) => each);
      return failAt(walk, key, {
        keyword: tag === undefined ? "required" : "enum",
        expected: `one of ${literalList(values)}`,
        value: tag,
        hint: () => misspelling(tag, values),
      });
    },
  };
}
