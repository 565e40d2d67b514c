// Generated from definitions/smarterpay/v2/customer-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import {
  customerAccount,
  isCustomerAccount,
  type CustomerAccount,
} from "../models/customer-account.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A customer account changed.
 *
 * The fields are those of a creation, and do not tell what changed.
 *
 * The payload of `customer_account.update`. Evidence: table.
 *
 * Doubt (the source is silent): The only sample is of a creation. Read as: The same fields in both
 * events, as there is one table for the two.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/customer | Customer Account Event}
 * (as of 2024-04-16)
 */
export type CustomerAccountUpdate = CustomerAccount;

/** Whether a value is the payload of `customer_account.update`; allocates nothing. */
export function isCustomerAccountUpdate(value: unknown): value is CustomerAccountUpdate {
  return isCustomerAccount(value);
}

/**
 * The contract of `customer_account.update`: validates its payload and explains what is wrong with
 * it.
 */
export const customerAccountUpdate: Contract<"customer_account.update", CustomerAccountUpdate> =
  contract({
    type: "customer_account.update",
    is: isCustomerAccountUpdate,
    shape: customerAccount,
  });
