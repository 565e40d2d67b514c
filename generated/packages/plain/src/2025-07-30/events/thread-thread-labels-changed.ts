// Generated from definitions/plain/2026-04-21/thread-labels-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration, literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * Labels were added to a thread, or taken off it.
 *
 * The payload of `thread.thread_labels_changed`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-labels-changed | Thread labels changed}
 * (as of 2026-03-17)
 */
export interface ThreadThreadLabelsChanged {
  /** Evidence: inferred. */
  eventType: "thread.thread_labels_changed";
  /**
   * Whether labels were added or taken off. Evidence: inferred.
   *
   * Doubt (the source is silent): The two words are explained on the page about groups only. Read
   * as: They mean the same here: added to or taken off.
   */
  changeType: "ADDED" | "REMOVED";
  /** The thread after the change. Evidence: inferred. */
  thread: Thread;
  /** The thread before the change. Evidence: inferred. */
  previousThread: Thread;
}

/** Whether a value is the payload of `thread.thread_labels_changed`; allocates nothing. */
export function isThreadThreadLabelsChanged(value: unknown): value is ThreadThreadLabelsChanged {
  if (
    isObject(value) &&
    value.eventType === "thread.thread_labels_changed" &&
    (value.changeType === "ADDED" || value.changeType === "REMOVED") &&
    isThread(value.thread) &&
    isThread(value.previousThread)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.thread_labels_changed`: validates its payload and explains what is wrong
 * with it.
 */
export const threadThreadLabelsChanged: Contract<
  "thread.thread_labels_changed",
  ThreadThreadLabelsChanged
> = contract({
  type: "thread.thread_labels_changed",
  is: isThreadThreadLabelsChanged,
  shape: object(() => ({
    eventType: literal("thread.thread_labels_changed"),
    changeType: enumeration(["ADDED", "REMOVED"]),
    thread,
    previousThread: thread,
  })),
});
