// Generated from definitions/smarterpay/v2/bank-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { bankAccount, isBankAccount, type BankAccount } from "../models/bank-account.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A bank account was created.
 *
 * The payload of `bank_account.create`. Evidence: table. The source shows a part of the payload
 * only.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/bank | Bank Account Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/bank/structure | Bank Account Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/structure | V2 Webhook Structure}
 */
export type BankAccountCreate = BankAccount;

/** Whether a value is the payload of `bank_account.create`; allocates nothing. */
export function isBankAccountCreate(value: unknown): value is BankAccountCreate {
  return isBankAccount(value);
}

/**
 * The contract of `bank_account.create`: validates its payload and explains what is wrong with it.
 */
export const bankAccountCreate: Contract<"bank_account.create", BankAccountCreate> = contract({
  type: "bank_account.create",
  is: isBankAccountCreate,
  shape: bankAccount,
});
