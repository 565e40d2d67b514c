// Generated from definitions/enad/products.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { image, isImage, type Image } from "../models/image.js";
import { isTranslations, translations, type Translations } from "../models/translations.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyArray, boolean, string, unknown } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A product, as far as the sample was read.
 *
 * Evidence: sample.
 *
 * @see {@link https://docs.enad.io/docs/events/products | Product Events}
 * @see {@link https://docs.enad.io/docs/events/products.md | Product Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/products | Product Events, older state of the page}
 */
export interface Product {
  /** Evidence: sample. */
  product_id?: string;
  /** Evidence: sample. */
  product_name?: string;
  /** Evidence: sample. */
  product_number?: string;
  /** For each translated field, its texts by country. Evidence: sample. */
  translations?: {
    /** Evidence: sample. */
    name?: Translations;
    /** Evidence: sample. */
    description?: Translations;
    /** Evidence: sample. */
    html_description?: Translations;
    /** Evidence: sample. */
    slug?: Translations;
  };
  /**
   * Empty in the sample; what a file looks like was not seen. Evidence: sample.
   *
   * Doubt (the source is silent): The sample has an empty list. Read as: A list of anything.
   */
  files?: unknown[];
  /** Evidence: sample. */
  images?: Image[];
  /** Evidence: sample. */
  slug?: string;
  /**
   * State of the product; the sample has `active`. Evidence: sample.
   *
   * Doubt (the source is silent): This field and `is_active` stand side by side; how they go
   * together was not seen, nor was a list of states. Read as: Any string here and a boolean there,
   * independent of each other.
   */
  status?: string;
  /** Texts for search engines. Evidence: sample. */
  seo?: {
    /** Evidence: sample. */
    meta_title?: string;
    /** Evidence: sample. */
    meta_title_translations?: Translations;
    /** Evidence: sample. */
    meta_description?: string;
    /** Evidence: sample. */
    meta_description_translations?: Translations;
  };
  /** Evidence: sample. */
  description?: string;
  /** The description in HTML. Evidence: sample. */
  html_description?: string;
  /**
   * Items: A market of the product. Evidence: sample.
   *
   * Doubt (the source contradicts itself): A market here has `country_code`, a string, while the
   * page about markets now has the list `country_codes`. Read as: The fields of this page's sample;
   * the model of the other page is not used.
   */
  markets?: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    name?: string;
    /** Evidence: sample. */
    slug?: string;
    /** Country of the market, by two letters in the sample. Evidence: sample. */
    country_code?: string;
    /** Evidence: sample. */
    locale?: string;
    /** Evidence: sample. */
    currency_code?: string;
    /** Evidence: sample. */
    active?: boolean;
  }[];
  /** Evidence: sample. */
  is_active?: boolean;
  /**
   * Brand of the product, as far as the sample was read. Evidence: sample.
   *
   * Doubt (the source is broken): The copy that was read ends at the value of `name`. Read as: An
   * object with an id, and a name of unknown type. The brand of the page about brands is not taken
   * over.
   */
  brand?: {
    /** Evidence: sample. */
    id?: string;
    /** Name of the brand; its value was not seen. Evidence: sample. */
    name?: unknown;
  };
}

/** Whether a value is a `Product`; allocates nothing. */
export function isProduct(value: unknown): value is Product {
  if (
    isObject(value) &&
    (value.product_id === undefined || typeof value.product_id === "string") &&
    (value.product_name === undefined || typeof value.product_name === "string") &&
    (value.product_number === undefined || typeof value.product_number === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.html_description === undefined || typeof value.html_description === "string") &&
    (value.is_active === undefined || typeof value.is_active === "boolean") &&
    (value.translations === undefined || isTranslations2(value.translations)) &&
    (value.files === undefined || Array.isArray(value.files)) &&
    (value.images === undefined || isImages(value.images)) &&
    (value.seo === undefined || isSeo(value.seo)) &&
    (value.markets === undefined || isMarkets(value.markets)) &&
    (value.brand === undefined || isBrand(value.brand))
  ) {
    return true;
  }
  return false;
}

function isTranslations2(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || isTranslations(value.name)) &&
    (value.description === undefined || isTranslations(value.description)) &&
    (value.html_description === undefined || isTranslations(value.html_description)) &&
    (value.slug === undefined || isTranslations(value.slug))
  ) {
    return true;
  }
  return false;
}

function isImages(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isImage(value[index])) return false;
  }
  return true;
}

function isSeo(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.meta_title === undefined || typeof value.meta_title === "string") &&
    (value.meta_description === undefined || typeof value.meta_description === "string") &&
    (value.meta_title_translations === undefined ||
      isTranslations(value.meta_title_translations)) &&
    (value.meta_description_translations === undefined ||
      isTranslations(value.meta_description_translations))
  ) {
    return true;
  }
  return false;
}

function isMarkets(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isMarketsItem(value[index])) return false;
  }
  return true;
}

function isMarketsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.country_code === undefined || typeof value.country_code === "string") &&
    (value.locale === undefined || typeof value.locale === "string") &&
    (value.currency_code === undefined || typeof value.currency_code === "string") &&
    (value.active === undefined || typeof value.active === "boolean")
  ) {
    return true;
  }
  return false;
}

function isBrand(value: unknown): boolean {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The shape of a `Product`, by which contracts tell what is wrong with a value. */
export const product: Shape = object(() => ({
  product_id: optional(string),
  product_name: optional(string),
  product_number: optional(string),
  translations: optional(
    object(() => ({
      name: optional(translations),
      description: optional(translations),
      html_description: optional(translations),
      slug: optional(translations),
    })),
  ),
  files: optional(anyArray),
  images: optional(array(image)),
  slug: optional(string),
  status: optional(string),
  seo: optional(
    object(() => ({
      meta_title: optional(string),
      meta_title_translations: optional(translations),
      meta_description: optional(string),
      meta_description_translations: optional(translations),
    })),
  ),
  description: optional(string),
  html_description: optional(string),
  markets: optional(
    array(
      object(() => ({
        id: optional(string),
        name: optional(string),
        slug: optional(string),
        country_code: optional(string),
        locale: optional(string),
        currency_code: optional(string),
        active: optional(boolean),
      })),
    ),
  ),
  is_active: optional(boolean),
  brand: optional(object(() => ({ id: optional(string), name: optional(unknown) }))),
}));
