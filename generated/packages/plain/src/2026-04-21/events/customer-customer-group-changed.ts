// Generated from definitions/plain/2026-04-21/customer-group-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { tagged } from "../../runtime/tagged-shape.js";
import { customerGroup, isCustomerGroup, type CustomerGroup } from "../models/customer-group.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A customer group was added, changed or removed.
 *
 * `changeType` tells which: an added group is given as it is, a removed one as it was, a changed
 * one both ways.
 *
 * The payload of `customer.customer_group_changed`. Evidence: schema.
 *
 * Doubt (the source is silent): The payload is one of three objects, told apart by `changeType`
 * below the event's type. Read as: The three objects of the schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type CustomerCustomerGroupChanged =
  | {
      /** Evidence: schema. */
      changeType: "ADDED";
      /** Evidence: schema. */
      eventType: "customer.customer_group_changed";
      /** Evidence: schema. */
      customerGroup: CustomerGroup;
    }
  | {
      /** Evidence: schema. */
      changeType: "UPDATED";
      /** Evidence: schema. */
      eventType: "customer.customer_group_changed";
      /** Evidence: schema. */
      customerGroup: CustomerGroup;
      /** Evidence: schema. */
      previousCustomerGroup: CustomerGroup;
    }
  | {
      /** Evidence: schema. */
      changeType: "REMOVED";
      /** Evidence: schema. */
      eventType: "customer.customer_group_changed";
      /** Evidence: schema. */
      previousCustomerGroup: CustomerGroup;
    };

/** Whether a value is the payload of `customer.customer_group_changed`; allocates nothing. */
export function isCustomerCustomerGroupChanged(
  value: unknown,
): value is CustomerCustomerGroupChanged {
  return isByChangeType(value);
}

function isByChangeType(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.changeType) {
    case "ADDED":
      return isADDED(value);
    case "UPDATED":
      return isUPDATED(value);
    case "REMOVED":
      return isREMOVED(value);
    default:
      return false;
  }
}

function isADDED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.changeType === "ADDED" &&
    value.eventType === "customer.customer_group_changed" &&
    isCustomerGroup(value.customerGroup)
  ) {
    return true;
  }
  return false;
}

function isUPDATED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.changeType === "UPDATED" &&
    value.eventType === "customer.customer_group_changed" &&
    isCustomerGroup(value.customerGroup) &&
    isCustomerGroup(value.previousCustomerGroup)
  ) {
    return true;
  }
  return false;
}

function isREMOVED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.changeType === "REMOVED" &&
    value.eventType === "customer.customer_group_changed" &&
    isCustomerGroup(value.previousCustomerGroup)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `customer.customer_group_changed`: validates its payload and explains what is
 * wrong with it.
 */
export const customerCustomerGroupChanged: Contract<
  "customer.customer_group_changed",
  CustomerCustomerGroupChanged
> = contract({
  type: "customer.customer_group_changed",
  is: isCustomerCustomerGroupChanged,
  shape: tagged("changeType", [
    [
      object(() => ({
        changeType: literal("ADDED"),
        eventType: literal("customer.customer_group_changed"),
        customerGroup,
      })),
      "ADDED",
    ],
    [
      object(() => ({
        changeType: literal("UPDATED"),
        eventType: literal("customer.customer_group_changed"),
        customerGroup,
        previousCustomerGroup: customerGroup,
      })),
      "UPDATED",
    ],
    [
      object(() => ({
        changeType: literal("REMOVED"),
        eventType: literal("customer.customer_group_changed"),
        previousCustomerGroup: customerGroup,
      })),
      "REMOVED",
    ],
  ]),
});
