import { checkAt, type Shape } from "./shape.js";

/** An array whose items, from an index on, all have one shape; all of these are evaluated by it. */
// @__NO_SIDE_EFFECTS__
export function array(items: Shape, from = 0): Shape {
  return {
    type: "array",
    items,
    check: (value: readonly unknown[], walk) => {
      const inner = walk.inner ?? walk;
      let passes = true;
      for (let index = from; index < value.length; index++) {
        walk.seen?.add(index);
        if (checkAt(index, items, value[index], inner)) continue;
        if (!walk.hear?.()) return false;
        passes = false;
      }
      return passes;
    },
  };
}
