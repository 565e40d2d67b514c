// Generated from definitions/enad/products.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A picture of a product or a variant.
 *
 * Evidence: sample.
 *
 * @see {@link https://docs.enad.io/docs/events/products | Product Events}
 * @see {@link https://docs.enad.io/docs/events/products.md | Product Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/products | Product Events, older state of the page}
 */
export interface Image {
  /** Evidence: sample. */
  id?: string;
  /** Evidence: sample. */
  url?: string;
  /** Text shown in place of the picture. Evidence: sample. */
  alt?: string;
  /** State of the picture; the sample has `active`. Evidence: sample. */
  status?: string;
  /** Evidence: sample. */
  title?: string;
  /** Evidence: sample. */
  copyright?: string;
  /**
   * By its name, the picture's place in the order. Evidence: sample.
   *
   * Doubt (the source is silent): The sample has 1. Read as: A number; that it is whole is not
   * asserted.
   */
  sort?: number;
}

/** Whether a value is a `Image`; allocates nothing. */
export function isImage(value: unknown): value is Image {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.url === undefined || typeof value.url === "string") &&
    (value.alt === undefined || typeof value.alt === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.title === undefined || typeof value.title === "string") &&
    (value.copyright === undefined || typeof value.copyright === "string") &&
    (value.sort === undefined || Number.isFinite(value.sort))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Image`, by which contracts tell what is wrong with a value. */
export const image: Shape = object(() => ({
  id: optional(string),
  url: optional(string),
  alt: optional(string),
  status: optional(string),
  title: optional(string),
  copyright: optional(string),
  sort: optional(number),
}));
