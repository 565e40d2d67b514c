// Generated from definitions/shop/shared.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { deepest } from "../runtime/deepest.js";
import { isArrayOf } from "../runtime/is-array-of.js";
import { isObject } from "../runtime/is-object.js";
import { nullable } from "../runtime/nullable.js";
import { object, optional } from "../runtime/object-shape.js";
import { lazy } from "../runtime/ref-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Evidence: table.
 *
 * @see {@link https://shop.example/docs/shared | Order events} (as of 2026-01-02)
 */
export interface Category {
  /** Evidence: table. */
  id: string;
  /** Evidence: table. */
  parent?: Category | null;
  /** Evidence: table. */
  children?: Category[];
}

/** Whether a value is a `Category`; allocates nothing. */
export function isCategory(value: unknown): value is Category {
  return isCategoryAtDepth(value, 0);
}

/**
 * `isCategory` for a value that lies so many steps within a `Category`; refuses what is nested too
 * deeply.
 */
export function isCategoryAtDepth(value: unknown, depth: number): boolean {
  if (
    depth <= deepest &&
    isObject(value) &&
    typeof value.id === "string" &&
    (value.parent === undefined ||
      value.parent === null ||
      isCategoryAtDepth(value.parent, depth + 4)) &&
    (value.children === undefined || isArrayOf(value.children, isCategoryAtDepth, depth + 4))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Category`, by which contracts tell what is wrong with a value. */
export const category: Shape = object(() => ({
  id: string,
  parent: optional(nullable(lazy(() => category, 4))),
  children: optional(array(lazy(() => category, 4))),
}));
