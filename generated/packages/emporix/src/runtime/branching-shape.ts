import { intersection } from "./logic-shapes.js";
import { allPass, check, quiet, type Shape, type Walk } from "./shape.js";

/**
 * What every member accepts, where conditions stand among them: what these ask of a property that is missing says nothing of
 * the branch that was meant, so that only the missing property is told.
 */
// @__NO_SIDE_EFFECTS__
export const branching = (...members: readonly Shape[]): Shape => ({
  ...intersection(...members),
  check: (value, walk) => {
    const { hear, path } = walk;
    const here = path.length;
    const missing = new Set<string>();
    const noting: Walk = hear
      ? {
          ...walk,
          hear: (failure) => {
            if (failure?.[0] === "required" && path.length === here + 1) {
              missing.add(String(path[here]));
            }
            return hear(failure);
          },
        }
      : walk;
    return allPass(members, noting, (member) =>
      check(member, value, asksFor(member, missing) ? quiet(walk) : noting),
    );
  },
});

const asksFor = ({ if: test }: Shape, missing: ReadonlySet<string>): boolean =>
  isShape(test) && Object.keys(test.properties?.() ?? {}).some((key) => missing.has(key));

const isShape = (part: unknown): part is Shape => typeof part === "object";
