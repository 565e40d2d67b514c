// Generated from definitions/enad/brands.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isSeries, series, type Series } from "../models/series.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A brand was created or changed.
 *
 * Which of the two it was is not told.
 *
 * The payload of `brands.upsert`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/brands | Brand Events}
 */
export interface BrandsUpsert {
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
   * The series of the brand. Evidence: table.
   *
   * Doubt (the source is silent): The table says array and nothing about its members, which are
   * known from one sample. They have the eight fields of a series on the page about series. Read
   * as: The series of that page.
   */
  series?: Series[];
  /**
   * When the brand was created. Evidence: table.
   *
   * Doubt (the source is silent): The table says string for this field and `updated_at`; the
   * samples have a date and time in UTC. Read as: Any string, so that a time of another form does
   * not lose a delivery.
   */
  created_at?: string;
  /** When the brand was last changed. Evidence: table. */
  updated_at?: string;
}

/** Whether a value is the payload of `brands.upsert`; allocates nothing. */
export function isBrandsUpsert(value: unknown): value is BrandsUpsert {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.slug === undefined || typeof value.slug === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.logo_url === undefined || typeof value.logo_url === "string") &&
    (value.cover_url === undefined || typeof value.cover_url === "string") &&
    (value.created_at === undefined || typeof value.created_at === "string") &&
    (value.updated_at === undefined || typeof value.updated_at === "string") &&
    (value.series === undefined || isSeries2(value.series))
  ) {
    return true;
  }
  return false;
}

function isSeries2(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isSeries(value[index])) return false;
  }
  return true;
}

/** The contract of `brands.upsert`: validates its payload and explains what is wrong with it. */
export const brandsUpsert: Contract<"brands.upsert", BrandsUpsert> = contract({
  type: "brands.upsert",
  is: isBrandsUpsert,
  shape: object(() => ({
    id: optional(string),
    name: optional(string),
    slug: optional(string),
    description: optional(string),
    logo_url: optional(string),
    cover_url: optional(string),
    series: optional(array(series)),
    created_at: optional(string),
    updated_at: optional(string),
  })),
});
