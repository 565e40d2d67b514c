// Generated from definitions/plain/2026-04-21/thread-email-received.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { email, isEmail, type Email } from "../models/email.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * An e-mail arrived in the workspace.
 *
 * The first e-mail of a thread, which `isStartOfThread` tells, comes together with
 * `thread.thread_created`.
 *
 * The payload of `thread.email_received`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-email-received | Email received} (as of
 * 2026-03-17)
 */
export interface ThreadEmailReceived {
  /** Evidence: inferred. */
  eventType: "thread.email_received";
  /** Evidence: inferred. */
  thread: Thread;
  /** Evidence: inferred. */
  email: Email;
}

/** Whether a value is the payload of `thread.email_received`; allocates nothing. */
export function isThreadEmailReceived(value: unknown): value is ThreadEmailReceived {
  if (
    isObject(value) &&
    value.eventType === "thread.email_received" &&
    isThread(value.thread) &&
    isEmail(value.email)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.email_received`: validates its payload and explains what is wrong with
 * it.
 */
export const threadEmailReceived: Contract<"thread.email_received", ThreadEmailReceived> = contract(
  {
    type: "thread.email_received",
    is: isThreadEmailReceived,
    shape: object(() => ({ eventType: literal("thread.email_received"), thread, email })),
  },
);
