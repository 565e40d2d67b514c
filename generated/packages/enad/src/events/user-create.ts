// Generated from definitions/enad/users.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isUser, user, type User } from "../models/user.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A user was created.
 *
 * The payload of `user.create`. Evidence: table.
 *
 * Doubt (the source is broken): The sample has a comment after `event_type`, so it is not JSON. The
 * comment names the two other event types of the payload. Read as: The comment is left out of the
 * example, and each of the three types has the payload.
 *
 * @see {@link https://docs.enad.io/docs/events/users | User Events}
 */
export type UserCreate = User;

/** Whether a value is the payload of `user.create`; allocates nothing. */
export function isUserCreate(value: unknown): value is UserCreate {
  return isUser(value);
}

/** The contract of `user.create`: validates its payload and explains what is wrong with it. */
export const userCreate: Contract<"user.create", UserCreate> = contract({
  type: "user.create",
  is: isUserCreate,
  shape: user,
});
