// Generated from definitions/plain/2026-04-21/thread-email-sent.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { email, isEmail, type Email } from "../models/email.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * An e-mail was sent from the workspace.
 *
 * The payload of `thread.email_sent`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-email-sent | Email sent} (as of
 * 2026-03-17)
 */
export interface ThreadEmailSent {
  /** Evidence: inferred. */
  eventType: "thread.email_sent";
  /** Evidence: inferred. */
  thread: Thread;
  /** Evidence: inferred. */
  email: Email;
}

/** Whether a value is the payload of `thread.email_sent`; allocates nothing. */
export function isThreadEmailSent(value: unknown): value is ThreadEmailSent {
  if (
    isObject(value) &&
    value.eventType === "thread.email_sent" &&
    isThread(value.thread) &&
    isEmail(value.email)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.email_sent`: validates its payload and explains what is wrong with it.
 */
export const threadEmailSent: Contract<"thread.email_sent", ThreadEmailSent> = contract({
  type: "thread.email_sent",
  is: isThreadEmailSent,
  shape: object(() => ({ eventType: literal("thread.email_sent"), thread, email })),
});
