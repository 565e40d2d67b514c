// Generated from definitions/emporix/customer-segment.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * That a customer belongs to a segment.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer-segment | Events - Customer Segments}
 * (as of 2026-08-21)
 */
export interface CustomerAssignment {
  /**
   * Kind of assignment; the kinds are not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): No words are given for the kind of assignment. Read as: Any
   * string.
   */
  assignmentType?: string;
  /**
   * The customer who is assigned. Evidence: typed sample.
   *
   * Doubt (the source is silent): Whether `customer` and `legalEntity` are always sent together, or
   * one may be left out or null, is not said. Read as: Neither is required, and neither may be
   * null.
   */
  customer?: {
    /** Evidence: typed sample. */
    email?: string;
    /** Evidence: typed sample. */
    firstName?: string;
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    lastName?: string;
  };
  /** The legal entity of the assignment. Evidence: typed sample. */
  legalEntity?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    name?: string;
  };
  /**
   * Printed as an empty object; its content is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): The sample has an empty object. Whether it stays empty is not
   * said; other pages of the vendor list the content of theirs. Read as: An object of unknown
   * content, here and in the other payloads of the page.
   */
  metadata?: {
    [k: string]: unknown;
  };
  /**
   * Documented as a map of unknown content. Evidence: typed sample.
   *
   * Doubt (the source is silent): The sample says Map; what its keys and values are is not said.
   * Read as: An object with any keys and values of any kind, here and in the other payloads.
   */
  mixins?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  segmentId?: string;
  /** The tenant that the segment belongs to. Evidence: typed sample. */
  tenant?: string;
}

/** Whether a value is a `CustomerAssignment`; allocates nothing. */
export function isCustomerAssignment(value: unknown): value is CustomerAssignment {
  if (
    isObject(value) &&
    (value.assignmentType === undefined || typeof value.assignmentType === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.mixins === undefined || isObject(value.mixins)) &&
    (value.segmentId === undefined || typeof value.segmentId === "string") &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.customer === undefined || isCustomer(value.customer)) &&
    (value.legalEntity === undefined || isLegalEntity(value.legalEntity))
  ) {
    return true;
  }
  return false;
}

function isCustomer(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.firstName === undefined || typeof value.firstName === "string") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.lastName === undefined || typeof value.lastName === "string")
  ) {
    return true;
  }
  return false;
}

function isLegalEntity(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `CustomerAssignment`, by which contracts tell what is wrong with a value. */
export const customerAssignment: Shape = object(() => ({
  assignmentType: optional(string),
  customer: optional(
    object(() => ({
      email: optional(string),
      firstName: optional(string),
      id: optional(string),
      lastName: optional(string),
    })),
  ),
  legalEntity: optional(object(() => ({ id: optional(string), name: optional(string) }))),
  metadata: optional(anyObject),
  mixins: optional(anyObject),
  segmentId: optional(string),
  tenant: optional(string),
}));
