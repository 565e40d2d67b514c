// Generated from definitions/emporix/price.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isPeriod, period, type Period } from "../models/period.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A list of prices for some customers, countries or a time.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-price | Events - Price}
 * (as of 2026-08-21)
 */
export interface PriceList {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  name?: LocalizedText;
  /** Evidence: typed sample. */
  currency?: string;
  /** Evidence: typed sample. */
  countries?: string[];
  /** Evidence: typed sample. */
  regions?: string[];
  /**
   * Customer groups that the list is for, as texts whose form is not documented. Evidence: typed
   * sample.
   */
  customerGroups?: string[];
  /** Evidence: typed sample. */
  siteCode?: string;
  /** Evidence: typed sample. */
  validity?: Period;
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /**
   * About the record itself. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): `updatedAt` in price lists and their prices,
   * `modifiedAt` in prices and price models. Read as: Each has the key of its own sample.
   */
  metadata?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    updatedAt?: string;
    /** Evidence: typed sample. */
    version?: number;
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
}

/** Whether a value is a `PriceList`; allocates nothing. */
export function isPriceList(value: unknown): value is PriceList {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.name === undefined || isLocalizedText(value.name)) &&
    (value.countries === undefined || isCountries(value.countries)) &&
    (value.regions === undefined || isRegions(value.regions)) &&
    (value.customerGroups === undefined || isCustomerGroups(value.customerGroups)) &&
    (value.validity === undefined || isPeriod(value.validity)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.metadata === undefined || isMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isCountries(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isRegions(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isCustomerGroups(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isMetadata(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.updatedAt === undefined || typeof value.updatedAt === "string") &&
    (value.version === undefined || Number.isFinite(value.version)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

/** The shape of a `PriceList`, by which contracts tell what is wrong with a value. */
export const priceList: Shape = object(() => ({
  id: optional(string),
  name: optional(localizedText),
  currency: optional(string),
  countries: optional(array(string)),
  regions: optional(array(string)),
  customerGroups: optional(array(string)),
  siteCode: optional(string),
  validity: optional(period),
  mixins: optional(mixins),
  metadata: optional(
    object(() => ({
      createdAt: optional(string),
      updatedAt: optional(string),
      version: optional(number),
      mixins: optional(mixins),
    })),
  ),
}));
