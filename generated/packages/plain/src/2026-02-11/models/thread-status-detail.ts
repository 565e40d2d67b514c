// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { isUuid } from "../../runtime/is-uuid.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object, optional } from "../../runtime/object-shape.js";
import { number, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { tagged } from "../../runtime/tagged-shape.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * Why a thread has its status; `type` tells which of the other keys are there.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type ThreadStatusDetail =
  | {
      /** Evidence: inferred. */
      type: "CREATED";
      /** Format: date-time. Evidence: inferred. */
      createdAt: string;
    }
  | {
      /** Evidence: inferred. */
      type: "NEW_REPLY";
    }
  | {
      /** Evidence: inferred. */
      type: "IN_PROGRESS";
    }
  | {
      /** Evidence: inferred. */
      type: "WAITING_FOR_CUSTOMER";
    }
  | {
      /** Evidence: inferred. */
      type: "WAITING_FOR_DURATION";
      /** Format: date-time. Evidence: inferred. */
      waitingUntil: string;
      /** Evidence: inferred. */
      durationSeconds: number;
    }
  | {
      /** Evidence: inferred. */
      type: "THREAD_LINK_UPDATED";
      /** Evidence: inferred. */
      linear?: {
        /** Format: uuid. Evidence: inferred. */
        issueId: string;
      };
    }
  | {
      /** Evidence: inferred. */
      type: "DONE_MANUALLY_SET";
    }
  | {
      /** Evidence: inferred. */
      type: "IGNORED";
    }
  | {
      /** Evidence: inferred. */
      type: "DONE_AUTOMATICALLY_SET";
      /** Evidence: inferred. */
      afterSeconds?: number;
    }
  | {
      /** Evidence: inferred. */
      type: "THREAD_DISCUSSION_RESOLVED";
      /** Evidence: inferred. */
      threadDiscussionId?: Id;
    }
  | {
      /** Another word, such as UNKNOWN. Evidence: inferred. */
      type: string;
    };

/** Whether a value is a `ThreadStatusDetail`; allocates nothing. */
export function isThreadStatusDetail(value: unknown): value is ThreadStatusDetail {
  return isByType(value);
}

function isByType(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.type) {
    case "CREATED":
      return isCREATED(value);
    case "NEW_REPLY":
      return isNEWREPLY(value);
    case "IN_PROGRESS":
      return isINPROGRESS(value);
    case "WAITING_FOR_CUSTOMER":
      return isWAITINGFORCUSTOMER(value);
    case "WAITING_FOR_DURATION":
      return isWAITINGFORDURATION(value);
    case "THREAD_LINK_UPDATED":
      return isTHREADLINKUPDATED(value);
    case "DONE_MANUALLY_SET":
      return isDONEMANUALLYSET(value);
    case "IGNORED":
      return isIGNORED(value);
    case "DONE_AUTOMATICALLY_SET":
      return isDONEAUTOMATICALLYSET(value);
    case "THREAD_DISCUSSION_RESOLVED":
      return isTHREADDISCUSSIONRESOLVED(value);
    default:
      return isOther(value);
  }
}

function isCREATED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.type === "CREATED" &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt)
  ) {
    return true;
  }
  return false;
}

function isNEWREPLY(value: unknown): boolean {
  return isObject(value) && value.type === "NEW_REPLY";
}

function isINPROGRESS(value: unknown): boolean {
  return isObject(value) && value.type === "IN_PROGRESS";
}

function isWAITINGFORCUSTOMER(value: unknown): boolean {
  return isObject(value) && value.type === "WAITING_FOR_CUSTOMER";
}

function isWAITINGFORDURATION(value: unknown): boolean {
  if (
    isObject(value) &&
    value.type === "WAITING_FOR_DURATION" &&
    typeof value.waitingUntil === "string" &&
    isDateTime(value.waitingUntil) &&
    Number.isFinite(value.durationSeconds)
  ) {
    return true;
  }
  return false;
}

function isTHREADLINKUPDATED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.type === "THREAD_LINK_UPDATED" &&
    (value.linear === undefined || isTHREADLINKUPDATEDLinear(value.linear))
  ) {
    return true;
  }
  return false;
}

function isTHREADLINKUPDATEDLinear(value: unknown): boolean {
  return isObject(value) && typeof value.issueId === "string" && isUuid(value.issueId);
}

function isDONEMANUALLYSET(value: unknown): boolean {
  return isObject(value) && value.type === "DONE_MANUALLY_SET";
}

function isIGNORED(value: unknown): boolean {
  return isObject(value) && value.type === "IGNORED";
}

function isDONEAUTOMATICALLYSET(value: unknown): boolean {
  if (
    isObject(value) &&
    value.type === "DONE_AUTOMATICALLY_SET" &&
    (value.afterSeconds === undefined || Number.isFinite(value.afterSeconds))
  ) {
    return true;
  }
  return false;
}

function isTHREADDISCUSSIONRESOLVED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.type === "THREAD_DISCUSSION_RESOLVED" &&
    (value.threadDiscussionId === undefined || isId(value.threadDiscussionId))
  ) {
    return true;
  }
  return false;
}

function isOther(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.type === "string" &&
    value.type !== "CREATED" &&
    value.type !== "NEW_REPLY" &&
    value.type !== "IN_PROGRESS" &&
    value.type !== "WAITING_FOR_CUSTOMER" &&
    value.type !== "WAITING_FOR_DURATION" &&
    value.type !== "THREAD_LINK_UPDATED" &&
    value.type !== "DONE_MANUALLY_SET" &&
    value.type !== "IGNORED" &&
    value.type !== "DONE_AUTOMATICALLY_SET" &&
    value.type !== "THREAD_DISCUSSION_RESOLVED"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ThreadStatusDetail`, by which contracts tell what is wrong with a value. */
export const threadStatusDetail: Shape = tagged(
  "type",
  [
    [
      object(() => ({ type: literal("CREATED"), createdAt: format("date-time", isDateTime) })),
      "CREATED",
    ],
    [object(() => ({ type: literal("NEW_REPLY") })), "NEW_REPLY"],
    [object(() => ({ type: literal("IN_PROGRESS") })), "IN_PROGRESS"],
    [object(() => ({ type: literal("WAITING_FOR_CUSTOMER") })), "WAITING_FOR_CUSTOMER"],
    [
      object(() => ({
        type: literal("WAITING_FOR_DURATION"),
        waitingUntil: format("date-time", isDateTime),
        durationSeconds: number,
      })),
      "WAITING_FOR_DURATION",
    ],
    [
      object(() => ({
        type: literal("THREAD_LINK_UPDATED"),
        linear: optional(object(() => ({ issueId: format("uuid", isUuid) }))),
      })),
      "THREAD_LINK_UPDATED",
    ],
    [object(() => ({ type: literal("DONE_MANUALLY_SET") })), "DONE_MANUALLY_SET"],
    [object(() => ({ type: literal("IGNORED") })), "IGNORED"],
    [
      object(() => ({ type: literal("DONE_AUTOMATICALLY_SET"), afterSeconds: optional(number) })),
      "DONE_AUTOMATICALLY_SET",
    ],
    [
      object(() => ({
        type: literal("THREAD_DISCUSSION_RESOLVED"),
        threadDiscussionId: optional(id),
      })),
      "THREAD_DISCUSSION_RESOLVED",
    ],
  ],
  object(() => ({ type: string })),
);
