// Generated from definitions/plain/2026-04-21/thread-field-created.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isThreadField, threadField, type ThreadField } from "../models/thread-field.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A field of a thread was created.
 *
 * The payload of `thread.thread_field_created`. Evidence: schema.
 *
 * Doubt (the source contradicts itself): The page says that a field was created in the workspace;
 * the payload is about one field of one thread. Read as: The payload is followed.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-field-created | Thread field created} (as
 * of 2026-03-17)
 */
export interface ThreadThreadFieldCreated {
  /** Evidence: schema. */
  eventType: "thread.thread_field_created";
  /** Evidence: schema. */
  thread: Thread;
  /** The field, with its value. Evidence: schema. */
  threadField: ThreadField;
}

/** Whether a value is the payload of `thread.thread_field_created`; allocates nothing. */
export function isThreadThreadFieldCreated(value: unknown): value is ThreadThreadFieldCreated {
  if (
    isObject(value) &&
    value.eventType === "thread.thread_field_created" &&
    isThread(value.thread) &&
    isThreadField(value.threadField)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.thread_field_created`: validates its payload and explains what is wrong
 * with it.
 */
export const threadThreadFieldCreated: Contract<
  "thread.thread_field_created",
  ThreadThreadFieldCreated
> = contract({
  type: "thread.thread_field_created",
  is: isThreadThreadFieldCreated,
  shape: object(() => ({ eventType: literal("thread.thread_field_created"), thread, threadField })),
});
