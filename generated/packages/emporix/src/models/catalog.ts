// Generated from definitions/emporix/catalog.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import {
  isRecordMetadata,
  recordMetadata,
  type RecordMetadata,
} from "../models/record-metadata.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A catalog, with the ids of its categories.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-catalog | Events - Catalog}
 * (as of 2026-08-21)
 */
export interface Catalog {
  /** Categories of the catalog, by id. Evidence: typed sample. */
  categoryIds?: string[];
  /** Evidence: typed sample. */
  description?: LocalizedText;
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  metadata?: RecordMetadata;
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source is silent): The word is Map, for this field and the description; the API's
   * own sample for products calls such fields LocalizedString. Read as: Texts in several languages,
   * with keys that are not documented.
   */
  name?: LocalizedText;
  /**
   * Sites that publish the catalog, as texts whose form is not documented. Evidence: typed sample.
   */
  publishedSites?: string[];
  /**
   * State of the catalog; the words are not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): No words are given. Read as: Any string.
   */
  status?: string;
  /**
   * Whether the catalog is shown, and from when until when. Evidence: typed sample.
   *
   * Doubt (the source is silent): `from` and `to` look like times; the word is String. Read as:
   * Strings of any form.
   */
  visibility?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    from?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    to?: string;
    /** Evidence: typed sample. */
    visible?: boolean;
  };
}

/** Whether a value is a `Catalog`; allocates nothing. */
export function isCatalog(value: unknown): value is Catalog {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.categoryIds === undefined || isCategoryIds(value.categoryIds)) &&
    (value.description === undefined || isLocalizedText(value.description)) &&
    (value.metadata === undefined || isRecordMetadata(value.metadata)) &&
    (value.name === undefined || isLocalizedText(value.name)) &&
    (value.publishedSites === undefined || isPublishedSites(value.publishedSites)) &&
    (value.visibility === undefined || isVisibility(value.visibility))
  ) {
    return true;
  }
  return false;
}

function isCategoryIds(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isPublishedSites(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isVisibility(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.from === undefined || typeof value.from === "string") &&
    (value.to === undefined || typeof value.to === "string") &&
    (value.visible === undefined || typeof value.visible === "boolean")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Catalog`, by which contracts tell what is wrong with a value. */
export const catalog: Shape = object(() => ({
  categoryIds: optional(array(string)),
  description: optional(localizedText),
  id: optional(string),
  metadata: optional(recordMetadata),
  name: optional(localizedText),
  publishedSites: optional(array(string)),
  status: optional(string),
  visibility: optional(
    object(() => ({ from: optional(string), to: optional(string), visible: optional(boolean) })),
  ),
}));
