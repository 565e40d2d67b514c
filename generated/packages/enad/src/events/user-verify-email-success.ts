// Generated from definitions/enad/users.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isUser, user, type User } from "../models/user.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A user confirmed the e-mail address.
 *
 * The payload of `user.verify_email_success`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/users | User Events}
 */
export type UserVerifyEmailSuccess = User;

/** Whether a value is the payload of `user.verify_email_success`; allocates nothing. */
export function isUserVerifyEmailSuccess(value: unknown): value is UserVerifyEmailSuccess {
  return isUser(value);
}

/**
 * The contract of `user.verify_email_success`: validates its payload and explains what is wrong
 * with it.
 */
export const userVerifyEmailSuccess: Contract<"user.verify_email_success", UserVerifyEmailSuccess> =
  contract({ type: "user.verify_email_success", is: isUserVerifyEmailSuccess, shape: user });
