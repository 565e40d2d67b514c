// Generated from definitions/plain/2026-04-21/customers.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { boolean, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import {
  customerGroupMembership,
  isCustomerGroupMembership,
  type CustomerGroupMembership,
} from "../models/customer-group-membership.js";
import { emailAddress, isEmailAddress, type EmailAddress } from "../models/email-address.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";

/**
 * A customer of a workspace.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface Customer {
  /** Evidence: inferred. */
  id: Id;
  /** The e-mail address, and whether the customer has proved to own it. Evidence: inferred. */
  email: {
    /** Evidence: inferred. */
    email: EmailAddress;
    /** Evidence: inferred. */
    isVerified: boolean;
    /**
     * When the address was verified; null while it is not. Format: date-time. Evidence: inferred.
     */
    verifiedAt: string | null;
  };
  /** Id of the customer outside of Plain, when there is one. Evidence: inferred. */
  externalId: string | null;
  /** Evidence: inferred. */
  fullName: string;
  /** A form of the name for familiar use, when there is one. Evidence: inferred. */
  shortName: string | null;
  /**
   * When the customer was marked as spam; null while it is not. Format: date-time. Evidence:
   * inferred.
   *
   * @default null
   */
  markedAsSpamAt?: string | null;
  /**
   * Who marked the customer as spam; null while it is not. Evidence: inferred.
   *
   * @default null
   */
  markedAsSpamBy?: InternalActor | null;
  /** The groups that the customer is in. Evidence: inferred. */
  customerGroupMemberships: CustomerGroupMembership[];
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: Actor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: Actor;
}

/** Whether a value is a `Customer`; allocates nothing. */
export function isCustomer(value: unknown): value is Customer {
  if (
    isObject(value) &&
    (typeof value.externalId === "string" || value.externalId === null) &&
    typeof value.fullName === "string" &&
    (typeof value.shortName === "string" || value.shortName === null) &&
    (value.markedAsSpamAt === undefined ||
      (typeof value.markedAsSpamAt === "string" && isDateTime(value.markedAsSpamAt)) ||
      value.markedAsSpamAt === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.id) &&
    isEmail(value.email) &&
    (value.markedAsSpamBy === undefined ||
      value.markedAsSpamBy === null ||
      isInternalActor(value.markedAsSpamBy)) &&
    isCustomerGroupMemberships(value.customerGroupMemberships) &&
    isActor(value.createdBy) &&
    isActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

function isEmail(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.isVerified === "boolean" &&
    ((typeof value.verifiedAt === "string" && isDateTime(value.verifiedAt)) ||
      value.verifiedAt === null) &&
    isEmailAddress(value.email)
  ) {
    return true;
  }
  return false;
}

function isCustomerGroupMemberships(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCustomerGroupMembership(value[index])) return false;
  }
  return true;
}

/** The shape of a `Customer`, by which contracts tell what is wrong with a value. */
export const customer: Shape = object(() => ({
  id,
  email: object(() => ({
    email: emailAddress,
    isVerified: boolean,
    verifiedAt: nullable(format("date-time", isDateTime)),
  })),
  externalId: nullable(string),
  fullName: string,
  shortName: nullable(string),
  markedAsSpamAt: optional(nullable(format("date-time", isDateTime))),
  markedAsSpamBy: optional(nullable(internalActor)),
  customerGroupMemberships: array(customerGroupMembership),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
