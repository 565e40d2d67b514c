import type { Shape } from "../../../ir/shape.js";
import { code, literal } from "../../../text/code.js";
import { atom, call, list, not, type Expression } from "../../../text/expression.js";
import { layoutIf, layoutReturn, layoutSwitch } from "../../../text/layout.js";
import { ask } from "../ask.js";
import { excludedValues } from "../excluded-values.js";
import type { Predicate, Scope } from "../scope.js";
import type { Case, Sorted } from "../sort-members.js";
import { parameter, property } from "../subject.js";

/** How the members that are left are put together again. */
export type Together = (members: readonly Shape[]) => Shape;

interface Parts {
  readonly together: Together;
  readonly path: readonly string[];
  readonly scope: Scope;
}

/** A function that looks at the property once, and then asks only the members that can accept. */
export function sortedPredicate(sorted: Sorted, { together, path, scope }: Parts): Predicate {
  const subject = parameter(path);
  const { code: value } = subject;
  const answer = (members: readonly Shape[], word: string) => {
    if (members.length === 0) return layoutReturn(atom(code`false`));
    return layoutReturn(ask(scope.predicate(together(members), [...path, word]), value, scope));
  };
  return scope.helper({
    path: [...path, "by", sorted.key],
    parameters: [{ name: value, type: code`unknown` }],
    body: () => [
      layoutIf(
        not(call(scope.runtime("is-object", code`isObject`), atom(value))),
        layoutReturn(atom(code`false`)),
      ),
      layoutSwitch({
        value: property(subject, sorted.key).code,
        cases: sorted.cases.map((each) => ({
          values: each.values.map(literal),
          body: answer(each.members, wordOf(each)),
        })),
        otherwise: answer(sorted.otherwise, "other"),
      }),
    ],
  });
}

export function describeSorted(sorted: Sorted, { together, path, scope }: Parts): Expression {
  const { key, cases } = sorted;
  const otherwise = withoutExclusions(sorted);
  const describe = (members: readonly Shape[], word: string) =>
    scope.description(together(members), [...path, word]);
  const members = cases.map((each) =>
    list([
      describe(each.members, wordOf(each)),
      ...each.values.map((value) => atom(literal(value))),
    ]),
  );
  return call(
    scope.runtime("tagged-shape", code`tagged`),
    atom(literal(key)),
    list(members),
    ...(otherwise.length > 0 ? [describe(otherwise, "other")] : []),
  );
}

/** The members for any other value, which need not say again that it is none of those that have members of their own. */
function withoutExclusions({ key, cases, otherwise }: Sorted): readonly Shape[] {
  const values = cases.flatMap((each) => each.values);
  const isSaid = (shape: Shape) => excludedValues(shape)?.every((each) => values.includes(each));
  return otherwise.map((member) =>
    member.kind === "object"
      ? {
          ...member,
          properties: member.properties.map((each) =>
            each.key === key ? { ...each, shape: withoutParts(each.shape, isSaid) } : each,
          ),
        }
      : member,
  );
}

/** An intersection with those parts left out that say nothing more; what is left of it, where that is one. */
function withoutParts(shape: Shape, isSaid: (part: Shape) => boolean | undefined): Shape {
  if (shape.kind !== "intersection") return shape;
  const members = shape.members.filter((part) => !isSaid(part));
  const [only] = members;
  return only && members.length === 1 ? only : { ...shape, members };
}

const wordOf = ({ values }: Case): string => String(values[0]);
