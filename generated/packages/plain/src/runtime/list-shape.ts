import { checkItems } from "./array-shape.js";
import { counted } from "./describe-value.js";
import { repeated } from "./is-unique.js";
import {
  allPass,
  checkAt,
  fail,
  inside,
  jsonTypes,
  quiet,
  type Rules,
  type Shape,
  type Walk,
} from "./shape.js";

export interface ArrayRules {
  /** Shapes of the first items. */
  readonly prefix?: readonly Shape[];
  /** Shape of the items after them. */
  readonly items?: Shape;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly unique?: boolean;
  readonly contains?: ContainsRules;
}

export interface ContainsRules {
  readonly shape: Shape;
  /** 1 unless given. */
  readonly min?: number;
  readonly max?: number;
}

/** An array with rules of its own. */
// @__NO_SIDE_EFFECTS__
export function arrayWith(rules: ArrayRules): Shape {
  return {
    expected: "an array",
    types: jsonTypes.array,
    rules: keywordsOf(rules),
    check: (value, walk) => {
      if (!Array.isArray(value)) {
        return fail(walk, { keyword: "type", expected: "an array", value });
      }
      const list: readonly unknown[] = value;
      const checks = [checkLength, checkUnique, checkPrefix, checkRest, checkContains];
      return allPass(checks, walk, (check) => check(list, rules, walk));
    },
  };
}

function keywordsOf({ prefix, unique, contains, ...rules }: ArrayRules): Rules {
  return {
    ...rules,
    prefixItems: prefix,
    uniqueItems: unique,
    contains: contains?.shape,
    minContains: contains?.min,
    maxContains: contains?.max,
  };
}

type Check = (value: readonly unknown[], rules: ArrayRules, walk: Walk) => boolean;

const checkLength: Check = (value, { minItems, maxItems }, walk) => {
  const sized = (limit: number, word: string) =>
    `an array of at ${word} ${counted(limit, "item", "items")}`;
  if (minItems !== undefined && value.length < minItems) {
    return fail(walk, { keyword: "minItems", expected: sized(minItems, "least"), value });
  }
  if (maxItems !== undefined && value.length > maxItems) {
    return fail(walk, { keyword: "maxItems", expected: sized(maxItems, "most"), value });
  }
  return true;
};

const checkUnique: Check = (value, { unique }, walk) => {
  const found = unique === true ? repeated(value) : null;
  if (found === null) return true;
  return fail(walk, {
    keyword: "uniqueItems",
    expected: "an array without equal items",
    value,
    message: `Items ${found[0]} and ${found[1]} are equal, but each may occur once.`,
  });
};

const checkPrefix: Check = (value, { prefix }, walk) => {
  const inner = inside(walk);
  const met = (prefix ?? []).slice(0, value.length);
  return allPass(met.entries(), walk, ([index, shape]) => {
    walk.evaluated?.items.add(index);
    return checkAt(shape, { value: value[index], key: index, walk: inner });
  });
};

const checkRest: Check = (value, { prefix, items }, walk) =>
  items === undefined || checkItems(value, { items, from: prefix?.length ?? 0, walk });

const checkContains: Check = (value, { contains }, walk) => {
  if (contains === undefined) return true;
  const { shape, min = 1, max } = contains;
  const asked = quiet(walk);
  let count = 0;
  for (const [index, item] of value.entries()) {
    if (!shape.check(item, asked)) continue;
    walk.evaluated?.items.add(index);
    count++;
  }
  const due = (limit: number, word: string) =>
    `at ${word} ${counted(limit, "item", "items")} to be ${shape.expected}`;
  const message = (expected: string) => `Expected ${expected}, found ${count}.`;
  if (count < min) {
    const expected = due(min, "least");
    const keyword = contains.min === undefined ? "contains" : "minContains";
    return fail(walk, { keyword, expected, value, message: message(expected) });
  }
  if (max === undefined || count <= max) return true;
  const expected = due(max, "most");
  return fail(walk, { keyword: "maxContains", expected, value, message: message(expected) });
};
