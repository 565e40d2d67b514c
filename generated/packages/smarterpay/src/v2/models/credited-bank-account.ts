// Generated from definitions/smarterpay/v2/credit.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string, unknown } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * The other party's bank account, as mandates and credits show it.
 *
 * Evidence: sample.
 *
 * Doubt (the source is broken): The table of the fields was not seen, nor what is said of the
 * account. In the event of a bank account its name, number and bank are strings. Read as: The
 * account of the other party, as the client's own has a place beside it. Values of unknown type,
 * but for the id, which is a string wherever its form was seen.
 *
 * @see
 * {@link https://wiki.smarterpay.com/_export/xhtml/smarterpaycloud/webhooks/v2/credit/structure | Credit Event, structure}
 */
export interface CreditedBankAccount {
  /** Id of the bank account. Evidence: inferred (structure, overview). */
  id?: string;
  /**
   * The id that an older record had before ids changed their form; its type was not seen. Evidence:
   * sample.
   */
  legacy_id?: unknown;
  /** Its type was not seen. Evidence: sample. */
  account_name?: unknown;
  /** Its type was not seen. Evidence: sample. */
  account_number?: unknown;
  /** Its type was not seen. Evidence: sample. */
  sort_code?: unknown;
  /** Its type was not seen. Evidence: sample. */
  bank_name?: unknown;
}

/** Whether a value is a `CreditedBankAccount`; allocates nothing. */
export function isCreditedBankAccount(value: unknown): value is CreditedBankAccount {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The shape of a `CreditedBankAccount`, by which contracts tell what is wrong with a value. */
export const creditedBankAccount: Shape = object(() => ({
  id: optional(string),
  legacy_id: optional(unknown),
  account_name: optional(unknown),
  account_number: optional(unknown),
  sort_code: optional(unknown),
  bank_name: optional(unknown),
}));
