// Generated from definitions/emporix/customer.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { customer, isCustomer, type Customer } from "../models/customer.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { intersection } from "../runtime/logic-shapes.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A customer changed.
 *
 * The payload has the customer with addresses. What changed is not told.
 *
 * The payload of `customer.updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-customer | Customer Service events}
 */
export type CustomerUpdated = {
  /** Who made the change, in a form that is not documented. Evidence: typed sample. */
  updatedBy?: string;
  /**
   * The address used by default; documented as an object of unknown content. Evidence: typed
   * sample.
   *
   * Doubt (the source is silent): The sample says Object, for this field and for each of
   * `addresses`. Read as: An object of unknown content.
   */
  defaultAddress?: {
    [k: string]: unknown;
  };
  /** All addresses; each documented as an object of unknown content. Evidence: typed sample. */
  addresses?: {
    [k: string]: unknown;
  }[];
} & Customer;

/** Whether a value is the payload of `customer.updated`; allocates nothing. */
export function isCustomerUpdated(value: unknown): value is CustomerUpdated {
  if (
    isObject(value) &&
    (value.updatedBy === undefined || typeof value.updatedBy === "string") &&
    (value.defaultAddress === undefined || isObject(value.defaultAddress)) &&
    (value.addresses === undefined || isAddresses(value.addresses)) &&
    isCustomer(value)
  ) {
    return true;
  }
  return false;
}

function isAddresses(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isObject(value[index])) return false;
  }
  return true;
}

/** The contract of `customer.updated`: validates its payload and explains what is wrong with it. */
export const customerUpdated: Contract<"customer.updated", CustomerUpdated> = contract({
  type: "customer.updated",
  is: isCustomerUpdated,
  shape: intersection(
    object(() => ({
      updatedBy: optional(string),
      defaultAddress: optional(anyObject),
      addresses: optional(array(anyObject)),
    })),
    customer,
  ),
});
