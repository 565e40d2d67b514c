// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { tagged } from "../../runtime/tagged-shape.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { chatEntry, isChatEntry, type ChatEntry } from "../models/chat-entry.js";
import { customEntry, isCustomEntry, type CustomEntry } from "../models/custom-entry.js";
import { emailEntry, isEmailEntry, type EmailEntry } from "../models/email-entry.js";
import { id, isId, type Id } from "../models/id.js";
import { isNoteEntry, noteEntry, type NoteEntry } from "../models/note-entry.js";

/**
 * An entry in the timeline of a customer or a thread.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface TimelineEntry {
  /** Evidence: inferred. */
  id: Id;
  /** Evidence: inferred. */
  customerId: Id;
  /**
   * The thread of the entry, when it belongs to one. Evidence: inferred.
   *
   * @default null
   */
  threadId?: Id | null;
  /** Format: date-time. Evidence: inferred. */
  timestamp: string;
  /** Who made the entry. Evidence: inferred. */
  actor: Actor;
  /** The entry itself; `entryType` tells which kind. Evidence: inferred. */
  entry:
    | NoteEntry
    | ChatEntry
    | EmailEntry
    | CustomEntry
    | {
        /** Another word, such as UNKNOWN. Evidence: inferred. */
        entryType: string;
      };
}

/** Whether a value is a `TimelineEntry`; allocates nothing. */
export function isTimelineEntry(value: unknown): value is TimelineEntry {
  if (
    isObject(value) &&
    typeof value.timestamp === "string" &&
    isDateTime(value.timestamp) &&
    isId(value.id) &&
    isId(value.customerId) &&
    (value.threadId === undefined || value.threadId === null || isId(value.threadId)) &&
    isActor(value.actor) &&
    isEntryByEntryType(value.entry)
  ) {
    return true;
  }
  return false;
}

function isEntryByEntryType(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.entryType) {
    case "note":
      return isNoteEntry(value);
    case "chat":
      return isChatEntry(value);
    case "email":
      return isEmailEntry(value);
    case "custom":
      return isCustomEntry(value);
    default:
      return isEntryOther(value);
  }
}

function isEntryOther(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.entryType === "string" &&
    value.entryType !== "note" &&
    value.entryType !== "chat" &&
    value.entryType !== "email" &&
    value.entryType !== "custom"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `TimelineEntry`, by which contracts tell what is wrong with a value. */
export const timelineEntry: Shape = object(() => ({
  id,
  customerId: id,
  threadId: optional(nullable(id)),
  timestamp: format("date-time", isDateTime),
  actor,
  entry: tagged(
    "entryType",
    [
      [noteEntry, "note"],
      [chatEntry, "chat"],
      [emailEntry, "email"],
      [customEntry, "custom"],
    ],
    object(() => ({ entryType: string })),
  ),
}));
