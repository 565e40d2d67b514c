// Generated from definitions/enad/categories.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  attributeValues,
  isAttributeValues,
  type AttributeValues,
} from "../models/attribute-values.js";
import { isTranslations, translations, type Translations } from "../models/translations.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyArray, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A category of products, as far as the sample was read.
 *
 * Evidence: sample.
 *
 * @see {@link https://docs.enad.io/docs/events/categories | Category Events}
 * @see {@link https://docs.enad.io/docs/events/categories.md | Category Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/categories | Category Events, second address of the site}
 */
export interface Category {
  /** Evidence: sample. */
  id?: string;
  /** Evidence: sample. */
  name?: string;
  /** Evidence: sample. */
  slug?: string;
  /**
   * Slugs with slashes between them; in the sample, that of this category is the last. Evidence:
   * sample.
   */
  full_uri?: string;
  /**
   * The category above this one. Evidence: sample.
   *
   * Doubt (the source is silent): What a category at the top has here is not said. Read as: A
   * string when it is there, as in the sample.
   */
  parent_id?: string;
  /**
   * State of the category; the sample has `active`. Evidence: sample.
   *
   * Doubt (the source is silent): The sample has `active`; no list of states was seen. Read as: Any
   * string.
   */
  status?: string;
  /** For each translated field, its texts by country. Evidence: sample. */
  translations?: {
    /** Evidence: sample. */
    name?: Translations;
    /** Evidence: sample. */
    slug?: Translations;
  };
  /**
   * Items: An attribute of the category, as far as the sample was read. Evidence: sample.
   *
   * Doubt (the source is broken): The sample was cut within the translations of the first
   * attribute. An attribute of a tag has four more fields. Read as: The fields that were seen.
   * Nothing is taken over from the page about tags but the values and the translations, which have
   * the same fields on both.
   */
  attributes?: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    name?: string;
    /** Evidence: sample. */
    description?: string;
    /** Evidence: sample. */
    key?: string;
    /** Key of the template that the attribute comes from. Evidence: sample. */
    template_key?: string;
    /** Evidence: sample. */
    values?: AttributeValues;
    /** For each translated field, its texts by country. Evidence: sample. */
    translations?: {
      /** Evidence: sample. */
      name?: Translations;
      /** Texts by country; the members were not seen. Evidence: sample. */
      description?: unknown[];
    };
  }[];
}

/** Whether a value is a `Category`; allocates nothing. */
export function isCategory(value: unknown): value is Category {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.full_uri === undefined || typeof value.full_uri === "string") &&
    (value.parent_id === undefined || typeof value.parent_id === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.translations === undefined || isTranslations2(value.translations)) &&
    (value.attributes === undefined || isAttributes(value.attributes))
  ) {
    return true;
  }
  return false;
}

function isTranslations2(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || isTranslations(value.name)) &&
    (value.slug === undefined || isTranslations(value.slug))
  ) {
    return true;
  }
  return false;
}

function isAttributes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isAttributesItem(value[index])) return false;
  }
  return true;
}

function isAttributesItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.key === undefined || typeof value.key === "string") &&
    (value.template_key === undefined || typeof value.template_key === "string") &&
    (value.values === undefined || isAttributeValues(value.values)) &&
    (value.translations === undefined || isAttributesItemTranslations(value.translations))
  ) {
    return true;
  }
  return false;
}

function isAttributesItemTranslations(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || isTranslations(value.name)) &&
    (value.description === undefined || Array.isArray(value.description))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Category`, by which contracts tell what is wrong with a value. */
export const category: Shape = object(() => ({
  id: optional(string),
  name: optional(string),
  slug: optional(string),
  full_uri: optional(string),
  parent_id: optional(string),
  status: optional(string),
  translations: optional(
    object(() => ({ name: optional(translations), slug: optional(translations) })),
  ),
  attributes: optional(
    array(
      object(() => ({
        id: optional(string),
        name: optional(string),
        description: optional(string),
        key: optional(string),
        template_key: optional(string),
        values: optional(attributeValues),
        translations: optional(
          object(() => ({ name: optional(translations), description: optional(anyArray) })),
        ),
      })),
    ),
  ),
}));
