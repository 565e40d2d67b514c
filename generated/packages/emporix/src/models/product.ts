// Generated from definitions/emporix/product.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import {
  isRecordMetadata,
  recordMetadata,
  type RecordMetadata,
} from "../models/record-metadata.js";
import { isRelatedItem, relatedItem, type RelatedItem } from "../models/related-item.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, boolean, integer, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A product, with its media and what comes with it.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-product | Events - Product}
 * (as of 2026-08-21)
 */
export interface Product {
  /** Evidence: typed sample. */
  id?: string;
  /** The code by which the tenant knows the product. Evidence: typed sample. */
  code?: string;
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): Map on the page, for this field and the description;
   * LocalizedString in a sample of the API for the same events. Read as: A text in several
   * languages, with keys that are not documented.
   */
  name?: LocalizedText;
  /** Evidence: typed sample. */
  description?: LocalizedText;
  /** Kind of product; the kinds are not documented. Evidence: typed sample. */
  productType?: string;
  /**
   * Classes by which tax is found; documented as a map of unknown content. Evidence: typed sample.
   */
  taxClasses?: {
    [k: string]: unknown;
  };
  /** Whether the product is published. Evidence: typed sample. */
  published?: boolean;
  /**
   * The template that the product is made after. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The version of a template and the amount in a bundle are
   * Integer, the version in the metadata is Number. Read as: Whole numbers here, any number there.
   */
  template?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    version?: number;
  };
  /** Evidence: typed sample. */
  media?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    mediaId?: string;
    /** Evidence: typed sample. */
    url?: string;
    /** Evidence: typed sample. */
    commitLink?: string;
    /** Evidence: typed sample. */
    contentType?: string;
    /** Evidence: typed sample. */
    stored?: boolean;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
    /** Documented as a map of unknown content. Evidence: typed sample. */
    customAttributes?: {
      [k: string]: unknown;
    };
    /** Evidence: typed sample. */
    tags?: string[];
    /** Evidence: typed sample. */
    uncommittedMedia?: boolean;
    /** Evidence: typed sample. */
    uploadLink?: string;
  }[];
  /** Products that come with a bundle. Evidence: typed sample. */
  bundledProducts?: {
    /** Evidence: typed sample. */
    productId?: string;
    /** Evidence: typed sample. */
    amount?: number;
  }[];
  /** Evidence: typed sample. */
  relatedItems?: RelatedItem[];
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** Evidence: typed sample. */
  metadata?: RecordMetadata;
}

/** Whether a value is a `Product`; allocates nothing. */
export function isProduct(value: unknown): value is Product {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.productType === undefined || typeof value.productType === "string") &&
    (value.taxClasses === undefined || isObject(value.taxClasses)) &&
    (value.published === undefined || typeof value.published === "boolean") &&
    (value.name === undefined || isLocalizedText(value.name)) &&
    (value.description === undefined || isLocalizedText(value.description)) &&
    (value.template === undefined || isTemplate(value.template)) &&
    (value.media === undefined || isMedia(value.media)) &&
    (value.bundledProducts === undefined || isBundledProducts(value.bundledProducts)) &&
    (value.relatedItems === undefined || isRelatedItems(value.relatedItems)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.metadata === undefined || isRecordMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isTemplate(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.version === undefined || Number.isInteger(value.version))
  ) {
    return true;
  }
  return false;
}

function isMedia(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isMediaItem(value[index])) return false;
  }
  return true;
}

function isMediaItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.mediaId === undefined || typeof value.mediaId === "string") &&
    (value.url === undefined || typeof value.url === "string") &&
    (value.commitLink === undefined || typeof value.commitLink === "string") &&
    (value.contentType === undefined || typeof value.contentType === "string") &&
    (value.stored === undefined || typeof value.stored === "boolean") &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.customAttributes === undefined || isObject(value.customAttributes)) &&
    (value.uncommittedMedia === undefined || typeof value.uncommittedMedia === "boolean") &&
    (value.uploadLink === undefined || typeof value.uploadLink === "string") &&
    (value.tags === undefined || isMediaItemTags(value.tags))
  ) {
    return true;
  }
  return false;
}

function isMediaItemTags(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isBundledProducts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isBundledProductsItem(value[index])) return false;
  }
  return true;
}

function isBundledProductsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.productId === undefined || typeof value.productId === "string") &&
    (value.amount === undefined || Number.isInteger(value.amount))
  ) {
    return true;
  }
  return false;
}

function isRelatedItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isRelatedItem(value[index])) return false;
  }
  return true;
}

/** The shape of a `Product`, by which contracts tell what is wrong with a value. */
export const product: Shape = object(() => ({
  id: optional(string),
  code: optional(string),
  name: optional(localizedText),
  description: optional(localizedText),
  productType: optional(string),
  taxClasses: optional(anyObject),
  published: optional(boolean),
  template: optional(object(() => ({ id: optional(string), version: optional(integer) }))),
  media: optional(
    array(
      object(() => ({
        id: optional(string),
        mediaId: optional(string),
        url: optional(string),
        commitLink: optional(string),
        contentType: optional(string),
        stored: optional(boolean),
        createdAt: optional(string),
        customAttributes: optional(anyObject),
        tags: optional(array(string)),
        uncommittedMedia: optional(boolean),
        uploadLink: optional(string),
      })),
    ),
  ),
  bundledProducts: optional(
    array(object(() => ({ productId: optional(string), amount: optional(integer) }))),
  ),
  relatedItems: optional(array(relatedItem)),
  mixins: optional(mixins),
  metadata: optional(recordMetadata),
}));
