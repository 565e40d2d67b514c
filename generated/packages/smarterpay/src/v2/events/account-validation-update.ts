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
 * A record of an account validation changed.
 *
 * The fields are those of a creation, and do not tell what changed.
 *
 * The payload of `account_validation.update`. Evidence: table.
 *
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/accountvalidation | Account Validation Event}
 */
export type AccountValidationUpdate = AccountValidation;

/** Whether a value is the payload of `account_validation.update`; allocates nothing. */
export function isAccountValidationUpdate(value: unknown): value is AccountValidationUpdate {
  return isAccountValidation(value);
}

/**
 * The contract of `account_validation.update`: validates its payload and explains what is wrong
 * with it.
 */
export const accountValidationUpdate: Contract<
  "account_validation.update",
  AccountValidationUpdate
> = contract({
  type: "account_validation.update",
  is: isAccountValidationUpdate,
  shape: accountValidation,
});
