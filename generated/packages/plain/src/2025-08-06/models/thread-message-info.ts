// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { enumeration } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";

/**
 * When a message of a thread was sent, by which way and by whom.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ThreadMessageInfo {
  /** Format: date-time. Evidence: inferred. */
  timestamp: string;
  /** The way that the message came. Evidence: inferred. */
  messageSource:
    | "CHAT"
    | "EMAIL"
    | "API"
    | "SLACK"
    | "MS_TEAMS"
    | "UNKNOWN_THREAD_MESSAGE_INFO_MESSAGE_SOURCE"
    | (string & {});
  /**
   * Who sent the message, when that is known. Evidence: inferred.
   *
   * @default null
   */
  actorId?: string | null;
  /**
   * Evidence: inferred.
   *
   * @default null
   */
  actorType?: "user" | "machineUser" | "customer" | "system" | null;
}

/** Whether a value is a `ThreadMessageInfo`; allocates nothing. */
export function isThreadMessageInfo(value: unknown): value is ThreadMessageInfo {
  if (
    isObject(value) &&
    typeof value.timestamp === "string" &&
    isDateTime(value.timestamp) &&
    typeof value.messageSource === "string" &&
    (value.actorId === undefined || typeof value.actorId === "string" || value.actorId === null) &&
    (value.actorType === undefined ||
      value.actorType === "user" ||
      value.actorType === "machineUser" ||
      value.actorType === "customer" ||
      value.actorType === "system" ||
      value.actorType === null)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ThreadMessageInfo`, by which contracts tell what is wrong with a value. */
export const threadMessageInfo: Shape = object(() => ({
  timestamp: format("date-time", isDateTime),
  messageSource: string,
  actorId: optional(nullable(string)),
  actorType: optional(enumeration(["user", "machineUser", "customer", "system", null])),
}));
