// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { attachment, isAttachment, type Attachment } from "../models/attachment.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A Discord message of a thread.
 *
 * Evidence: inferred.
 *
 * Doubt (the source is silent): Discord's part of the schema has no UNKNOWN members, unlike those
 * of Slack and Teams. Read as: As the schema has it.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface DiscordMessage {
  /** Evidence: inferred. */
  timelineEntryId: Id;
  /** Evidence: inferred. */
  id: Id;
  /** Evidence: inferred. */
  discordGuildId: string;
  /** Evidence: inferred. */
  discordChannelId: string;
  /** Evidence: inferred. */
  discordThreadId: string;
  /** Id of the message on Discord. Evidence: inferred. */
  discordId: string;
  /** Format: date-time. Evidence: inferred. */
  discordTimestamp: string;
  /** Evidence: inferred. */
  textContent: string;
  /**
   * Evidence: inferred.
   *
   * @default []
   */
  attachments?: Attachment[];
  /**
   * When it was last edited on Discord; null when it was not. Format: date-time. Evidence:
   * inferred.
   *
   * @default null
   */
  lastEditedOnDiscordAt?: string | null;
  /**
   * When it was deleted on Discord; null when it was not. Format: date-time. Evidence: inferred.
   *
   * @default null
   */
  deletedOnDiscordAt?: string | null;
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: Actor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: Actor;
}

/** Whether a value is a `DiscordMessage`; allocates nothing. */
export function isDiscordMessage(value: unknown): value is DiscordMessage {
  if (
    isObject(value) &&
    typeof value.discordGuildId === "string" &&
    typeof value.discordChannelId === "string" &&
    typeof value.discordThreadId === "string" &&
    typeof value.discordId === "string" &&
    typeof value.discordTimestamp === "string" &&
    isDateTime(value.discordTimestamp) &&
    typeof value.textContent === "string" &&
    (value.lastEditedOnDiscordAt === undefined ||
      (typeof value.lastEditedOnDiscordAt === "string" &&
        isDateTime(value.lastEditedOnDiscordAt)) ||
      value.lastEditedOnDiscordAt === null) &&
    (value.deletedOnDiscordAt === undefined ||
      (typeof value.deletedOnDiscordAt === "string" && isDateTime(value.deletedOnDiscordAt)) ||
      value.deletedOnDiscordAt === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.timelineEntryId) &&
    isId(value.id) &&
    (value.attachments === undefined || isAttachments(value.attachments)) &&
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

/** The shape of a `DiscordMessage`, by which contracts tell what is wrong with a value. */
export const discordMessage: Shape = object(() => ({
  timelineEntryId: id,
  id,
  discordGuildId: string,
  discordChannelId: string,
  discordThreadId: string,
  discordId: string,
  discordTimestamp: format("date-time", isDateTime),
  textContent: string,
  attachments: optional(array(attachment)),
  lastEditedOnDiscordAt: optional(nullable(format("date-time", isDateTime))),
  deletedOnDiscordAt: optional(nullable(format("date-time", isDateTime))),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
