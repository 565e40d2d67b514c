// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { attachment, isAttachment, type Attachment } from "../models/attachment.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A Microsoft Teams message of a thread.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface MsTeamsMessage {
  /** Evidence: inferred. */
  timelineEntryId: Id;
  /** Evidence: inferred. */
  threadId: Id;
  /** Evidence: inferred. */
  msTeamsMessageId: string;
  /** Evidence: inferred. */
  type: "INBOUND" | "OUTBOUND" | "UNKNOWN_MS_TEAMS_MESSAGE_TYPE" | (string & {}) | null;
  /** Evidence: inferred. */
  text: string;
  /** Evidence: inferred. */
  attachments: Attachment[];
  /**
   * When it was last edited in Teams; null when it was not. Format: date-time. Evidence: inferred.
   */
  lastEditedOnMsTeamsAt: string | null;
  /** When it was deleted in Teams; null when it was not. Format: date-time. Evidence: inferred. */
  deletedOnMsTeamsAt: string | null;
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: Actor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: Actor;
}

/** Whether a value is a `MsTeamsMessage`; allocates nothing. */
export function isMsTeamsMessage(value: unknown): value is MsTeamsMessage {
  if (
    isObject(value) &&
    typeof value.msTeamsMessageId === "string" &&
    (typeof value.type === "string" || value.type === null) &&
    typeof value.text === "string" &&
    ((typeof value.lastEditedOnMsTeamsAt === "string" && isDateTime(value.lastEditedOnMsTeamsAt)) ||
      value.lastEditedOnMsTeamsAt === null) &&
    ((typeof value.deletedOnMsTeamsAt === "string" && isDateTime(value.deletedOnMsTeamsAt)) ||
      value.deletedOnMsTeamsAt === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.timelineEntryId) &&
    isId(value.threadId) &&
    isAttachments(value.attachments) &&
    isActor(value.createdBy) &&
    isActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

function isAttachments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isAttachment(value[index])) return false;
  }
  return true;
}

/** The shape of a `MsTeamsMessage`, by which contracts tell what is wrong with a value. */
export const msTeamsMessage: Shape = object(() => ({
  timelineEntryId: id,
  threadId: id,
  msTeamsMessageId: string,
  type: nullable(string),
  text: string,
  attachments: array(attachment),
  lastEditedOnMsTeamsAt: nullable(format("date-time", isDateTime)),
  deletedOnMsTeamsAt: nullable(format("date-time", isDateTime)),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
