// Generated from definitions/enad/series.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A series of products, within a brand.
 *
 * Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/series | Series Events}
 */
export interface Series {
  /** Evidence: table. */
  id?: string;
  /** Evidence: table. */
  name?: string;
  /** Evidence: table. */
  slug?: string;
  /**
   * Evidence: table.
   *
   * Doubt (the source is silent): This field, `logo_url` and `cover_url` are called optional in
   * words; whether an unset one is left out, null or empty is not said. Read as: Left out or empty.
   * The one nullable field of the site says so in its type, and these say string.
   */
  description?: string;
  /** Address of the logo. Evidence: table. */
  logo_url?: string;
  /** Address of the cover picture. Evidence: table. */
  cover_url?: string;
  /**
   * When the series was created. Evidence: table.
   *
   * Doubt (the source is silent): The table says string for this field and `updated_at`; the
   * samples have a date and time in UTC. Read as: Any string, so that a time of another form does
   * not lose a delivery.
   */
  created_at?: string;
  /** When the series was last changed. Evidence: table. */
  updated_at?: string;
}

/** Whether a value is a `Series`; allocates nothing. */
export function isSeries(value: unknown): value is Series {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.logo_url === undefined || typeof value.logo_url === "string") &&
    (value.cover_url === undefined || typeof value.cover_url === "string") &&
    (value.created_at === undefined || typeof value.created_at === "string") &&
    (value.updated_at === undefined || typeof value.updated_at === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Series`, by which contracts tell what is wrong with a value. */
export const series: Shape = object(() => ({
  id: optional(string),
  name: optional(string),
  slug: optional(string),
  description: optional(string),
  logo_url: optional(string),
  cover_url: optional(string),
  created_at: optional(string),
  updated_at: optional(string),
}));
