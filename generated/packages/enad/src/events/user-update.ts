// Generated from definitions/enad/users.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isUser, user, type User } from "../models/user.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * Data of a user changed.
 *
 * The payload has the fields of a creation, and does not tell what changed.
 *
 * The payload of `user.update`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/users | User Events}
 */
export type UserUpdate = User;

/** Whether a value is the payload of `user.update`; allocates nothing. */
export function isUserUpdate(value: unknown): value is UserUpdate {
  return isUser(value);
}

/** The contract of `user.update`: validates its payload and explains what is wrong with it. */
export const userUpdate: Contract<"user.update", UserUpdate> = contract({
  type: "user.update",
  is: isUserUpdate,
  shape: user,
});
