import { code } from "../../../text/code.js";
import { any, call, list } from "../../../text/expression.js";
import type { Shape } from "../../../ir/shape.js";
import { apart, ask } from "../ask.js";
import { areDisjoint } from "../../../ir/are-disjoint.js";
import type { Reading } from "../scope.js";
import { sortMembers } from "../sort-members.js";
import { describeSorted, sortedPredicate, type Together } from "./sorted.js";
import { union } from "./union.js";

export const exclusive: Reading<"exclusive"> = {
  condition: (shape, subject, scope) => {
    const { members } = shape;
    // Of members that cannot accept the same value, exactly one accepts whenever any does.
    if (areDisjoint(members, scope.models)) {
      return union.condition({ ...shape, kind: "union" }, subject, scope);
    }
    const sorted = members.length < 3 ? null : sortMembers(members, scope.models);
    if (sorted !== null) {
      const parts = { together: exclusiveOf(shape), path: subject.path, scope };
      return ask(sortedPredicate(sorted, parts), subject.code, scope);
    }
    const answers = members.map((member) => apart(member, subject, scope));
    if (answers.length < 2) return any(answers);
    return call(scope.runtime("exactly-one", code`exactlyOne`), ...answers);
  },
  description: (shape, path, scope) => {
    const { members } = shape;
    if (areDisjoint(members, scope.models)) {
      return union.description({ ...shape, kind: "union" }, path, scope);
    }
    const described = list(members.map((member) => scope.description(member, path)));
    const sorted = members.length < 3 ? null : sortMembers(members, scope.models);
    const told = sorted && describeSorted(sorted, { together: exclusiveOf(shape), path, scope });
    return call(
      scope.runtime("logic-shapes", code`exclusive`),
      ...(told ? [described, told] : [described]),
    );
  },
};

/** One member as it is, several as an alternative in place of the one that they are of. */
const exclusiveOf =
  (whole: Shape): Together =>
  (members) => {
    const [only] = members;
    if (only && members.length === 1) return only;
    return { kind: "exclusive", members, span: whole.span };
  };
