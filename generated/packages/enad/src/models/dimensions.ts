// Generated from definitions/enad/variants.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Measures of a thing; the units are not said but in one name.
 *
 * Evidence: sample.
 *
 * Doubt (the source is silent): No unit is given for lengths and weight; the samples have whole
 * numbers. Read as: Any numbers; in which units is left open.
 *
 * @see {@link https://docs.enad.io/docs/events/variants | Variant Events}
 * @see {@link https://docs.enad.io/docs/events/variants.md | Variant Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/variants | Variant Events, older state of the page}
 */
export interface Dimensions {
  /** Evidence: sample. */
  width?: number;
  /** Evidence: sample. */
  height?: number;
  /** Evidence: sample. */
  length?: number;
  /** Evidence: sample. */
  depth?: number;
  /** Evidence: sample. */
  weight?: number;
  /** Evidence: sample. */
  diameter?: number;
  /** Capacity in millilitres. Evidence: sample. */
  capacity_milliliter?: number;
}

/** Whether a value is a `Dimensions`; allocates nothing. */
export function isDimensions(value: unknown): value is Dimensions {
  if (
    isObject(value) &&
    (value.width === undefined || Number.isFinite(value.width)) &&
    (value.height === undefined || Number.isFinite(value.height)) &&
    (value.length === undefined || Number.isFinite(value.length)) &&
    (value.depth === undefined || Number.isFinite(value.depth)) &&
    (value.weight === undefined || Number.isFinite(value.weight)) &&
    (value.diameter === undefined || Number.isFinite(value.diameter)) &&
    (value.capacity_milliliter === undefined || Number.isFinite(value.capacity_milliliter))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Dimensions`, by which contracts tell what is wrong with a value. */
export const dimensions: Shape = object(() => ({
  width: optional(number),
  height: optional(number),
  length: optional(number),
  depth: optional(number),
  weight: optional(number),
  diameter: optional(number),
  capacity_milliliter: optional(number),
}));
