// Generated from definitions/plain/2026-04-21/thread-priority-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * The priority of a thread changed.
 *
 * The payload of `thread.thread_priority_changed`. Evidence: schema.
 *
 * Doubt (the source is broken): The sample has no `webhookTargetVersion`, which the schema of every
 * version demands. Read as: The example is the payload alone, without what is around it.
 *
 * Doubt (the source is silent): The priority is a number; which ones there are and what they mean
 * is not said. The sample goes from 3 to 1. Read as: Any number.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see
 * {@link https://www.plain.com/docs/webhooks/thread-priority-changed | Thread priority changed} (as
 * of 2026-03-17)
 */
export interface ThreadThreadPriorityChanged {
  /** Evidence: schema. */
  eventType: "thread.thread_priority_changed";
  /** The thread before the change. Evidence: schema. */
  previousThread: Thread;
  /** The thread after the change. Evidence: schema. */
  thread: Thread;
}

/** Whether a value is the payload of `thread.thread_priority_changed`; allocates nothing. */
export function isThreadThreadPriorityChanged(
  value: unknown,
): value is ThreadThreadPriorityChanged {
  if (
    isObject(value) &&
    value.eventType === "thread.thread_priority_changed" &&
    isThread(value.previousThread) &&
    isThread(value.thread)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.thread_priority_changed`: validates its payload and explains what is
 * wrong with it.
 */
export const threadThreadPriorityChanged: Contract<
  "thread.thread_priority_changed",
  ThreadThreadPriorityChanged
> = contract({
  type: "thread.thread_priority_changed",
  is: isThreadThreadPriorityChanged,
  shape: object(() => ({
    eventType: literal("thread.thread_priority_changed"),
    previousThread: thread,
    thread,
  })),
});
