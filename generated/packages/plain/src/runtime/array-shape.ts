import { checkAt, fail, inside, jsonTypes, type Shape, type Walk } from "./shape.js";

/** An array whose items all have one shape. */
// @__NO_SIDE_EFFECTS__
export function array(items: Shape): Shape {
  return {
    expected: "an array",
    types: jsonTypes.array,
    rules: { items },
    check: (value, walk) => {
      if (!Array.isArray(value)) {
        return fail(walk, { keyword: "type", expected: "an array", value });
      }
      return checkItems(value, { items, from: 0, walk });
    },
  };
}

interface ItemRules {
  readonly items: Shape;
  readonly from: number;
  readonly walk: Walk;
}

/** Whether the items from an index on have a shape; all of them are evaluated by it. */
export function checkItems(value: readonly unknown[], { items, from, walk }: ItemRules): boolean {
  const inner = inside(walk);
  let passes = true;
  for (let index = from; index < value.length; index++) {
    walk.evaluated?.items.add(index);
    if (checkAt(items, { value: value[index], key: index, walk: inner })) continue;
    if (!walk.listener?.isOpen()) return false;
    passes = false;
  }
  return passes;
}
