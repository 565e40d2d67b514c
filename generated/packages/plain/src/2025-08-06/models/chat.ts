// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { attachment, isAttachment, type Attachment } from "../models/attachment.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A chat message of a thread.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface Chat {
  /** Evidence: inferred. */
  timelineEntryId: Id;
  /** Evidence: inferred. */
  id: Id;
  /**
   * When the customer read it; null while that has not happened. Format: date-time. Evidence:
   * inferred.
   */
  customerReadAt: string | null;
  /**
   * The text of the message, when there is one. Evidence: inferred.
   *
   * @default null
   */
  text?: string | null;
  /** Evidence: inferred. */
  attachments: Attachment[];
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: Actor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: Actor;
}

/** Whether a value is a `Chat`; allocates nothing. */
export function isChat(value: unknown): value is Chat {
  if (
    isObject(value) &&
    ((typeof value.customerReadAt === "string" && isDateTime(value.customerReadAt)) ||
      value.customerReadAt === null) &&
    (value.text === undefined ||
      (typeof value.text === "string" && value.text !== "" && hasAtMost(value.text, 5000)) ||
      value.text === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.timelineEntryId) &&
    isId(value.id) &&
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

/** The shape of a `Chat`, by which contracts tell what is wrong with a value. */
export const chat: Shape = object(() => ({
  timelineEntryId: id,
  id,
  customerReadAt: nullable(format("date-time", isDateTime)),
  text: optional(nullable(having(minLength(1), maxLength(5000)))),
  attachments: array(attachment),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
