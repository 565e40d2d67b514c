// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { maxLength, minLength } from "../../runtime/string-shapes.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A note, as an entry of a timeline.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface NoteEntry {
  /** Evidence: schema. */
  entryType: "note";
  /** Evidence: schema. */
  noteId: Id;
  /** Evidence: schema. */
  text: string;
  /** The note as Markdown, when there is one. Evidence: schema. */
  markdown: string | null;
}

/** Whether a value is a `NoteEntry`; allocates nothing. */
export function isNoteEntry(value: unknown): value is NoteEntry {
  if (
    isObject(value) &&
    value.entryType === "note" &&
    typeof value.text === "string" &&
    value.text !== "" &&
    hasAtMost(value.text, 10000) &&
    ((typeof value.markdown === "string" &&
      value.markdown !== "" &&
      hasAtMost(value.markdown, 10000)) ||
      value.markdown === null) &&
    isId(value.noteId)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `NoteEntry`, by which contracts tell what is wrong with a value. */
export const noteEntry: Shape = object(() => ({
  entryType: literal("note"),
  noteId: id,
  text: having(minLength(1), maxLength(10000)),
  markdown: nullable(having(minLength(1), maxLength(10000))),
}));
