// Generated from definitions/smarterpay/v2/card.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { card, isCard, type Card } from "../models/card.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A record of a card changed.
 *
 * The fields are those of a creation, and do not tell what changed.
 *
 * The payload of `card_payment.update`. Evidence: table. The source shows a part of the payload
 * only.
 *
 * Doubt (the source is silent): The only sample is of a creation. Read as: The same fields in both
 * events, as there is one table for the two.
 *
 * @see {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card | Card Event}
 * @see
 * {@link https://wiki.smarterpay.com/smarterpaycloud/webhooks/v2/card/structure | Card Event, structure}
 */
export type CardPaymentUpdate = Card;

/** Whether a value is the payload of `card_payment.update`; allocates nothing. */
export function isCardPaymentUpdate(value: unknown): value is CardPaymentUpdate {
  return isCard(value);
}

/**
 * The contract of `card_payment.update`: validates its payload and explains what is wrong with it.
 */
export const cardPaymentUpdate: Contract<"card_payment.update", CardPaymentUpdate> = contract({
  type: "card_payment.update",
  is: isCardPaymentUpdate,
  shape: card,
});
