import { code } from "../../../text/code.js";
import { any, call, list } from "../../../text/expression.js";
import { apart } from "../ask.js";
import { areDisjoint } from "../are-disjoint.js";
import type { Reading } from "../scope.js";
import { union } from "./union.js";

export const exclusive: Reading<"exclusive"> = {
  condition: (shape, subject, scope) => {
    const { members } = shape;
    // Of members that cannot accept the same value, exactly one accepts whenever any does.
    if (areDisjoint(members, scope.models)) {
      return union.condition({ ...shape, kind: "union" }, subject, scope);
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
    const described = members.map((member) => scope.description(member, path));
    return call(scope.runtime("logic-shapes", code`exclusive`), list(described));
  },
};
