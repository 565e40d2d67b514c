// Generated from definitions/enad/tags.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { isArrayOf } from "../runtime/is-array-of.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * The texts of one field, one for each country.
 *
 * Evidence: sample.
 *
 * @see {@link https://docs.enad.io/docs/events/tags | Tag Events}
 * @see {@link https://docs.enad.io/docs/events/tags.md | Tag Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/tags | Tag Events, second address of the site}
 */
export type Translations = {
  /** Two letters, in lower case in the samples. Evidence: sample. */
  country_code?: string;
  /** The text for the country. Evidence: sample. */
  value?: string;
}[];

/** Whether a value is a `Translations`; allocates nothing. */
export function isTranslations(value: unknown): value is Translations {
  return isArrayOf(value, isItem);
}

function isItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.country_code === undefined || typeof value.country_code === "string") &&
    (value.value === undefined || typeof value.value === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Translations`, by which contracts tell what is wrong with a value. */
export const translations: Shape = array(
  object(() => ({ country_code: optional(string), value: optional(string) })),
);
