// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `npm run generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { isUuid } from "../../runtime/is-uuid.js";
import { enumeration, literal } from "../../runtime/literal-shapes.js";
import { intersection, negation } from "../../runtime/logic-shapes.js";
import { object, optional } from "../../runtime/object-shape.js";
import { number, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { stringWith } from "../../runtime/string-shape.js";
import { union } from "../../runtime/union-shape.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * Why a thread has its status; `type` tells which of the other keys are there.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (read 2026-05-11)
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
  return (
    (isObject(value) &&
      value.type === "CREATED" &&
      typeof value.createdAt === "string" &&
      isDateTime(value.createdAt)) ||
    (isObject(value) && value.type === "NEW_REPLY") ||
    (isObject(value) && value.type === "IN_PROGRESS") ||
    (isObject(value) && value.type === "WAITING_FOR_CUSTOMER") ||
    (isObject(value) &&
      value.type === "WAITING_FOR_DURATION" &&
      typeof value.waitingUntil === "string" &&
      isDateTime(value.waitingUntil) &&
      Number.isFinite(value.durationSeconds)) ||
    (isObject(value) &&
      value.type === "THREAD_LINK_UPDATED" &&
      (value.linear === undefined || isLinear(value.linear))) ||
    (isObject(value) && value.type === "DONE_MANUALLY_SET") ||
    (isObject(value) && value.type === "IGNORED") ||
    (isObject(value) &&
      value.type === "DONE_AUTOMATICALLY_SET" &&
      (value.afterSeconds === undefined || Number.isFinite(value.afterSeconds))) ||
    (isObject(value) &&
      value.type === "THREAD_DISCUSSION_RESOLVED" &&
      (value.threadDiscussionId === undefined || isId(value.threadDiscussionId))) ||
    (isObject(value) && typeof value.type === "string" && isTypePart22(value.type))
  );
}

function isLinear(value: unknown): boolean {
  return isObject(value) && typeof value.issueId === "string" && isUuid(value.issueId);
}

function isTypePart22(value: unknown): boolean {
  return !isTypePart2(value);
}

function isTypePart2(value: unknown): boolean {
  return (
    value === "CREATED" ||
    value === "NEW_REPLY" ||
    value === "IN_PROGRESS" ||
    value === "WAITING_FOR_CUSTOMER" ||
    value === "WAITING_FOR_DURATION" ||
    value === "THREAD_LINK_UPDATED" ||
    value === "DONE_MANUALLY_SET" ||
    value === "IGNORED" ||
    value === "DONE_AUTOMATICALLY_SET" ||
    value === "THREAD_DISCUSSION_RESOLVED"
  );
}

/** The shape of a `ThreadStatusDetail`, by which contracts tell what is wrong with a value. */
export const threadStatusDetail: Shape = union([
  object({
    type: literal("CREATED"),
    createdAt: stringWith({ format: ["date-time", isDateTime] }),
  }),
  object({ type: literal("NEW_REPLY") }),
  object({ type: literal("IN_PROGRESS") }),
  object({ type: literal("WAITING_FOR_CUSTOMER") }),
  object({
    type: literal("WAITING_FOR_DURATION"),
    waitingUntil: stringWith({ format: ["date-time", isDateTime] }),
    durationSeconds: number,
  }),
  object({
    type: literal("THREAD_LINK_UPDATED"),
    linear: optional(object({ issueId: stringWith({ format: ["uuid", isUuid] }) })),
  }),
  object({ type: literal("DONE_MANUALLY_SET") }),
  object({ type: literal("IGNORED") }),
  object({ type: literal("DONE_AUTOMATICALLY_SET"), afterSeconds: optional(number) }),
  object({ type: literal("THREAD_DISCUSSION_RESOLVED"), threadDiscussionId: optional(id) }),
  object({
    type: intersection([
      string,
      negation(
        enumeration([
          "CREATED",
          "NEW_REPLY",
          "IN_PROGRESS",
          "WAITING_FOR_CUSTOMER",
          "WAITING_FOR_DURATION",
          "THREAD_LINK_UPDATED",
          "DONE_MANUALLY_SET",
          "IGNORED",
          "DONE_AUTOMATICALLY_SET",
          "THREAD_DISCUSSION_RESOLVED",
        ]),
      ),
    ]),
  }),
]);
