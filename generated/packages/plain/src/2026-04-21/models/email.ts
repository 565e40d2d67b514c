// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { boolean, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { attachment, isAttachment, type Attachment } from "../models/attachment.js";
import {
  emailAuthenticity,
  isEmailAuthenticity,
  type EmailAuthenticity,
} from "../models/email-authenticity.js";
import {
  emailParticipant,
  isEmailParticipant,
  type EmailParticipant,
} from "../models/email-participant.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * An e-mail of a thread.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface Email {
  /** Evidence: schema. */
  timelineEntryId: Id;
  /** Evidence: schema. */
  id: Id;
  /** The first recipient. Evidence: schema. */
  to: EmailParticipant;
  /** Evidence: schema. */
  from: EmailParticipant;
  /** The address to answer to, when one is given. Evidence: schema. */
  replyTo: string | null;
  /** Further recipients that all can see. Evidence: schema. */
  additionalRecipients: EmailParticipant[];
  /** Further recipients that the others cannot see. Evidence: schema. */
  hiddenRecipients: EmailParticipant[];
  /** Evidence: schema. */
  subject: string | null;
  /** The text of the e-mail, when there is one. Evidence: schema. */
  textContent: string | null;
  /** The content as Markdown, when there is one. Evidence: schema. */
  markdownContent: string | null;
  /** Whether the sender was found to be genuine. Evidence: schema. */
  authenticity: EmailAuthenticity;
  /**
   * When it was sent; null for an e-mail that was received. Format: date-time. Evidence: schema.
   */
  sentAt: string | null;
  /**
   * When it was received; null for an e-mail that was sent. Format: date-time. Evidence: schema.
   */
  receivedAt: string | null;
  /** Evidence: schema. */
  attachments: Attachment[];
  /** The e-mail that this one answers, when there is one. Evidence: schema. */
  inReplyToEmailId: string | null;
  /** Whether the thread begins with this e-mail. Evidence: schema. */
  isStartOfThread: boolean;
  /** Format: date-time. Evidence: schema. */
  createdAt: string;
  /** Evidence: schema. */
  createdBy: Actor;
  /** Format: date-time. Evidence: schema. */
  updatedAt: string;
  /** Evidence: schema. */
  updatedBy: Actor;
}

/** Whether a value is a `Email`; allocates nothing. */
export function isEmail(value: unknown): value is Email {
  if (
    isObject(value) &&
    (typeof value.replyTo === "string" || value.replyTo === null) &&
    (typeof value.subject === "string" || value.subject === null) &&
    (typeof value.textContent === "string" || value.textContent === null) &&
    (typeof value.markdownContent === "string" || value.markdownContent === null) &&
    ((typeof value.sentAt === "string" && isDateTime(value.sentAt)) || value.sentAt === null) &&
    ((typeof value.receivedAt === "string" && isDateTime(value.receivedAt)) ||
      value.receivedAt === null) &&
    (typeof value.inReplyToEmailId === "string" || value.inReplyToEmailId === null) &&
    typeof value.isStartOfThread === "boolean" &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.timelineEntryId) &&
    isId(value.id) &&
    isEmailParticipant(value.to) &&
    isEmailParticipant(value.from) &&
    isAdditionalRecipients(value.additionalRecipients) &&
    isHiddenRecipients(value.hiddenRecipients) &&
    isEmailAuthenticity(value.authenticity) &&
    isAttachments(value.attachments) &&
    isActor(value.createdBy) &&
    isActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

function isAdditionalRecipients(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isEmailParticipant(value[index])) return false;
  }
  return true;
}

function isHiddenRecipients(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isEmailParticipant(value[index])) return false;
  }
  return true;
}

function isAttachments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isAttachment(value[index])) return false;
  }
  return true;
}

/** The shape of a `Email`, by which contracts tell what is wrong with a value. */
export const email: Shape = object(() => ({
  timelineEntryId: id,
  id,
  to: emailParticipant,
  from: emailParticipant,
  replyTo: nullable(string),
  additionalRecipients: array(emailParticipant),
  hiddenRecipients: array(emailParticipant),
  subject: nullable(string),
  textContent: nullable(string),
  markdownContent: nullable(string),
  authenticity: emailAuthenticity,
  sentAt: nullable(format("date-time", isDateTime)),
  receivedAt: nullable(format("date-time", isDateTime)),
  attachments: array(attachment),
  inReplyToEmailId: nullable(string),
  isStartOfThread: boolean,
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
