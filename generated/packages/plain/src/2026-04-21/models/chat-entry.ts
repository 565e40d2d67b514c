// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import {
  chatEntryAttachment,
  isChatEntryAttachment,
  type ChatEntryAttachment,
} from "../models/chat-entry-attachment.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A chat message, as an entry of a timeline.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ChatEntry {
  /** Evidence: schema. */
  entryType: "chat";
  /** Evidence: schema. */
  chatId: Id;
  /** Evidence: schema. */
  text: string | null;
  /** Evidence: schema. */
  attachments: ChatEntryAttachment[];
  /**
   * When the customer read it; null while that has not happened. Format: date-time. Evidence:
   * schema.
   */
  customerReadAt: string | null;
}

/** Whether a value is a `ChatEntry`; allocates nothing. */
export function isChatEntry(value: unknown): value is ChatEntry {
  if (
    isObject(value) &&
    value.entryType === "chat" &&
    (typeof value.text === "string" || value.text === null) &&
    ((typeof value.customerReadAt === "string" && isDateTime(value.customerReadAt)) ||
      value.customerReadAt === null) &&
    isId(value.chatId) &&
    isAttachments(value.attachments)
  ) {
    return true;
  }
  return false;
}

function isAttachments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isChatEntryAttachment(value[index])) return false;
  }
  return true;
}

/** The shape of a `ChatEntry`, by which contracts tell what is wrong with a value. */
export const chatEntry: Shape = object(() => ({
  entryType: literal("chat"),
  chatId: id,
  text: nullable(string),
  attachments: array(chatEntryAttachment),
  customerReadAt: nullable(format("date-time", isDateTime)),
}));
