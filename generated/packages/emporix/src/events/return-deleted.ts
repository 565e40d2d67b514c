// Generated from definitions/emporix/return.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A return was removed.
 *
 * The payload of `return.deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-return | Events - Return}
 * (as of 2026-08-21)
 */
export interface ReturnDeleted {
  /** Id of the return that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `return.deleted`; allocates nothing. */
export function isReturnDeleted(value: unknown): value is ReturnDeleted {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

/** The contract of `return.deleted`: validates its payload and explains what is wrong with it. */
export const returnDeleted: Contract<"return.deleted", ReturnDeleted> = contract({
  type: "return.deleted",
  is: isReturnDeleted,
  shape: object(() => ({ id: optional(string) })),
});
