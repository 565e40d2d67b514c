// Generated from definitions/plain/2026-04-21/thread-field-deleted.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isThreadField, threadField, type ThreadField } from "../models/thread-field.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A field of a thread was removed.
 *
 * The payload of `thread.thread_field_deleted`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-field-deleted | Thread field deleted} (as
 * of 2026-03-17)
 */
export interface ThreadThreadFieldDeleted {
  /** Evidence: inferred. */
  eventType: "thread.thread_field_deleted";
  /** Evidence: inferred. */
  thread: Thread;
  /** The field as it was before it was removed. Evidence: inferred. */
  previousThreadField: ThreadField;
}

/** Whether a value is the payload of `thread.thread_field_deleted`; allocates nothing. */
export function isThreadThreadFieldDeleted(value: unknown): value is ThreadThreadFieldDeleted {
  if (
    isObject(value) &&
    value.eventType === "thread.thread_field_deleted" &&
    isThread(value.thread) &&
    isThreadField(value.previousThreadField)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.thread_field_deleted`: validates its payload and explains what is wrong
 * with it.
 */
export const threadThreadFieldDeleted: Contract<
  "thread.thread_field_deleted",
  ThreadThreadFieldDeleted
> = contract({
  type: "thread.thread_field_deleted",
  is: isThreadThreadFieldDeleted,
  shape: object(() => ({
    eventType: literal("thread.thread_field_deleted"),
    thread,
    previousThreadField: threadField,
  })),
});
