// Generated from definitions/enad/users.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isUser, user, type User } from "../models/user.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { boolean } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A user was deleted.
 *
 * The payload of `user.deleted`. Evidence: table.
 *
 * Doubt (the source contradicts itself): Event types of one page are spelt in different tenses:
 * `user.create` and `user.update` beside `user.deleted`. Read as: Each is spelt as the page spells
 * it; lists, headings and samples agree.
 *
 * @see {@link https://docs.enad.io/docs/events/users | User Events}
 */
export interface UserDeleted {
  /**
   * The user that was deleted. Evidence: table.
   *
   * Doubt (the source contradicts itself): The table calls the user complete, while the sample
   * leaves `additions`, `address` and `communication_preferences` empty. Read as: The same model as
   * in the other events, of which no field is required.
   */
  user?: User;
  /** Whether the user can be recovered. Evidence: table. */
  soft_delete?: boolean;
}

/** Whether a value is the payload of `user.deleted`; allocates nothing. */
export function isUserDeleted(value: unknown): value is UserDeleted {
  if (
    isObject(value) &&
    (value.soft_delete === undefined || typeof value.soft_delete === "boolean") &&
    (value.user === undefined || isUser(value.user))
  ) {
    return true;
  }
  return false;
}

/** The contract of `user.deleted`: validates its payload and explains what is wrong with it. */
export const userDeleted: Contract<"user.deleted", UserDeleted> = contract({
  type: "user.deleted",
  is: isUserDeleted,
  shape: object(() => ({ user: optional(user), soft_delete: optional(boolean) })),
});
