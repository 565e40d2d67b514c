// Generated from definitions/emporix/category.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isPeriod, period, type Period } from "../models/period.js";
import {
  isRecordMetadata,
  recordMetadata,
  type RecordMetadata,
} from "../models/record-metadata.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * What is told of a category both on creation and on change.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-category | Events - Category Tree}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2025, entry of 2025-12-17}
 * (as of 2026-08-21)
 */
export interface Category {
  /** Evidence: typed sample. */
  id?: string;
  /** The category above this one. Evidence: typed sample. */
  parentId?: string;
  /**
   * Kind of category; the kinds are not documented. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): An older copy of the page lacks `type` and all
   * classification mixins. Read as: The newer copy is followed.
   */
  type?: string;
  /**
   * The name, under a key `name` of its own as the sample has it. Evidence: typed sample.
   *
   * Doubt (the source is silent): `name`, `description`, `slug`, `ecn`, `position` and `publish`
   * are printed as objects of one key. Whether the key is sent or only labels the value is not
   * said. Read as: Objects that may have the key. Other keys pass, so a map in place of the object
   * is accepted as well; a bare number or truth value is not.
   */
  name?: {
    /** Evidence: typed sample. */
    name?: LocalizedText;
  };
  /** The description, under a key `description` of its own. Evidence: typed sample. */
  description?: {
    /** Evidence: typed sample. */
    description?: LocalizedText;
  };
  /**
   * The part of an address that stands for the category, under a key `code`. Evidence: typed
   * sample.
   */
  slug?: {
    /** Evidence: typed sample. */
    code?: LocalizedText;
  };
  /** Numbers of the category outside of Emporix. Evidence: typed sample. */
  ecn?: {
    /** Evidence: typed sample. */
    externalCategoryNumbers?: string[];
  };
  /** Evidence: typed sample. */
  validity?: Period;
  /**
   * Place among the categories beside it, under a key `position` of its own. Evidence: typed
   * sample.
   */
  position?: {
    /** Evidence: typed sample. */
    position?: number;
  };
  /** Whether the category is published, under a key `published`. Evidence: typed sample. */
  publish?: {
    /** Evidence: typed sample. */
    published?: boolean;
  };
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** Evidence: typed sample. */
  metadata?: RecordMetadata;
}

/** Whether a value is a `Category`; allocates nothing. */
export function isCategory(value: unknown): value is Category {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.parentId === undefined || typeof value.parentId === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.name === undefined || isName(value.name)) &&
    (value.description === undefined || isDescription(value.description)) &&
    (value.slug === undefined || isSlug(value.slug)) &&
    (value.ecn === undefined || isEcn(value.ecn)) &&
    (value.validity === undefined || isPeriod(value.validity)) &&
    (value.position === undefined || isPosition(value.position)) &&
    (value.publish === undefined || isPublish(value.publish)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.metadata === undefined || isRecordMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isName(value: unknown): boolean {
  return isObject(value) && (value.name === undefined || isLocalizedText(value.name));
}

function isDescription(value: unknown): boolean {
  return isObject(value) && (value.description === undefined || isLocalizedText(value.description));
}

function isSlug(value: unknown): boolean {
  return isObject(value) && (value.code === undefined || isLocalizedText(value.code));
}

function isEcn(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.externalCategoryNumbers === undefined ||
      isEcnExternalCategoryNumbers(value.externalCategoryNumbers))
  ) {
    return true;
  }
  return false;
}

function isEcnExternalCategoryNumbers(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isPosition(value: unknown): boolean {
  return isObject(value) && (value.position === undefined || Number.isFinite(value.position));
}

function isPublish(value: unknown): boolean {
  return isObject(value) && (value.published === undefined || typeof value.published === "boolean");
}

/** The shape of a `Category`, by which contracts tell what is wrong with a value. */
export const category: Shape = object(() => ({
  id: optional(string),
  parentId: optional(string),
  type: optional(string),
  name: optional(object(() => ({ name: optional(localizedText) }))),
  description: optional(object(() => ({ description: optional(localizedText) }))),
  slug: optional(object(() => ({ code: optional(localizedText) }))),
  ecn: optional(object(() => ({ externalCategoryNumbers: optional(array(string)) }))),
  validity: optional(period),
  position: optional(object(() => ({ position: optional(number) }))),
  publish: optional(object(() => ({ published: optional(boolean) }))),
  mixins: optional(mixins),
  metadata: optional(recordMetadata),
}));
