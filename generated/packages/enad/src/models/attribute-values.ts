// Generated from definitions/enad/tags.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isTranslations, translations, type Translations } from "../models/translations.js";
import { array } from "../runtime/array-shape.js";
import { isArrayOf } from "../runtime/is-array-of.js";
import { isObject } from "../runtime/is-object.js";
import { isRecordOf } from "../runtime/is-record-of.js";
import { object, optional } from "../runtime/object-shape.js";
import { others } from "../runtime/record-shapes.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * Values of an attribute, listed under its key.
 *
 * Evidence: sample.
 *
 * Doubt (the source is silent): The keys differ with the attribute; in each sample there is one,
 * equal to the attribute's own key. Read as: A map with any keys, each to a list of values.
 *
 * @see {@link https://docs.enad.io/docs/events/tags | Tag Events}
 * @see {@link https://docs.enad.io/docs/events/tags.md | Tag Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/tags | Tag Events, second address of the site}
 */
export interface AttributeValues {
  [k: string]: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    key?: string;
    /** Kind of the value; in the samples the key of the attribute. Evidence: sample. */
    type?: string;
    /** Evidence: sample. */
    value?: string;
    /** For each translated field, its texts by country. Evidence: sample. */
    translations?: {
      /** Evidence: sample. */
      value?: Translations;
    };
  }[];
}

/** Whether a value is a `AttributeValues`; allocates nothing. */
export function isAttributeValues(value: unknown): value is AttributeValues {
  return isObject(value) && isRecordOf(value, isValue);
}

function isValue(value: unknown): boolean {
  return isArrayOf(value, isValueItem);
}

function isValueItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.key === undefined || typeof value.key === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.value === undefined || typeof value.value === "string") &&
    (value.translations === undefined || isValueItemTranslations(value.translations))
  ) {
    return true;
  }
  return false;
}

function isValueItemTranslations(value: unknown): boolean {
  return isObject(value) && (value.value === undefined || isTranslations(value.value));
}

/** The shape of a `AttributeValues`, by which contracts tell what is wrong with a value. */
export const attributeValues: Shape = others(
  object(() => ({})),
  {
    rest: array(
      object(() => ({
        id: optional(string),
        key: optional(string),
        type: optional(string),
        value: optional(string),
        translations: optional(object(() => ({ value: optional(translations) }))),
      })),
    ),
  },
);
