// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { boolean, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import {
  emailAuthenticity,
  isEmailAuthenticity,
  type EmailAuthenticity,
} from "../models/email-authenticity.js";
import {
  emailEntryAttachment,
  isEmailEntryAttachment,
  type EmailEntryAttachment,
} from "../models/email-entry-attachment.js";
import {
  emailParticipant,
  isEmailParticipant,
  type EmailParticipant,
} from "../models/email-participant.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * An e-mail, as an entry of a timeline; long contents are cut.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface EmailEntry {
  /** Evidence: inferred. */
  entryType: "email";
  /** Evidence: inferred. */
  emailId: Id;
  /** Evidence: inferred. */
  to: EmailParticipant;
  /** Evidence: inferred. */
  from: EmailParticipant;
  /** Evidence: inferred. */
  additionalRecipients: EmailParticipant[];
  /** Evidence: inferred. */
  hiddenRecipients: EmailParticipant[];
  /** Evidence: inferred. */
  subject: string | null;
  /** Evidence: inferred. */
  textContent: string | null;
  /** Whether the text was cut. Evidence: inferred. */
  hasMoreTextContent: boolean;
  /** Evidence: inferred. */
  markdownContent: string | null;
  /** Whether the Markdown was cut. Evidence: inferred. */
  hasMoreMarkdownContent: boolean;
  /** Evidence: inferred. */
  authenticity: EmailAuthenticity;
  /** Format: date-time. Evidence: inferred. */
  sentAt: string | null;
  /** Format: date-time. Evidence: inferred. */
  receivedAt: string | null;
  /** Evidence: inferred. */
  attachments: EmailEntryAttachment[];
  /** Evidence: inferred. */
  inReplyToEmailId: string | null;
  /** Evidence: inferred. */
  isStartOfThread: boolean;
}

/** Whether a value is a `EmailEntry`; allocates nothing. */
export function isEmailEntry(value: unknown): value is EmailEntry {
  if (
    isObject(value) &&
    value.entryType === "email" &&
    (typeof value.subject === "string" || value.subject === null) &&
    (typeof value.textContent === "string" || value.textContent === null) &&
    typeof value.hasMoreTextContent === "boolean" &&
    (typeof value.markdownContent === "string" || value.markdownContent === null) &&
    typeof value.hasMoreMarkdownContent === "boolean" &&
    ((typeof value.sentAt === "string" && isDateTime(value.sentAt)) || value.sentAt === null) &&
    ((typeof value.receivedAt === "string" && isDateTime(value.receivedAt)) ||
      value.receivedAt === null) &&
    (typeof value.inReplyToEmailId === "string" || value.inReplyToEmailId === null) &&
    typeof value.isStartOfThread === "boolean" &&
    isId(value.emailId) &&
    isEmailParticipant(value.to) &&
    isEmailParticipant(value.from) &&
    isAdditionalRecipients(value.additionalRecipients) &&
    isHiddenRecipients(value.hiddenRecipients) &&
    isEmailAuthenticity(value.authenticity) &&
    isAttachments(value.attachments)
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
    if (!isEmailEntryAttachment(value[index])) return false;
  }
  return true;
}

/** The shape of a `EmailEntry`, by which contracts tell what is wrong with a value. */
export const emailEntry: Shape = object(() => ({
  entryType: literal("email"),
  emailId: id,
  to: emailParticipant,
  from: emailParticipant,
  additionalRecipients: array(emailParticipant),
  hiddenRecipients: array(emailParticipant),
  subject: nullable(string),
  textContent: nullable(string),
  hasMoreTextContent: boolean,
  markdownContent: nullable(string),
  hasMoreMarkdownContent: boolean,
  authenticity: emailAuthenticity,
  sentAt: nullable(format("date-time", isDateTime)),
  receivedAt: nullable(format("date-time", isDateTime)),
  attachments: array(emailEntryAttachment),
  inReplyToEmailId: nullable(string),
  isStartOfThread: boolean,
}));
