// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * What is told of a customer both on creation and on change.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Events - Customer}
 * (as of 2026-08-21)
 */
export interface Customer {
  /**
   * Identifies the customer; `customer.deleted` and `customer.opt-in` have it too. Evidence: typed
   * sample.
   */
  customerNumber?: string;
  /**
   * Id of the customer; other events may have the same one as `customerId`. Evidence: typed sample.
   */
  id?: string;
  /** Evidence: typed sample. */
  title?: string;
  /** Evidence: typed sample. */
  firstName?: string;
  /** Evidence: typed sample. */
  lastName?: string;
  /** Evidence: typed sample. */
  middleName?: string;
  /** Evidence: typed sample. */
  company?: string;
  /** Evidence: typed sample. */
  preferredSite?: string;
  /** Evidence: typed sample. */
  preferredCurrency?: string;
  /** Evidence: typed sample. */
  preferredLanguage?: string;
  /**
   * Accounts of the customer, each as a text whose form is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): The sample has a list with the one word String; what the strings
   * are is not said. Read as: A list of strings of any length.
   */
  accounts?: string[];
  /** Evidence: typed sample. */
  contactPhone?: string;
  /**
   * The e-mail address, which other events have as `email`. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The address is `contactEmail` here, and `email` in the
   * other events. Read as: Each event has the key of its own sample.
   */
  contactEmail?: string;
  /** Evidence: typed sample. */
  active?: boolean;
  /** Evidence: typed sample. */
  onHold?: boolean;
  /** What matters of the customer as a company. Evidence: typed sample. */
  b2b?: {
    /** Evidence: typed sample. */
    companyRegistrationId?: string;
  };
  /** Kind of customer; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /**
   * Documented as an object of unknown content. Evidence: typed sample.
   *
   * Doubt (the source is silent): The sample says Object. Read as: An object of unknown content.
   */
  metadata?: {
    [k: string]: unknown;
  };
  /**
   * Documented as a map of unknown content. Evidence: typed sample.
   *
   * Doubt (the source is silent): The sample says Map; what its keys and values are is not said.
   * Read as: An object with any keys and values of any kind.
   */
  mixins?: {
    [k: string]: unknown;
  };
  /** The tenant that the customer belongs to. Evidence: typed sample. */
  tenant?: string;
}

/** Whether a value is a `Customer`; allocates nothing. */
export function isCustomer(value: unknown): value is Customer {
  if (
    isObject(value) &&
    (value.customerNumber === undefined || typeof value.customerNumber === "string") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.title === undefined || typeof value.title === "string") &&
    (value.firstName === undefined || typeof value.firstName === "string") &&
    (value.lastName === undefined || typeof value.lastName === "string") &&
    (value.middleName === undefined || typeof value.middleName === "string") &&
    (value.company === undefined || typeof value.company === "string") &&
    (value.preferredSite === undefined || typeof value.preferredSite === "string") &&
    (value.preferredCurrency === undefined || typeof value.preferredCurrency === "string") &&
    (value.preferredLanguage === undefined || typeof value.preferredLanguage === "string") &&
    (value.contactPhone === undefined || typeof value.contactPhone === "string") &&
    (value.contactEmail === undefined || typeof value.contactEmail === "string") &&
    (value.active === undefined || typeof value.active === "boolean") &&
    (value.onHold === undefined || typeof value.onHold === "boolean") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.mixins === undefined || isObject(value.mixins)) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.accounts === undefined || isAccounts(value.accounts)) &&
    (value.b2b === undefined || isB2b(value.b2b))
  ) {
    return true;
  }
  return false;
}

function isAccounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isB2b(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.companyRegistrationId === undefined || typeof value.companyRegistrationId === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Customer`, by which contracts tell what is wrong with a value. */
export const customer: Shape = object(() => ({
  customerNumber: optional(string),
  id: optional(string),
  title: optional(string),
  firstName: optional(string),
  lastName: optional(string),
  middleName: optional(string),
  company: optional(string),
  preferredSite: optional(string),
  preferredCurrency: optional(string),
  preferredLanguage: optional(string),
  accounts: optional(array(string)),
  contactPhone: optional(string),
  contactEmail: optional(string),
  active: optional(boolean),
  onHold: optional(boolean),
  b2b: optional(object(() => ({ companyRegistrationId: optional(string) }))),
  type: optional(string),
  metadata: optional(anyObject),
  mixins: optional(anyObject),
  tenant: optional(string),
}));
