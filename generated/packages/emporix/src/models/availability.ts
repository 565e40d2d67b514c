// Generated from definitions/emporix/availability.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * The stock state of a product on a site.
 *
 * Evidence: typed sample.
 *
 * Doubt (the source is silent): Unlike the events of newer services, none of this page has a
 * `tenant`. Read as: They are sent without one.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-availability | Events - Availability}
 * (as of 2026-08-21)
 */
export interface Availability {
  /** Whether the product can be had. Evidence: typed sample. */
  available?: boolean;
  /**
   * The channel that the state holds for; the channels are not documented. Evidence: typed sample.
   */
  distributionChannel?: string;
  /** Evidence: typed sample. */
  id?: string;
  /** About the record itself. Evidence: typed sample. */
  metadata?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    modifiedAt?: string;
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The word is Object, here and in `metadata`, where most
   * pages say Map. Read as: The same thing: an object with any keys.
   */
  mixins?: Mixins;
  /** How popular the product is; the scale is not documented. Evidence: typed sample. */
  popularity?: number;
  /** Evidence: typed sample. */
  productId?: string;
  /** The site that the state holds for. Evidence: typed sample. */
  site?: string;
  /** How much is in stock. Evidence: typed sample. */
  stockLevel?: number;
}

/** Whether a value is a `Availability`; allocates nothing. */
export function isAvailability(value: unknown): value is Availability {
  if (
    isObject(value) &&
    (value.available === undefined || typeof value.available === "boolean") &&
    (value.distributionChannel === undefined || typeof value.distributionChannel === "string") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.popularity === undefined || Number.isFinite(value.popularity)) &&
    (value.productId === undefined || typeof value.productId === "string") &&
    (value.site === undefined || typeof value.site === "string") &&
    (value.stockLevel === undefined || Number.isFinite(value.stockLevel)) &&
    (value.metadata === undefined || isMetadata(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isMetadata(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.modifiedAt === undefined || typeof value.modifiedAt === "string") &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Availability`, by which contracts tell what is wrong with a value. */
export const availability: Shape = object(() => ({
  available: optional(boolean),
  distributionChannel: optional(string),
  id: optional(string),
  metadata: optional(
    object(() => ({
      createdAt: optional(string),
      modifiedAt: optional(string),
      mixins: optional(mixins),
    })),
  ),
  mixins: optional(mixins),
  popularity: optional(number),
  productId: optional(string),
  site: optional(string),
  stockLevel: optional(number),
}));
