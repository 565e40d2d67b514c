// Generated from definitions/smarterpay/v2/card.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { card, isCard, type Card } from "../models/card.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A record of a card was created.
 *
 * The record is a card; what is paid with it comes as `payment.create`.
 *
 * The payload of `card_payment.create`. Evidence: table. The source shows a part of the payload
 * only.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card | Card Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card/structure | Card Event, structure}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card/general | Card Event, sample of a creation}
 */
export type CardPaymentCreate = Card;

/** Whether a value is the payload of `card_payment.create`; allocates nothing. */
export function isCardPaymentCreate(value: unknown): value is CardPaymentCreate {
  return isCard(value);
}

/**
 * The contract of `card_payment.create`: validates its payload and explains what is wrong with it.
 */
export const cardPaymentCreate: Contract<"card_payment.create", CardPaymentCreate> = contract({
  type: "card_payment.create",
  is: isCardPaymentCreate,
  shape: card,
});
