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
 * A customer account was created.
 *
 * The payload of `customer_account.create`. Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/customer | Customer Account Event}
 * (as of 2024-04-16)
 */
export type CustomerAccountCreate = CustomerAccount;

/** Whether a value is the payload of `customer_account.create`; allocates nothing. */
export function isCustomerAccountCreate(value: unknown): value is CustomerAccountCreate {
  return isCustomerAccount(value);
}

/**
 * The contract of `customer_account.create`: validates its payload and explains what is wrong with
 * it.
 */
export const customerAccountCreate: Contract<"customer_account.create", CustomerAccountCreate> =
  contract({
    type: "customer_account.create",
    is: isCustomerAccountCreate,
    shape: customerAccount,
  });
