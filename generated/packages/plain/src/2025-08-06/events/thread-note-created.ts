// Generated from definitions/plain/2026-04-21/thread-note-created.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A note was added to a thread.
 *
 * The payload of `thread.note_created`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-note-created | Thread note created} (as of
 * 2026-03-17)
 */
export interface ThreadNoteCreated {
  /** Evidence: inferred. */
  eventType: "thread.note_created";
  /** Evidence: inferred. */
  thread: Thread;
  /** The note that was added. Evidence: inferred. */
  note: {
    /** Evidence: inferred. */
    timelineEntryId: Id;
    /** Evidence: inferred. */
    id: Id;
    /** Evidence: inferred. */
    text: string;
    /** The note as Markdown, when there is one. Evidence: inferred. */
    markdown: string | null;
    /** Format: date-time. Evidence: inferred. */
    createdAt: string;
    /** Evidence: inferred. */
    createdBy: InternalActor;
    /** Format: date-time. Evidence: inferred. */
    updatedAt: string;
    /** Evidence: inferred. */
    updatedBy: InternalActor;
    /** When the note was deleted; null while it is not. Format: date-time. Evidence: inferred. */
    deletedAt: string | null;
    /** Who deleted the note; null while it is not deleted. Evidence: inferred. */
    deletedBy: InternalActor | null;
  };
}

/** Whether a value is the payload of `thread.note_created`; allocates nothing. */
export function isThreadNoteCreated(value: unknown): value is ThreadNoteCreated {
  if (
    isObject(value) &&
    value.eventType === "thread.note_created" &&
    isThread(value.thread) &&
    isNote(value.note)
  ) {
    return true;
  }
  return false;
}

function isNote(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.text === "string" &&
    value.text !== "" &&
    hasAtMost(value.text, 10000) &&
    ((typeof value.markdown === "string" &&
      value.markdown !== "" &&
      hasAtMost(value.markdown, 10000)) ||
      value.markdown === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    ((typeof value.deletedAt === "string" && isDateTime(value.deletedAt)) ||
      value.deletedAt === null) &&
    isId(value.timelineEntryId) &&
    isId(value.id) &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy) &&
    (value.deletedBy === null || isInternalActor(value.deletedBy))
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.note_created`: validates its payload and explains what is wrong with it.
 */
export const threadNoteCreated: Contract<"thread.note_created", ThreadNoteCreated> = contract({
  type: "thread.note_created",
  is: isThreadNoteCreated,
  shape: object(() => ({
    eventType: literal("thread.note_created"),
    thread,
    note: object(() => ({
      timelineEntryId: id,
      id,
      text: having(minLength(1), maxLength(10000)),
      markdown: nullable(having(minLength(1), maxLength(10000))),
      createdAt: format("date-time", isDateTime),
      createdBy: internalActor,
      updatedAt: format("date-time", isDateTime),
      updatedBy: internalActor,
      deletedAt: nullable(format("date-time", isDateTime)),
      deletedBy: nullable(internalActor),
    })),
  })),
});
