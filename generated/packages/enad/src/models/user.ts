// Generated from definitions/enad/users.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A user of a store.
 *
 * Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/users | User Events}
 * @see {@link https://docs.enad.io/docs/events/users.md | User Events, Markdown copy}
 */
export interface User {
  /**
   * Tells the user apart from every other. Evidence: table.
   *
   * Doubt (the source is silent): The table says string; the samples have a UUID. Read as: Any
   * string, so that an id of another form does not lose a delivery.
   */
  id?: string;
  /**
   * Evidence: table.
   *
   * Doubt (the source is broken): One copy of the page shows `[email protected]`, left behind by a
   * protection against address harvesters; the others show john.doe@example.com. Read as: A string,
   * as the table says, without a form that is asserted. The examples have the readable address.
   */
  email?: string;
  /** Evidence: table. */
  first_name?: string;
  /** Evidence: table. */
  last_name?: string;
  /**
   * Evidence: table.
   *
   * Doubt (the source is silent): The description gives three words; they are not presented as a
   * type or a complete list. Read as: An open list, so that a fourth word does not lose a delivery.
   */
  status?: "active" | "inactive" | "pending" | (string & {});
  /**
   * The market that the user mainly belongs to. Evidence: table.
   *
   * Doubt (the source contradicts itself): The sample has `US`, while other pages of the site write
   * the slug of the market as `us`. Read as: Any string; whether it is a slug or a country code is
   * left open.
   */
  market?: string;
  /** The store group that the user belongs to; the sample has a slug. Evidence: table. */
  store_group?: string;
  /** Code of the language that the user prefers. Evidence: table. */
  language?: string;
  /**
   * Attributes of the shop's own, under keys that it chooses. Evidence: table.
   *
   * Doubt (the source is silent): The table says object. The values in the sample are strings, even
   * `"true"`. Read as: Any value, as nothing says that the values are strings only.
   */
  additions?: {
    [k: string]: unknown;
  };
  /** Whether the user has confirmed the e-mail address. Evidence: table. */
  email_verified?: boolean;
  /** Evidence: table. */
  phone_number?: string;
  /**
   * Which marketing messages the user agreed to. Evidence: sample.
   *
   * Doubt (the source is silent): The table says object; the members are known from one sample.
   * Read as: The members of the sample, none required, and others pass.
   */
  communication_preferences?: {
    /** Evidence: sample. */
    email_marketing?: boolean;
    /** Evidence: sample. */
    sms_marketing?: boolean;
    /** Evidence: sample. */
    push_notifications?: boolean;
  };
  /**
   * The address used by default for shipping and billing. Evidence: sample.
   *
   * Doubt (the source is silent): The table says object; the members are known from one sample.
   * Read as: The members of the sample, none required, and others pass.
   */
  address?: {
    /** Evidence: sample. */
    street?: string;
    /** Evidence: sample. */
    city?: string;
    /** Evidence: sample. */
    state?: string;
    /** Evidence: sample. */
    postal_code?: string;
    /** Evidence: sample. */
    country?: string;
    /** Evidence: sample. */
    is_default?: boolean;
  };
}

/** Whether a value is a `User`; allocates nothing. */
export function isUser(value: unknown): value is User {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.first_name === undefined || typeof value.first_name === "string") &&
    (value.last_name === undefined || typeof value.last_name === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.market === undefined || typeof value.market === "string") &&
    (value.store_group === undefined || typeof value.store_group === "string") &&
    (value.language === undefined || typeof value.language === "string") &&
    (value.additions === undefined || isObject(value.additions)) &&
    (value.email_verified === undefined || typeof value.email_verified === "boolean") &&
    (value.phone_number === undefined || typeof value.phone_number === "string") &&
    (value.communication_preferences === undefined ||
      isCommunicationPreferences(value.communication_preferences)) &&
    (value.address === undefined || isAddress(value.address))
  ) {
    return true;
  }
  return false;
}

function isCommunicationPreferences(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.email_marketing === undefined || typeof value.email_marketing === "boolean") &&
    (value.sms_marketing === undefined || typeof value.sms_marketing === "boolean") &&
    (value.push_notifications === undefined || typeof value.push_notifications === "boolean")
  ) {
    return true;
  }
  return false;
}

function isAddress(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.street === undefined || typeof value.street === "string") &&
    (value.city === undefined || typeof value.city === "string") &&
    (value.state === undefined || typeof value.state === "string") &&
    (value.postal_code === undefined || typeof value.postal_code === "string") &&
    (value.country === undefined || typeof value.country === "string") &&
    (value.is_default === undefined || typeof value.is_default === "boolean")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `User`, by which contracts tell what is wrong with a value. */
export const user: Shape = object(() => ({
  id: optional(string),
  email: optional(string),
  first_name: optional(string),
  last_name: optional(string),
  status: optional(string),
  market: optional(string),
  store_group: optional(string),
  language: optional(string),
  additions: optional(anyObject),
  email_verified: optional(boolean),
  phone_number: optional(string),
  communication_preferences: optional(
    object(() => ({
      email_marketing: optional(boolean),
      sms_marketing: optional(boolean),
      push_notifications: optional(boolean),
    })),
  ),
  address: optional(
    object(() => ({
      street: optional(string),
      city: optional(string),
      state: optional(string),
      postal_code: optional(string),
      country: optional(string),
      is_default: optional(boolean),
    })),
  ),
}));
