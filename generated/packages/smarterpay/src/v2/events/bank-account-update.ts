// Generated from definitions/smarterpay/v2/bank-account.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { bankAccount, isBankAccount, type BankAccount } from "../models/bank-account.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A bank account changed.
 *
 * Edits, enabling and disabling cause it, and BACS reports (ADDACS, ARUDD, AUDDIS, AWACS, ARUCS and
 * input reports) that touch the account. The payload does not tell what changed.
 *
 * The payload of `bank_account.update`. Evidence: table. The source shows a part of the payload
 * only.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/bank | Bank Account Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/bank/structure | Bank Account Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhookapi/bacscodes/awacs/awacs3 | AWACS 3}
 */
export type BankAccountUpdate = BankAccount;

/** Whether a value is the payload of `bank_account.update`; allocates nothing. */
export function isBankAccountUpdate(value: unknown): value is BankAccountUpdate {
  return isBankAccount(value);
}

/**
 * The contract of `bank_account.update`: validates its payload and explains what is wrong with it.
 */
export const bankAccountUpdate: Contract<"bank_account.update", BankAccountUpdate> = contract({
  type: "bank_account.update",
  is: isBankAccountUpdate,
  shape: bankAccount,
});
