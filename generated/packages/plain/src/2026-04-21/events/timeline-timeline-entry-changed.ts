// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration, literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { isTimelineEntry, timelineEntry, type TimelineEntry } from "../models/timeline-entry.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * An entry of a timeline was added, changed or removed.
 *
 * An older event; newer ones tell of notes, chat messages and e-mails.
 *
 * The payload of `timeline.timeline_entry_changed`. Evidence: schema.
 *
 * Doubt (the source is silent): That the event is older than those for notes, chat messages and
 * e-mails follows from the order of the schema only; whether it is advised against is not said.
 * Read as: Not marked as deprecated.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface TimelineTimelineEntryChanged {
  /** Evidence: schema. */
  eventType: "timeline.timeline_entry_changed";
  /** The entry before the change; null for an added one. Evidence: schema. */
  previousTimelineEntry: TimelineEntry | null;
  /**
   * The entry after the change; null for a removed one. Evidence: schema.
   *
   * Doubt (the source is silent): That the entry is null when it was removed, and the previous one
   * when it was added, is said in a description; the schema does not tie them together. Read as:
   * Null is accepted with any word.
   */
  timelineEntry: TimelineEntry | null;
  /** What happened to the entry. Evidence: schema. */
  changeType: "ADDED" | "UPDATED" | "REMOVED";
}

/** Whether a value is the payload of `timeline.timeline_entry_changed`; allocates nothing. */
export function isTimelineTimelineEntryChanged(
  value: unknown,
): value is TimelineTimelineEntryChanged {
  if (
    isObject(value) &&
    value.eventType === "timeline.timeline_entry_changed" &&
    (value.changeType === "ADDED" ||
      value.changeType === "UPDATED" ||
      value.changeType === "REMOVED") &&
    (value.previousTimelineEntry === null || isTimelineEntry(value.previousTimelineEntry)) &&
    (value.timelineEntry === null || isTimelineEntry(value.timelineEntry))
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `timeline.timeline_entry_changed`: validates its payload and explains what is
 * wrong with it.
 */
export const timelineTimelineEntryChanged: Contract<
  "timeline.timeline_entry_changed",
  TimelineTimelineEntryChanged
> = contract({
  type: "timeline.timeline_entry_changed",
  is: isTimelineTimelineEntryChanged,
  shape: object(() => ({
    eventType: literal("timeline.timeline_entry_changed"),
    previousTimelineEntry: nullable(timelineEntry),
    timelineEntry: nullable(timelineEntry),
    changeType: enumeration(["ADDED", "UPDATED", "REMOVED"]),
  })),
});
