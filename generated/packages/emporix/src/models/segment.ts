// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * What is told of a segment both on creation and on change.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 * (as of 2026-08-21)
 */
export interface Segment {
  /**
   * Printed as an empty object; its content is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): The sample has an empty object where a text in several languages
   * might be expected. Read as: An object of unknown content.
   */
  description?: {
    [k: string]: unknown;
  };
  /** Id of the segment, which assignments have as `segmentId`. Evidence: typed sample. */
  id?: string;
  /** Printed as an empty object; its content is not documented. Evidence: typed sample. */
  metadata?: {
    [k: string]: unknown;
  };
  /**
   * The name of the segment, under a key `name` of its own as the sample has it. Evidence: typed
   * sample.
   *
   * Doubt (the source is silent): The same as for the name of an item. Read as: An object that may
   * have the key.
   */
  name?: {
    /** Documented as a map of unknown content. Evidence: typed sample. */
    name?: {
      [k: string]: unknown;
    };
  };
  /** The site that the segment is for. Evidence: typed sample. */
  siteCode?: string;
  /**
   * State of the segment; the words are not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): No words are given for the state, here and in `previousStatus`.
   * Read as: Any string.
   */
  status?: string;
  /** The tenant that the segment belongs to. Evidence: typed sample. */
  tenant?: string;
  /**
   * Printed as an empty object; its content is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): The sample has an empty object; the page about categories has a
   * validity with `from` and `to`. Read as: An object of unknown content, as nothing says that the
   * two are alike.
   */
  validity?: {
    [k: string]: unknown;
  };
}

/** Whether a value is a `Segment`; allocates nothing. */
export function isSegment(value: unknown): value is Segment {
  if (
    isObject(value) &&
    (value.description === undefined || isObject(value.description)) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.validity === undefined || isObject(value.validity)) &&
    (value.name === undefined || isName(value.name))
  ) {
    return true;
  }
  return false;
}

function isName(value: unknown): boolean {
  return isObject(value) && (value.name === undefined || isObject(value.name));
}

/** The shape of a `Segment`, by which contracts tell what is wrong with a value. */
export const segment: Shape = object(() => ({
  description: optional(anyObject),
  id: optional(string),
  metadata: optional(anyObject),
  name: optional(object(() => ({ name: optional(anyObject) }))),
  siteCode: optional(string),
  status: optional(string),
  tenant: optional(string),
  validity: optional(anyObject),
}));
