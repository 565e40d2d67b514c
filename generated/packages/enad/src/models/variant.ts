// Generated from definitions/enad/variants.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  attributeValues,
  isAttributeValues,
  type AttributeValues,
} from "../models/attribute-values.js";
import { dimensions, isDimensions, type Dimensions } from "../models/dimensions.js";
import { image, isImage, type Image } from "../models/image.js";
import { isTranslations, translations, type Translations } from "../models/translations.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyArray, boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A variant of a product, as far as the sample was read.
 *
 * Evidence: sample.
 *
 * @see {@link https://docs.enad.io/docs/events/variants | Variant Events}
 * @see {@link https://docs.enad.io/docs/events/variants.md | Variant Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/variants | Variant Events, older state of the page}
 */
export interface Variant {
  /** Evidence: sample. */
  product_number?: string;
  /** The product that the variant belongs to. Evidence: sample. */
  product_id?: string;
  /** Evidence: sample. */
  product_slug?: string;
  /** The group of variants that this one belongs to. Evidence: sample (page, markdown). */
  variant_group?: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    product_id?: string;
    /** Evidence: sample. */
    name?: string;
    /** Evidence: sample. */
    slug?: string;
    /** Evidence: sample. */
    created_at?: string;
    /** Evidence: sample. */
    updated_at?: string;
  };
  /** Evidence: sample. */
  variant_name?: string;
  /** Evidence: sample. */
  variant_number?: string;
  /** By its name, whether stock is checked before a sale. Evidence: sample. */
  validate_stock?: boolean;
  /**
   * State of the variant; the sample has `active`. Evidence: sample.
   *
   * Doubt (the source is silent): This field and `is_active` stand side by side; how they go
   * together was not seen, nor was a list of states. Read as: Any string here and a boolean there,
   * independent of each other.
   */
  status?: string;
  /** Id of the variant. Evidence: sample. */
  id?: string;
  /** Evidence: sample. */
  images?: Image[];
  /** For each translated field, its texts by country. Evidence: sample. */
  translations?: {
    /** Evidence: sample. */
    variant_name?: Translations;
    /** Evidence: sample. */
    variant_description?: Translations;
    /** Evidence: sample. */
    product_slug_translations?: Translations;
  };
  /** Evidence: sample. */
  description?: string;
  /** Evidence: sample. */
  image_url?: string;
  /** Evidence: sample. */
  is_active?: boolean;
  /** Items: An attribute of the variant, with the values it has. Evidence: sample. */
  attributes?: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    name?: string;
    /** Evidence: sample. */
    key?: string;
    /** Key of the template that the attribute comes from. Evidence: sample. */
    template_key?: string;
    /** Evidence: sample. */
    values?: AttributeValues;
  }[];
  /** Measures of the variant itself. Evidence: sample. */
  product_dimensions?: Dimensions;
  /** Measures of its package. Evidence: sample. */
  package_dimensions?: Dimensions;
  /**
   * Empty in the sample; what a tag looks like here was not seen. Evidence: sample.
   *
   * Doubt (the source is silent): The sample has an empty list. Read as: A list of anything.
   */
  tags?: unknown[];
  /** Evidence: sample. */
  is_archive?: boolean;
  /** What to mind in shipping, such as `fragile`. Evidence: sample. */
  shipping_attributes?: string[];
  /** Brand of the product, as far as the sample was read. Evidence: sample. */
  brand?: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    name?: string;
    /**
     * The series of the brand that the product belongs to. Evidence: sample.
     *
     * Doubt (the source contradicts itself): One object here; in the event of a brand `series` is a
     * list. Read as: An object with an id, as far as it was read.
     */
    series?: {
      /** Evidence: sample. */
      id?: string;
    };
  };
}

/** Whether a value is a `Variant`; allocates nothing. */
export function isVariant(value: unknown): value is Variant {
  if (
    isObject(value) &&
    (value.product_number === undefined || typeof value.product_number === "string") &&
    (value.product_id === undefined || typeof value.product_id === "string") &&
    (value.product_slug === undefined || typeof value.product_slug === "string") &&
    (value.variant_name === undefined || typeof value.variant_name === "string") &&
    (value.variant_number === undefined || typeof value.variant_number === "string") &&
    (value.validate_stock === undefined || typeof value.validate_stock === "boolean") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.image_url === undefined || typeof value.image_url === "string") &&
    (value.is_active === undefined || typeof value.is_active === "boolean") &&
    (value.is_archive === undefined || typeof value.is_archive === "boolean") &&
    (value.variant_group === undefined || isVariantGroup(value.variant_group)) &&
    (value.images === undefined || isImages(value.images)) &&
    (value.translations === undefined || isTranslations2(value.translations)) &&
    (value.attributes === undefined || isAttributes(value.attributes)) &&
    (value.product_dimensions === undefined || isDimensions(value.product_dimensions)) &&
    (value.package_dimensions === undefined || isDimensions(value.package_dimensions)) &&
    (value.tags === undefined || Array.isArray(value.tags)) &&
    (value.shipping_attributes === undefined || isShippingAttributes(value.shipping_attributes)) &&
    (value.brand === undefined || isBrand(value.brand))
  ) {
    return true;
  }
  return false;
}

function isVariantGroup(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.product_id === undefined || typeof value.product_id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.created_at === undefined || typeof value.created_at === "string") &&
    (value.updated_at === undefined || typeof value.updated_at === "string")
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

function isTranslations2(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.variant_name === undefined || isTranslations(value.variant_name)) &&
    (value.variant_description === undefined || isTranslations(value.variant_description)) &&
    (value.product_slug_translations === undefined ||
      isTranslations(value.product_slug_translations))
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
    (value.key === undefined || typeof value.key === "string") &&
    (value.template_key === undefined || typeof value.template_key === "string") &&
    (value.values === undefined || isAttributeValues(value.values))
  ) {
    return true;
  }
  return false;
}

function isShippingAttributes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isBrand(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.series === undefined || isBrandSeries(value.series))
  ) {
    return true;
  }
  return false;
}

function isBrandSeries(value: unknown): boolean {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The shape of a `Variant`, by which contracts tell what is wrong with a value. */
export const variant: Shape = object(() => ({
  product_number: optional(string),
  product_id: optional(string),
  product_slug: optional(string),
  variant_group: optional(
    object(() => ({
      id: optional(string),
      product_id: optional(string),
      name: optional(string),
      slug: optional(string),
      created_at: optional(string),
      updated_at: optional(string),
    })),
  ),
  variant_name: optional(string),
  variant_number: optional(string),
  validate_stock: optional(boolean),
  status: optional(string),
  id: optional(string),
  images: optional(array(image)),
  translations: optional(
    object(() => ({
      variant_name: optional(translations),
      variant_description: optional(translations),
      product_slug_translations: optional(translations),
    })),
  ),
  description: optional(string),
  image_url: optional(string),
  is_active: optional(boolean),
  attributes: optional(
    array(
      object(() => ({
        id: optional(string),
        name: optional(string),
        key: optional(string),
        template_key: optional(string),
        values: optional(attributeValues),
      })),
    ),
  ),
  product_dimensions: optional(dimensions),
  package_dimensions: optional(dimensions),
  tags: optional(anyArray),
  is_archive: optional(boolean),
  shipping_attributes: optional(array(string)),
  brand: optional(
    object(() => ({
      id: optional(string),
      name: optional(string),
      series: optional(object(() => ({ id: optional(string) }))),
    })),
  ),
}));
