// Generated from definitions/plain/2026-04-21/thread-discord-messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import {
  discordMessage,
  isDiscordMessage,
  type DiscordMessage,
} from "../models/discord-message.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A Discord message was sent.
 *
 * The payload of `thread.discord_message_sent`. Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ThreadDiscordMessageSent {
  /** Evidence: inferred. */
  eventType: "thread.discord_message_sent";
  /** Evidence: inferred. */
  thread: Thread;
  /** Evidence: inferred. */
  discordMessage: DiscordMessage;
}

/** Whether a value is the payload of `thread.discord_message_sent`; allocates nothing. */
export function isThreadDiscordMessageSent(value: unknown): value is ThreadDiscordMessageSent {
  if (
    isObject(value) &&
    value.eventType === "thread.discord_message_sent" &&
    isThread(value.thread) &&
    isDiscordMessage(value.discordMessage)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.discord_message_sent`: validates its payload and explains what is wrong
 * with it.
 */
export const threadDiscordMessageSent: Contract<
  "thread.discord_message_sent",
  ThreadDiscordMessageSent
> = contract({
  type: "thread.discord_message_sent",
  is: isThreadDiscordMessageSent,
  shape: object(() => ({
    eventType: literal("thread.discord_message_sent"),
    thread,
    discordMessage,
  })),
});
