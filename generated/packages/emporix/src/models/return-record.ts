// Generated from definitions/emporix/return.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import {
  isRecordMetadata,
  recordMetadata,
  type RecordMetadata,
} from "../models/record-metadata.js";
import { isReturnAmount, returnAmount, type ReturnAmount } from "../models/return-amount.js";
import { isReturnItem, returnItem, type ReturnItem } from "../models/return-item.js";
import { isReturnReason, returnReason, type ReturnReason } from "../models/return-reason.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";
import { union } from "../runtime/union-shape.js";

/**
 * A return, with what comes back of which orders.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-return | Events - Return}
 * (as of 2026-08-21)
 */
export interface ReturnRecord {
  /**
   * Whether the return is approved; the words are not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): No words are given, neither for this field nor for the kinds of
   * approver and user. Read as: Any strings.
   */
  approvalStatus?: string;
  /** Who decides on the return. Evidence: typed sample. */
  approver?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Kind of approver; the kinds are not documented. Evidence: typed sample. */
    type?: string;
  };
  /**
   * A time, in a form that is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): A String without a form. Read as: Any string.
   */
  expiryDate?: string;
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  metadata?: RecordMetadata;
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /**
   * The orders, each with what comes back of it. Evidence: typed sample.
   *
   * Doubt (the source is broken): In the samples of creation and change `item` has the brackets of
   * a list around the keys of an object, so they are not JSON. Meant is either one object or a list
   * of them; the key is singular. Read as: A list of items or a single item; both are accepted.
   */
  orders?: {
    /** Evidence: typed sample. */
    id?: string;
    /** What comes back: a list of items, or one item. Evidence: typed sample. */
    item?: ReturnItem[] | ReturnItem;
  }[];
  /** Evidence: typed sample. */
  reason?: ReturnReason;
  /** Whether the goods have arrived. Evidence: typed sample. */
  received?: boolean;
  /** The customer who wants to return something. Evidence: typed sample. */
  requestor?: {
    /** Evidence: typed sample. */
    customerId?: string;
    /** Evidence: typed sample. */
    email?: string;
    /** Evidence: typed sample. */
    firstName?: string;
    /** Evidence: typed sample. */
    lastName?: string;
  };
  /** Who put in the return. Evidence: typed sample. */
  submitter?: {
    /** Evidence: typed sample. */
    email?: string;
    /** Evidence: typed sample. */
    firstName?: string;
    /** Evidence: typed sample. */
    lastName?: string;
    /** Kind of user; the kinds are not documented. Evidence: typed sample. */
    userType?: string;
  };
  /** Evidence: typed sample. */
  total?: ReturnAmount;
}

/** Whether a value is a `ReturnRecord`; allocates nothing. */
export function isReturnRecord(value: unknown): value is ReturnRecord {
  if (
    isObject(value) &&
    (value.approvalStatus === undefined || typeof value.approvalStatus === "string") &&
    (value.expiryDate === undefined || typeof value.expiryDate === "string") &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.received === undefined || typeof value.received === "boolean") &&
    (value.approver === undefined || isApprover(value.approver)) &&
    (value.metadata === undefined || isRecordMetadata(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.orders === undefined || isOrders(value.orders)) &&
    (value.reason === undefined || isReturnReason(value.reason)) &&
    (value.requestor === undefined || isRequestor(value.requestor)) &&
    (value.submitter === undefined || isSubmitter(value.submitter)) &&
    (value.total === undefined || isReturnAmount(value.total))
  ) {
    return true;
  }
  return false;
}

function isApprover(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.type === undefined || typeof value.type === "string")
  ) {
    return true;
  }
  return false;
}

function isOrders(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isOrdersItem(value[index])) return false;
  }
  return true;
}

function isOrdersItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.item === undefined || isOrdersItemItem(value.item) || isReturnItem(value.item))
  ) {
    return true;
  }
  return false;
}

function isOrdersItemItem(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isReturnItem(value[index])) return false;
  }
  return true;
}

function isRequestor(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.customerId === undefined || typeof value.customerId === "string") &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.firstName === undefined || typeof value.firstName === "string") &&
    (value.lastName === undefined || typeof value.lastName === "string")
  ) {
    return true;
  }
  return false;
}

function isSubmitter(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.firstName === undefined || typeof value.firstName === "string") &&
    (value.lastName === undefined || typeof value.lastName === "string") &&
    (value.userType === undefined || typeof value.userType === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ReturnRecord`, by which contracts tell what is wrong with a value. */
export const returnRecord: Shape = object(() => ({
  approvalStatus: optional(string),
  approver: optional(object(() => ({ id: optional(string), type: optional(string) }))),
  expiryDate: optional(string),
  id: optional(string),
  metadata: optional(recordMetadata),
  mixins: optional(mixins),
  orders: optional(
    array(
      object(() => ({
        id: optional(string),
        item: optional(union(array(returnItem), returnItem)),
      })),
    ),
  ),
  reason: optional(returnReason),
  received: optional(boolean),
  requestor: optional(
    object(() => ({
      customerId: optional(string),
      email: optional(string),
      firstName: optional(string),
      lastName: optional(string),
    })),
  ),
  submitter: optional(
    object(() => ({
      email: optional(string),
      firstName: optional(string),
      lastName: optional(string),
      userType: optional(string),
    })),
  ),
  total: optional(returnAmount),
}));
