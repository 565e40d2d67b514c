// Generated from definitions/plain/2024-09-18/customer-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { anyObject, boolean, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";

/**
 * A customer of a workspace.
 *
 * Evidence: sample.
 *
 * @see {@link https://www.plain.com/docs/webhooks/customer-updated | Customer updated}
 * @see
 * {@link https://www.plain.com/docs/webhooks/customer-updated | Customer updated, with the sample under version 2026-02-11}
 * (as of 2026-03-17)
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface Customer {
  /** Id of the customer; it begins with `c_` in the sample. Evidence: sample. */
  id?: string;
  /** The e-mail address, and whether the customer has proved to own it. Evidence: sample. */
  email?: {
    /** Evidence: sample. */
    email?: string;
    /** Evidence: sample. */
    isVerified?: boolean;
    /**
     * When the address was verified; null while it is not. Format: date-time. Evidence: inferred.
     *
     * Doubt (the source is silent): The sample has only null; the later schema has a time or null.
     * Read as: A time or null.
     */
    verifiedAt?: string | null;
  };
  /**
   * Id of the customer outside of Plain, when there is one. Evidence: inferred.
   *
   * Doubt (the source is silent): The sample has only null; the later schema has a string or null.
   * Read as: A string or null.
   */
  externalId?: string | null;
  /** Evidence: sample. */
  fullName?: string;
  /**
   * A form of the name for familiar use, `Peter` for Peter Santos in the sample. Evidence:
   * inferred.
   *
   * Doubt (the source is silent): The sample has a string; the later schema has a string or null.
   * Read as: A string or null, so that a customer without a short name does not lose a delivery.
   */
  shortName?: string | null;
  /**
   * When the customer was marked as spam; null while it is not. Format: date-time. Evidence:
   * sample.
   */
  markedAsSpamAt?: string | null;
  /** Who marked the customer as spam; null while it is not. Evidence: sample. */
  markedAsSpamBy?: Actor | null;
  /**
   * The groups that the customer is in. Evidence: sample.
   *
   * Doubt (the source is silent): The list is empty in the sample; the later schema has objects in
   * it. Read as: A list of objects, of which nothing more is said.
   */
  customerGroupMemberships?: {
    [k: string]: unknown;
  }[];
  /** Format: date-time. Evidence: sample. */
  createdAt?: string;
  /** Evidence: sample. */
  createdBy?: Actor;
  /** Format: date-time. Evidence: sample. */
  updatedAt?: string;
  /** Evidence: sample. */
  updatedBy?: Actor;
}

/** Whether a value is a `Customer`; allocates nothing. */
export function isCustomer(value: unknown): value is Customer {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.externalId === undefined ||
      typeof value.externalId === "string" ||
      value.externalId === null) &&
    (value.fullName === undefined || typeof value.fullName === "string") &&
    (value.shortName === undefined ||
      typeof value.shortName === "string" ||
      value.shortName === null) &&
    (value.markedAsSpamAt === undefined ||
      (typeof value.markedAsSpamAt === "string" && isDateTime(value.markedAsSpamAt)) ||
      value.markedAsSpamAt === null) &&
    (value.createdAt === undefined ||
      (typeof value.createdAt === "string" && isDateTime(value.createdAt))) &&
    (value.updatedAt === undefined ||
      (typeof value.updatedAt === "string" && isDateTime(value.updatedAt))) &&
    (value.email === undefined || isEmail(value.email)) &&
    (value.markedAsSpamBy === undefined ||
      value.markedAsSpamBy === null ||
      isActor(value.markedAsSpamBy)) &&
    (value.customerGroupMemberships === undefined ||
      isCustomerGroupMemberships(value.customerGroupMemberships)) &&
    (value.createdBy === undefined || isActor(value.createdBy)) &&
    (value.updatedBy === undefined || isActor(value.updatedBy))
  ) {
    return true;
  }
  return false;
}

function isEmail(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.isVerified === undefined || typeof value.isVerified === "boolean") &&
    (value.verifiedAt === undefined ||
      (typeof value.verifiedAt === "string" && isDateTime(value.verifiedAt)) ||
      value.verifiedAt === null)
  ) {
    return true;
  }
  return false;
}

function isCustomerGroupMemberships(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isObject(value[index])) return false;
  }
  return true;
}

/** The shape of a `Customer`, by which contracts tell what is wrong with a value. */
export const customer: Shape = object(() => ({
  id: optional(string),
  email: optional(
    object(() => ({
      email: optional(string),
      isVerified: optional(boolean),
      verifiedAt: optional(nullable(format("date-time", isDateTime))),
    })),
  ),
  externalId: optional(nullable(string)),
  fullName: optional(string),
  shortName: optional(nullable(string)),
  markedAsSpamAt: optional(nullable(format("date-time", isDateTime))),
  markedAsSpamBy: optional(nullable(actor)),
  customerGroupMemberships: optional(array(anyObject)),
  createdAt: optional(format("date-time", isDateTime)),
  createdBy: optional(actor),
  updatedAt: optional(format("date-time", isDateTime)),
  updatedBy: optional(actor),
}));
