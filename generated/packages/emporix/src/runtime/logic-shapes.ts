import { saidOf } from "./said-of.js";
import { never } from "./scalar-shapes.js";
import {
  allPass,
  check,
  expectedOf,
  expectedOfAny,
  fail,
  fits,
  quiet,
  type Shape,
} from "./shape.js";
import { evaluates, failUnion } from "./union-shape.js";

/** What exactly one member accepts; `sorted` says the same of members that a property leaves fewer of. */
// @__NO_SIDE_EFFECTS__
export const exclusive = (members: readonly Shape[], sorted?: Shape): Shape => ({
  oneOf: members,
  expected: () => expectedOfAny(members),
  fits: (type) => members.some((member) => fits(member, type)),
  check: (value, walk) => {
    if (sorted) return check(sorted, value, walk);
    const asked = quiet(walk);
    // By their places: several may be one and the same shape.
    const accepting = [...members.entries()].filter(([, member]) => check(member, value, asked));
    const [only, other] = accepting;
    if (!only) return failUnion("oneOf", members, value, walk);
    if (!other) return evaluates(only[1], value, walk);
    const numbers = accepting.map(([index]) => index + 1);
    const message = `Exactly one of ${members.length} alternatives may fit, but ${numbers.join(" and ")} do.`;
    return fail(walk, ["oneOf", "exactly one alternative", value, () => message]);
  },
});

/** What every member accepts. */
// @__NO_SIDE_EFFECTS__
export const intersection = (...members: readonly Shape[]): Shape => ({
  allOf: members,
  expected: () => {
    const narrow = members.find((member) => member.type ?? member.fits);
    return narrow ? expectedOf(narrow) : "anything";
  },
  fits: (type) => members.every((member) => fits(member, type)),
  check: (value, walk) => allPass(members, walk, (member) => check(member, value, walk)),
});

const another = "another value";
const forbidden = (): string => "The value matches what is forbidden here.";

/** What a shape does not accept. */
// @__NO_SIDE_EFFECTS__
export function negation(not: Shape): Shape {
  const shape: Shape = {
    not,
    expected: () => {
      const said = saidOf(not);
      return said === undefined ? another : `anything but ${said}`;
    },
    check: (value, walk) => {
      if (!check(not, value, quiet(walk))) return true;
      return fail(walk, ["not", shape, value, saidOf(not) === undefined ? forbidden : undefined]);
    },
  };
  return shape;
}

/** What `then` accepts when the test accepts, and what `otherwise` accepts when it does not. */
// @__NO_SIDE_EFFECTS__
export const condition = (test: Shape, then?: Shape, otherwise?: Shape): Shape => ({
  if: test,
  then,
  else: otherwise,
  expected: () => "what the condition asks for",
  check: (value, walk) => {
    const branch = evaluates(test, value, walk) ? then : otherwise;
    // What may not stand here otherwise is right.
    if (branch === never) return fail(walk, ["false", another, value, forbidden]);
    return branch === undefined || check(branch, value, walk);
  },
});
