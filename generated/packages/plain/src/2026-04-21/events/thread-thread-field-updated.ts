// Generated from definitions/plain/2026-04-21/thread-field-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isThreadField, threadField, type ThreadField } from "../models/thread-field.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A field of a thread changed.
 *
 * The payload of `thread.thread_field_updated`. Evidence: schema.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-field-updated | Thread field updated} (as
 * of 2026-03-17)
 */
export interface ThreadThreadFieldUpdated {
  /** Evidence: schema. */
  eventType: "thread.thread_field_updated";
  /** Evidence: schema. */
  thread: Thread;
  /** The field before the change. Evidence: schema. */
  previousThreadField: ThreadField;
  /** The field after the change. Evidence: schema. */
  threadField: ThreadField;
}

/** Whether a value is the payload of `thread.thread_field_updated`; allocates nothing. */
export function isThreadThreadFieldUpdated(value: unknown): value is ThreadThreadFieldUpdated {
  if (
    isObject(value) &&
    value.eventType === "thread.thread_field_updated" &&
    isThread(value.thread) &&
    isThreadField(value.previousThreadField) &&
    isThreadField(value.threadField)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.thread_field_updated`: validates its payload and explains what is wrong
 * with it.
 */
export const threadThreadFieldUpdated: Contract<
  "thread.thread_field_updated",
  ThreadThreadFieldUpdated
> = contract({
  type: "thread.thread_field_updated",
  is: isThreadThreadFieldUpdated,
  shape: object(() => ({
    eventType: literal("thread.thread_field_updated"),
    thread,
    previousThreadField: threadField,
    threadField,
  })),
});
