// Generated from definitions/enad/tags.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  attributeValues,
  isAttributeValues,
  type AttributeValues,
} from "../models/attribute-values.js";
import { isTranslations, translations, type Translations } from "../models/translations.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An attribute of a tag, with the values it has.
 *
 * Evidence: sample.
 *
 * @see {@link https://docs.enad.io/docs/events/tags | Tag Events}
 * @see {@link https://docs.enad.io/docs/events/tags.md | Tag Events, Markdown copy}
 * @see
 * {@link https://peach-8mb.pages.dev/docs/events/tags | Tag Events, second address of the site}
 */
export interface TagAttribute {
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
    /** Evidence: sample. */
    description?: Translations;
  };
  /** Whether products can be filtered by the attribute. Evidence: sample. */
  filterable?: boolean;
  /** Whether the attribute can be translated. Evidence: sample. */
  translatable?: boolean;
  /** Evidence: sample. */
  created_at?: string;
  /** Evidence: sample. */
  updated_at?: string;
}

/** Whether a value is a `TagAttribute`; allocates nothing. */
export function isTagAttribute(value: unknown): value is TagAttribute {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.key === undefined || typeof value.key === "string") &&
    (value.template_key === undefined || typeof value.template_key === "string") &&
    (value.filterable === undefined || typeof value.filterable === "boolean") &&
    (value.translatable === undefined || typeof value.translatable === "boolean") &&
    (value.created_at === undefined || typeof value.created_at === "string") &&
    (value.updated_at === undefined || typeof value.updated_at === "string") &&
    (value.values === undefined || isAttributeValues(value.values)) &&
    (value.translations === undefined || isTranslations2(value.translations))
  ) {
    return true;
  }
  return false;
}

function isTranslations2(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || isTranslations(value.name)) &&
    (value.description === undefined || isTranslations(value.description))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `TagAttribute`, by which contracts tell what is wrong with a value. */
export const tagAttribute: Shape = object(() => ({
  id: optional(string),
  name: optional(string),
  description: optional(string),
  key: optional(string),
  template_key: optional(string),
  values: optional(attributeValues),
  translations: optional(
    object(() => ({ name: optional(translations), description: optional(translations) })),
  ),
  filterable: optional(boolean),
  translatable: optional(boolean),
  created_at: optional(string),
  updated_at: optional(string),
}));
