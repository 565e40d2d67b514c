// Generated from definitions/plain/2026-04-21/thread-status-transitioned.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * The status of a thread changed.
 *
 * The payload of `thread.thread_status_transitioned`. Evidence: schema.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see
 * {@link https://www.plain.com/docs/webhooks/thread-status-transitioned | Thread status transitioned}
 * (as of 2026-03-17)
 */
export interface ThreadThreadStatusTransitioned {
  /** Evidence: schema. */
  eventType: "thread.thread_status_transitioned";
  /** The thread before the change. Evidence: schema. */
  previousThread: Thread;
  /** The thread after the change. Evidence: schema. */
  thread: Thread;
}

/** Whether a value is the payload of `thread.thread_status_transitioned`; allocates nothing. */
export function isThreadThreadStatusTransitioned(
  value: unknown,
): value is ThreadThreadStatusTransitioned {
  if (
    isObject(value) &&
    value.eventType === "thread.thread_status_transitioned" &&
    isThread(value.previousThread) &&
    isThread(value.thread)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.thread_status_transitioned`: validates its payload and explains what is
 * wrong with it.
 */
export const threadThreadStatusTransitioned: Contract<
  "thread.thread_status_transitioned",
  ThreadThreadStatusTransitioned
> = contract({
  type: "thread.thread_status_transitioned",
  is: isThreadThreadStatusTransitioned,
  shape: object(() => ({
    eventType: literal("thread.thread_status_transitioned"),
    previousThread: thread,
    thread,
  })),
});
