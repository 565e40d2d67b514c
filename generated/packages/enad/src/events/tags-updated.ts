// Generated from definitions/enad/tags.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isTagAttribute, tagAttribute, type TagAttribute } from "../models/tag-attribute.js";
import { isTranslations, translations, type Translations } from "../models/translations.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A tag was created or changed.
 *
 * Which of the two it was is not told.
 *
 * The payload of `tags.updated`. Evidence: table.
 *
 * Doubt (the source contradicts itself): The list of events has the tag updated, the part about the
 * event has it created or changed. Read as: Both, as the fuller sentence has it and no event for a
 * creation is listed.
 *
 * Doubt (the source contradicts itself): The first word is a plural here and in a few other
 * families, and a singular in most. Read as: Spelt as the page spells it.
 *
 * @see {@link https://docs.enad.io/docs/events/tags | Tag Events}
 */
export interface TagsUpdated {
  /** Evidence: table. */
  id?: string;
  /** Key of the tag, in the form of a slug in the sample. Evidence: table. */
  key?: string;
  /** Evidence: table. */
  name?: string;
  /**
   * For each translated field, its texts by country. Evidence: table.
   *
   * Doubt (the source is silent): The table says object. The sample has one key, a field's name,
   * with a list of country and text. Read as: The key of the sample, in an object that others may
   * join.
   */
  translations?: {
    /** Evidence: sample. */
    name?: Translations;
  };
  /** Whether products can be filtered by the tag. Evidence: table. */
  filterable?: boolean;
  /**
   * Evidence: table.
   *
   * Doubt (the source is silent): The table says array; the members are known from one sample. Read
   * as: The members of the sample, none required, and others pass.
   */
  attributes?: TagAttribute[];
  /**
   * When the tag was created. Evidence: table.
   *
   * Doubt (the source is silent): The table says string for this field and `updated_at`; the sample
   * has a date and time in UTC. Read as: Any string, so that a time of another form does not lose a
   * delivery.
   */
  created_at?: string;
  /** When the tag was last changed. Evidence: table. */
  updated_at?: string;
  /**
   * State of the tag; the sample has `active`. Evidence: sample.
   *
   * Doubt (the source is broken): The copy that was read ends before the row of this field; the
   * sample has `active`. Read as: A string, as in the sample. No list of states is known.
   */
  status?: string;
}

/** Whether a value is the payload of `tags.updated`; allocates nothing. */
export function isTagsUpdated(value: unknown): value is TagsUpdated {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.key === undefined || typeof value.key === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.filterable === undefined || typeof value.filterable === "boolean") &&
    (value.created_at === undefined || typeof value.created_at === "string") &&
    (value.updated_at === undefined || typeof value.updated_at === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.translations === undefined || isTranslations2(value.translations)) &&
    (value.attributes === undefined || isAttributes(value.attributes))
  ) {
    return true;
  }
  return false;
}

function isTranslations2(value: unknown): boolean {
  return isObject(value) && (value.name === undefined || isTranslations(value.name));
}

function isAttributes(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isTagAttribute(value[index])) return false;
  }
  return true;
}

/** The contract of `tags.updated`: validates its payload and explains what is wrong with it. */
export const tagsUpdated: Contract<"tags.updated", TagsUpdated> = contract({
  type: "tags.updated",
  is: isTagsUpdated,
  shape: object(() => ({
    id: optional(string),
    key: optional(string),
    name: optional(string),
    translations: optional(object(() => ({ name: optional(translations) }))),
    filterable: optional(boolean),
    attributes: optional(array(tagAttribute)),
    created_at: optional(string),
    updated_at: optional(string),
    status: optional(string),
  })),
});
