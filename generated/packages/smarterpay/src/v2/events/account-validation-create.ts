// Generated from definitions/smarterpay/v2/account-validation.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import {
  accountValidation,
  isAccountValidation,
  type AccountValidation,
} from "../models/account-validation.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A record of an account validation was created.
 *
 * The payload of `account_validation.create`. Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/accountvalidation | Account Validation Event}
 */
export type AccountValidationCreate = AccountValidation;

/** Whether a value is the payload of `account_validation.create`; allocates nothing. */
export function isAccountValidationCreate(value: unknown): value is AccountValidationCreate {
  return isAccountValidation(value);
}

/**
 * The contract of `account_validation.create`: validates its payload and explains what is wrong
 * with it.
 */
export const accountValidationCreate: Contract<
  "account_validation.create",
  AccountValidationCreate
> = contract({
  type: "account_validation.create",
  is: isAccountValidationCreate,
  shape: accountValidation,
});
