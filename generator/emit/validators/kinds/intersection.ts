import { code } from "../../../text/code.js";
import { all, call } from "../../../text/expression.js";
import { apart } from "../ask.js";
import { excludedValues } from "../excluded-values.js";
import type { Reading } from "../scope.js";

export const intersection: Reading<"intersection"> = {
  condition: ({ members }, subject, scope) => {
    const [first, ...others] = members;
    if (!first) return all([]);
    return all([
      scope.condition(first, subject),
      ...others.map((member, index) => {
        const part = { ...subject, path: partPath(subject.path, index + 1) };
        // Apart from the first, whose narrowing they must not see; any text may be compared with any other.
        const mayFollow = first.kind === "string" && excludedValues(member)?.every(isText);
        return mayFollow ? scope.condition(member, part) : apart(member, part, scope);
      }),
    ]);
  },
  description: ({ members }, path, scope) => {
    const [first, ...others] = members.map((member, index) =>
      scope.description(member, partPath(path, index)),
    );
    if (first && others.length === 0) return first;
    const parts = first ? [first, ...others] : [];
    return members.some(({ kind }) => kind === "condition")
      ? call(scope.runtime("branching-shape", code`branching`), ...parts)
      : call(scope.runtime("logic-shapes", code`intersection`), ...parts);
  },
};

const isText = (value: unknown): boolean => typeof value === "string";

const partPath = (path: readonly string[], index: number): readonly string[] =>
  index === 0 ? path : [...path, `part ${index + 1}`];
