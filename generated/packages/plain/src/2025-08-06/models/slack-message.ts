// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { attachment, isAttachment, type Attachment } from "../models/attachment.js";
import { id, isId, type Id } from "../models/id.js";
import { isSlackReaction, slackReaction, type SlackReaction } from "../models/slack-reaction.js";

/**
 * A Slack message of a thread.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface SlackMessage {
  /** Evidence: inferred. */
  timelineEntryId: Id;
  /** Evidence: inferred. */
  id: Id;
  /** The text as Slack has it. Evidence: inferred. */
  text: string;
  /**
   * The text with mentions written out, as the key says. Evidence: inferred.
   *
   * @default ""
   */
  resolvedText?: string;
  /** Evidence: inferred. */
  attachments: Attachment[];
  /** Evidence: inferred. */
  slackChannelId: string;
  /** Evidence: inferred. */
  slackChannelName: string;
  /** Evidence: inferred. */
  slackMessageLink: string;
  /**
   * Evidence: inferred.
   *
   * @default []
   */
  slackReactions?: SlackReaction[];
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: Actor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: Actor;
}

/** Whether a value is a `SlackMessage`; allocates nothing. */
export function isSlackMessage(value: unknown): value is SlackMessage {
  if (
    isObject(value) &&
    typeof value.text === "string" &&
    (value.resolvedText === undefined || typeof value.resolvedText === "string") &&
    typeof value.slackChannelId === "string" &&
    typeof value.slackChannelName === "string" &&
    typeof value.slackMessageLink === "string" &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.timelineEntryId) &&
    isId(value.id) &&
    isAttachments(value.attachments) &&
    (value.slackReactions === undefined || isSlackReactions(value.slackReactions)) &&
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

function isSlackReactions(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isSlackReaction(value[index])) return false;
  }
  return true;
}

/** The shape of a `SlackMessage`, by which contracts tell what is wrong with a value. */
export const slackMessage: Shape = object(() => ({
  timelineEntryId: id,
  id,
  text: string,
  resolvedText: optional(string),
  attachments: array(attachment),
  slackChannelId: string,
  slackChannelName: string,
  slackMessageLink: string,
  slackReactions: optional(array(slackReaction)),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
