// Generated from definitions/plain/2026-04-21/thread-slack-message-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import { isSlackMessage, slackMessage, type SlackMessage } from "../models/slack-message.js";
import {
  isSlackReactionChange,
  slackReactionChange,
  type SlackReactionChange,
} from "../models/slack-reaction-change.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A Slack message was edited or deleted, or reactions to it changed.
 *
 * The payload of `thread.slack_message_updated`. Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ThreadSlackMessageUpdated {
  /** Evidence: schema. */
  eventType: "thread.slack_message_updated";
  /**
   * What happened to the message; when it is missing, that is not known. Evidence: schema.
   *
   * Doubt (the source is silent): The field is not required and has a default. Read as: It may be
   * missing, which counts as the default.
   *
   * @default "UNKNOWN_SLACK_MESSAGE_CHANGE_TYPE"
   */
  changeType?:
    | "MESSAGE_EDITED"
    | "MESSAGE_DELETED"
    | "REACTIONS_CHANGED"
    | "UNKNOWN_SLACK_MESSAGE_CHANGE_TYPE"
    | (string & {});
  /** Evidence: schema. */
  thread: Thread;
  /** Evidence: schema. */
  slackMessage: SlackMessage;
  /**
   * The reaction that was added or taken back; null or missing for other changes. Evidence: schema.
   *
   * Doubt (the source is silent): New in version 2026-04-21, as only the changelog of the vendor's
   * SDK tells. That it comes with changed reactions follows from its name. Read as: It may be
   * missing or null.
   *
   * @default null
   */
  reactionChange?: SlackReactionChange | null;
}

/** Whether a value is the payload of `thread.slack_message_updated`; allocates nothing. */
export function isThreadSlackMessageUpdated(value: unknown): value is ThreadSlackMessageUpdated {
  if (
    isObject(value) &&
    value.eventType === "thread.slack_message_updated" &&
    (value.changeType === undefined || typeof value.changeType === "string") &&
    isThread(value.thread) &&
    isSlackMessage(value.slackMessage) &&
    (value.reactionChange === undefined ||
      value.reactionChange === null ||
      isSlackReactionChange(value.reactionChange))
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.slack_message_updated`: validates its payload and explains what is wrong
 * with it.
 */
export const threadSlackMessageUpdated: Contract<
  "thread.slack_message_updated",
  ThreadSlackMessageUpdated
> = contract({
  type: "thread.slack_message_updated",
  is: isThreadSlackMessageUpdated,
  shape: object(() => ({
    eventType: literal("thread.slack_message_updated"),
    changeType: optional(string),
    thread,
    slackMessage,
    reactionChange: optional(nullable(slackReactionChange)),
  })),
});
