// Generated from definitions/plain/2026-04-21/thread-created.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A thread was created in the workspace.
 *
 * A thread that begins with an e-mail is followed by `thread.email_received`.
 *
 * The payload of `thread.thread_created`. Evidence: schema.
 *
 * Doubt (the source is silent): That the first e-mail of a thread sends two events is said on the
 * page about agents, https://www.plain.com/docs/agents/receiving-events, and not here. Read as:
 * Told in the description, as it is the vendor's own word.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-created | Thread created} (as of
 * 2026-03-17)
 */
export interface ThreadThreadCreated {
  /** Evidence: schema. */
  eventType: "thread.thread_created";
  /** Evidence: schema. */
  thread: Thread;
}

/** Whether a value is the payload of `thread.thread_created`; allocates nothing. */
export function isThreadThreadCreated(value: unknown): value is ThreadThreadCreated {
  return isObject(value) && value.eventType === "thread.thread_created" && isThread(value.thread);
}

/**
 * The contract of `thread.thread_created`: validates its payload and explains what is wrong with
 * it.
 */
export const threadThreadCreated: Contract<"thread.thread_created", ThreadThreadCreated> = contract(
  {
    type: "thread.thread_created",
    is: isThreadThreadCreated,
    shape: object(() => ({ eventType: literal("thread.thread_created"), thread })),
  },
);
