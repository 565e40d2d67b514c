// Generated from definitions/shop/orders.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isNoteChange, noteChange, type NoteChange } from "../models/note-change.js";
import { isStatusChange, statusChange, type StatusChange } from "../models/status-change.js";
import { contract, type Contract } from "../runtime/contract.js";
import { tagged } from "../runtime/tagged-shape.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * Something about an order changed.
 *
 * The payload of `order.changed`. Evidence: table.
 *
 * @see {@link https://shop.example/docs/orders | Order events} (as of 2026-01-02)
 */
export type OrderChanged = StatusChange | NoteChange;

/** Whether a value is the payload of `order.changed`; allocates nothing. */
export function isOrderChanged(value: unknown): value is OrderChanged {
  return isStatusChange(value) || isNoteChange(value);
}

/** The contract of `order.changed`: validates its payload and explains what is wrong with it. */
export const orderChanged: Contract<"order.changed", OrderChanged> = contract({
  type: "order.changed",
  is: isOrderChanged,
  shape: tagged("changeType", [
    [statusChange, "STATUS"],
    [noteChange, "NOTE"],
  ]),
});
