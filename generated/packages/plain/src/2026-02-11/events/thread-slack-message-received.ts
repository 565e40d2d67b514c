// Generated from definitions/plain/2026-04-21/thread-slack-message-received.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { isSlackMessage, slackMessage, type SlackMessage } from "../models/slack-message.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A Slack message arrived in the workspace.
 *
 * It is not sent again when the message is edited; `thread.slack_message_updated` tells of that.
 *
 * The payload of `thread.slack_message_received`. Evidence: inferred.
 *
 * Doubt (the source is silent): The event that tells of edits has no page; it stands in the schema
 * only. Read as: Named in the description.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see
 * {@link https://www.plain.com/docs/webhooks/thread-slack-message-received | Slack message received}
 * (as of 2026-03-17)
 */
export interface ThreadSlackMessageReceived {
  /** Evidence: inferred. */
  eventType: "thread.slack_message_received";
  /** Evidence: inferred. */
  thread: Thread;
  /** Evidence: inferred. */
  slackMessage: SlackMessage;
}

/** Whether a value is the payload of `thread.slack_message_received`; allocates nothing. */
export function isThreadSlackMessageReceived(value: unknown): value is ThreadSlackMessageReceived {
  if (
    isObject(value) &&
    value.eventType === "thread.slack_message_received" &&
    isThread(value.thread) &&
    isSlackMessage(value.slackMessage)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.slack_message_received`: validates its payload and explains what is wrong
 * with it.
 */
export const threadSlackMessageReceived: Contract<
  "thread.slack_message_received",
  ThreadSlackMessageReceived
> = contract({
  type: "thread.slack_message_received",
  is: isThreadSlackMessageReceived,
  shape: object(() => ({
    eventType: literal("thread.slack_message_received"),
    thread,
    slackMessage,
  })),
});
