import type { Issue } from "./issue.js";
import { allPass, fail, jsonTypes, quiet, type Shape, type Walk } from "./shape.js";
import { expectedOf } from "./shape.js";
import { evaluates, failUnion } from "./union-shape.js";

/** What exactly one member accepts. */
// @__NO_SIDE_EFFECTS__
export function exclusive(members: readonly Shape[]): Shape {
  return {
    expected: expectedOf(members),
    types: members.reduce((types, member) => types | member.types, 0),
    check: (value, walk) => {
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
    check: (value, walk) => {
      if (walk.issues === null) return members.every((member) => member.check(value, walk));
      const issues: Issue[] = [];
      const passes = allPass(members, walk, (member) => member.check(value, { ...walk, issues }));
      addOnce(walk, issues);
      return passes;
    },
  };
}

/** Members often say the same of a value; a person needs to hear it once. */
function addOnce(walk: Walk, issues: readonly Issue[]): void {
  const told = new Set<string>();
  for (const issue of issues) {
    const text = `${issue.pointer} ${issue.message}`;
    if (!told.has(text)) walk.issues?.push(issue);
    told.add(text);
  }
}

/** What a shape does not accept. */
// @__NO_SIDE_EFFECTS__
export function negation(shape: Shape): Shape {
  const expected = `anything but ${shape.expected}`;
  return {
    expected,
    types: jsonTypes.any,
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
    check: (value, walk) => {
      const branch = evaluates(test, value, walk) ? branches.then : branches.else;
      return branch === undefined || branch.check(value, walk);
    },
  };
}
