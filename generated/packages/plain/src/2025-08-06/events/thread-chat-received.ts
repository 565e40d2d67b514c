// Generated from definitions/plain/2026-04-21/thread-chat-received.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { chat, isChat, type Chat } from "../models/chat.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A chat message of a customer arrived.
 *
 * The payload of `thread.chat_received`. Evidence: inferred.
 *
 * Doubt (the source contradicts itself): The sample is printed under version 2026-02-11. The schema
 * of 2026-04-21 admits its own version only; nothing else in the sample goes against it. Read as:
 * The example keeps the version as it is printed, on the pages of other versions as well.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see {@link https://www.plain.com/docs/webhooks/thread-chat-received | Chat received} (as of
 * 2026-03-17)
 */
export interface ThreadChatReceived {
  /** Evidence: inferred. */
  eventType: "thread.chat_received";
  /** Evidence: inferred. */
  chat: Chat;
  /** Evidence: inferred. */
  thread: Thread;
}

/** Whether a value is the payload of `thread.chat_received`; allocates nothing. */
export function isThreadChatReceived(value: unknown): value is ThreadChatReceived {
  if (
    isObject(value) &&
    value.eventType === "thread.chat_received" &&
    isChat(value.chat) &&
    isThread(value.thread)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.chat_received`: validates its payload and explains what is wrong with it.
 */
export const threadChatReceived: Contract<"thread.chat_received", ThreadChatReceived> = contract({
  type: "thread.chat_received",
  is: isThreadChatReceived,
  shape: object(() => ({ eventType: literal("thread.chat_received"), chat, thread })),
});
