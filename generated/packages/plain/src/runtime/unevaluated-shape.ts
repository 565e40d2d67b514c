import { quote } from "./describe-value.js";
import { isObject } from "./is-object.js";
import { allPass, checkAt, failAt, inside, type Shape, type Walk } from "./shape.js";

export interface UnevaluatedRules {
  readonly properties?: Shape;
  readonly items?: Shape;
}

/** What a shape accepts, while keys and items that it did not evaluate have shapes of their own. */
// @__NO_SIDE_EFFECTS__
export function unevaluated(shape: Shape, { properties, items }: UnevaluatedRules): Shape {
  return {
    expected: shape.expected,
    types: shape.types,
    rules: { allOf: [shape], unevaluatedProperties: properties, unevaluatedItems: items },
    check: (value, walk) => {
      const evaluated = { keys: new Set<string>(), items: new Set<number>() };
      if (!shape.check(value, { ...walk, evaluated })) return false;
      const passes = checkKeys(value, { shape: properties, seen: evaluated.keys, walk });
      if (!passes && !walk.listener?.isOpen()) return false;
      const itemsPass = checkItems(value, { shape: items, seen: evaluated.items, walk });
      for (const key of evaluated.keys) walk.evaluated?.keys.add(key);
      for (const item of evaluated.items) walk.evaluated?.items.add(item);
      return passes && itemsPass;
    },
  };
}

interface Rest<Key> {
  readonly shape: Shape | undefined;
  readonly seen: Set<Key>;
  readonly walk: Walk;
}

function checkKeys(value: unknown, { shape, seen, walk }: Rest<string>): boolean {
  if (shape === undefined || !isObject(value)) return true;
  const keys = Object.keys(value).filter((key) => !seen.has(key) && value[key] !== undefined);
  const inner = inside(walk);
  return allPass(keys, walk, (key) => {
    seen.add(key);
    if (shape.types !== 0) return checkAt(shape, { value: value[key], key, walk: inner });
    return failAt(walk, key, {
      keyword: "unevaluatedProperties",
      expected: "nothing",
      value: value[key],
      message: `Property ${quote(key)} is not allowed here.`,
    });
  });
}

function checkItems(value: unknown, { shape, seen, walk }: Rest<number>): boolean {
  if (shape === undefined || !Array.isArray(value)) return true;
  const indexes = [...value.keys()].filter((index) => !seen.has(index));
  const inner = inside(walk);
  return allPass(indexes, walk, (index) => {
    seen.add(index);
    if (shape.types !== 0) return checkAt(shape, { value: value[index], key: index, walk: inner });
    const message = `Item ${index} is not allowed here.`;
    const keyword = "unevaluatedItems";
    return failAt(walk, index, { keyword, expected: "nothing", value: value[index], message });
  });
}
