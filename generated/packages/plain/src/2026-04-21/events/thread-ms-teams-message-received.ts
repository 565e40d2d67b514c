// Generated from definitions/plain/2026-04-21/thread-ms-teams-messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../../runtime/contract.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import {
  isMsTeamsMessage,
  msTeamsMessage,
  type MsTeamsMessage,
} from "../models/ms-teams-message.js";
import { isThread, thread, type Thread } from "../models/thread.js";

export type { Contract, Validation } from "../../runtime/contract.js";
export type { Issue } from "../../runtime/issue.js";

/**
 * A Microsoft Teams message arrived.
 *
 * The payload of `thread.ms_teams_message_received`. Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ThreadMsTeamsMessageReceived {
  /** Evidence: schema. */
  eventType: "thread.ms_teams_message_received";
  /** Evidence: schema. */
  thread: Thread;
  /** Evidence: schema. */
  msTeamsMessage: MsTeamsMessage;
}

/** Whether a value is the payload of `thread.ms_teams_message_received`; allocates nothing. */
export function isThreadMsTeamsMessageReceived(
  value: unknown,
): value is ThreadMsTeamsMessageReceived {
  if (
    isObject(value) &&
    value.eventType === "thread.ms_teams_message_received" &&
    isThread(value.thread) &&
    isMsTeamsMessage(value.msTeamsMessage)
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `thread.ms_teams_message_received`: validates its payload and explains what is
 * wrong with it.
 */
export const threadMsTeamsMessageReceived: Contract<
  "thread.ms_teams_message_received",
  ThreadMsTeamsMessageReceived
> = contract({
  type: "thread.ms_teams_message_received",
  is: isThreadMsTeamsMessageReceived,
  shape: object(() => ({
    eventType: literal("thread.ms_teams_message_received"),
    thread,
    msTeamsMessage,
  })),
});
