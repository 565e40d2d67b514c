import { counted } from "./describe-value.js";
import { repeated } from "./is-unique.js";
import { saidOf } from "./said-of.js";
import { allPass, checkAt, check, fail, quiet, type Shape } from "./shape.js";

type List = readonly unknown[];

/** An array of no fewer items. */
// @__NO_SIDE_EFFECTS__
export const minItems = (limit: number): Shape => ({
  type: "array",
  minItems: limit,
  check: (value: List, walk) =>
    value.length >= limit ||
    fail(walk, ["minItems", `an array of at least ${items(limit)}`, value]),
});

/** An array of no more items. */
// @__NO_SIDE_EFFECTS__
export const maxItems = (limit: number): Shape => ({
  type: "array",
  maxItems: limit,
  check: (value: List, walk) =>
    value.length <= limit || fail(walk, ["maxItems", `an array of at most ${items(limit)}`, value]),
});

/** An array in which no two items are equal as JSON. */
// @__NO_SIDE_EFFECTS__
export const uniqueItems = (): Shape => ({
  type: "array",
  uniqueItems: true,
  check: (value: List, walk) => {
    const found = repeated(value);
    if (found === null) return true;
    const message = `Items ${found[0]} and ${found[1]} are equal, but each may occur once.`;
    return fail(walk, ["uniqueItems", "an array without equal items", value, () => message]);
  },
});

/** An array whose first items have shapes of their own, as far as it has so many. */
// @__NO_SIDE_EFFECTS__
export const prefixItems = (...shapes: readonly Shape[]): Shape => ({
  type: "array",
  prefixItems: shapes,
  newWord: () => "prefixItems",
  check: (value: List, walk) => {
    const inner = walk.inner ?? walk;
    return allPass(shapes.slice(0, value.length).entries(), walk, ([index, shape]) => {
      walk.seen?.add(index);
      return checkAt(index, shape, value[index], inner);
    });
  },
});

/** An array of which some items have a shape, and are evaluated by it: one at least, unless it is said how many. */
// @__NO_SIDE_EFFECTS__
export const contains = (shape: Shape, min?: number, max: number = Infinity): Shape => ({
  type: "array",
  contains: shape,
  ...(min !== undefined && { minContains: min, newWord: () => "minContains" }),
  ...(max < Infinity && { maxContains: max, newWord: () => "maxContains" }),
  check: (value: List, walk) => {
    const asked = quiet(walk);
    let count = 0;
    for (const [index, item] of value.entries()) {
      if (!check(shape, item, asked)) continue;
      walk.seen?.add(index);
      count++;
    }
    const wrong = (keyword: string, word: string, limit: number) => {
      const due = `an array with at ${word} ${items(limit)}${whichAre(shape, limit)}`;
      const message = (expected: string) =>
        `Expected ${expected.replace("an array with ", "")}, found ${count}.`;
      return fail(walk, [keyword, due, value, message]);
    };
    if (count < (min ?? 1)) {
      return wrong(min === undefined ? "contains" : "minContains", "least", min ?? 1);
    }
    return count <= max || wrong("maxContains", "most", max);
  },
});

/** ` that are a number`; nothing where all are. */
function whichAre(shape: Shape, count: number): string {
  const said = saidOf(shape);
  if (said !== undefined) return ` that ${count === 1 ? "is" : "are"} ${said}`;
  return shape.check ? ` that ${count === 1 ? "fits" : "fit"}` : "";
}

const items = (count: number): string => counted(count, "item");
