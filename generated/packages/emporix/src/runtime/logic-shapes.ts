import { allPass, expectedOf, fail, jsonTypes, quiet, type Shape } from "./shape.js";
import { evaluates, failUnion } from "./union-shape.js";

/** What exactly one member accepts; `sorted` says the same of members that a property leaves fewer of. */
// @__NO_SIDE_EFFECTS__
export function exclusive(members: readonly Shape[], sorted?: Shape): Shape {
  return {
    get expected() {
      return expectedOf(members);
    },
    types: members.reduce((types, member) => types | member.types, 0),
    rules: { oneOf: members },
    check: (value, walk) => {
      if (sorted !== undefined) return sorted.check(value, walk);
      const asked = quiet(walk);
      const accepting = members.filter((member) => member.check(value, asked));
      const [only] = accepting;
      if (only === undefined) return failUnion(members, { keyword: "oneOf", value, walk });
      if (accepting.length === 1) return evaluates(only, value, walk);
      const numbers = accepting.map((member) => members.indexOf(member) + 1);
      const message = `Exactly one of ${members.length} alternatives may fit, but ${numbers.join(" and ")} do.`;
      return fail(walk, { keyword: "oneOf", expected: "exactly one alternative", value, message });
    },
  };
}

/** What every member accepts. */
// @__NO_SIDE_EFFECTS__
export function intersection(members: readonly Shape[]): Shape {
  const narrowest = members.find((member) => member.types !== jsonTypes.any);
  return {
    expected: narrowest?.expected ?? "anything",
    types: members.reduce<number>((types, member) => types & member.types, jsonTypes.any),
    rules: { allOf: members },
    check: (value, walk) => allPass(members, walk, (member) => member.check(value, walk)),
  };
}

/** What a shape does not accept. */
// @__NO_SIDE_EFFECTS__
export function negation(shape: Shape): Shape {
  const expected = `anything but ${shape.expected}`;
  return {
    expected,
    types: jsonTypes.any,
    rules: { not: shape },
    check: (value, walk) =>
      !shape.check(value, quiet(walk)) || fail(walk, { keyword: "not", expected, value }),
  };
}

export interface Branches {
  readonly then?: Shape;
  readonly else?: Shape;
}

/** What `then` accepts when the test accepts, and what `else` accepts when it does not. */
// @__NO_SIDE_EFFECTS__
export function condition(test: Shape, branches: Branches): Shape {
  return {
    expected: "what the condition asks for",
    types: jsonTypes.any,
    rules: { if: test, ...branches },
    check: (value, walk) => {
      const branch = evaluates(test, value, walk) ? branches.then : branches.else;
      return branch === undefined || branch.check(value, walk);
    },
  };
}
