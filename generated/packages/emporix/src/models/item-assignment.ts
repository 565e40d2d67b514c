// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * That an item belongs to a segment.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 * (as of 2026-08-21)
 */
export interface ItemAssignment {
  /** The item that is assigned. Evidence: typed sample. */
  item?: {
    /** Evidence: typed sample. */
    code?: string;
    /** Evidence: typed sample. */
    id?: string;
    /**
     * The name of the item, under a key `name` of its own as the sample has it. Evidence: typed
     * sample.
     *
     * Doubt (the source is silent): The sample has `name` with a key `name` whose value is the word
     * Map. Whether the key is sent or only labels the map is not said. Read as: An object that may
     * have the key. Other keys pass, so a map in its place is accepted as well.
     */
    name?: {
      /** Documented as a map of unknown content. Evidence: typed sample. */
      name?: {
        [k: string]: unknown;
      };
    };
  };
  /** Printed as an empty object; its content is not documented. Evidence: typed sample. */
  metadata?: {
    [k: string]: unknown;
  };
  /** Documented as a map of unknown content. Evidence: typed sample. */
  mixins?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  segmentId?: string;
  /** The tenant that the segment belongs to. Evidence: typed sample. */
  tenant?: string;
  /**
   * Kind of item; the kinds are not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): No words are given for the kind of item. Read as: Any string.
   */
  type?: string;
}

/** Whether a value is a `ItemAssignment`; allocates nothing. */
export function isItemAssignment(value: unknown): value is ItemAssignment {
  if (
    isObject(value) &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.mixins === undefined || isObject(value.mixins)) &&
    (value.segmentId === undefined || typeof value.segmentId === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.item === undefined || isItem(value.item))
  ) {
    return true;
  }
  return false;
}

function isItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || isItemName(value.name))
  ) {
    return true;
  }
  return false;
}

function isItemName(value: unknown): boolean {
  return isObject(value) && (value.name === undefined || isObject(value.name));
}

/** The shape of a `ItemAssignment`, by which contracts tell what is wrong with a value. */
export const itemAssignment: Shape = object(() => ({
  item: optional(
    object(() => ({
      code: optional(string),
      id: optional(string),
      name: optional(object(() => ({ name: optional(anyObject) }))),
    })),
  ),
  metadata: optional(anyObject),
  mixins: optional(anyObject),
  segmentId: optional(string),
  tenant: optional(string),
  type: optional(string),
}));
