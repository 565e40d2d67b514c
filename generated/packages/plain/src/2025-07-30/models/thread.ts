// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { isString } from "../../runtime/is-scalar.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { number, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { format, maxLength, minLength } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { customer, isCustomer, type Customer } from "../models/customer.js";
import { id, isId, type Id } from "../models/id.js";
import { isLabel, label, type Label } from "../models/label.js";
import {
  isThreadAssignee,
  threadAssignee,
  type ThreadAssignee,
} from "../models/thread-assignee.js";
import {
  isThreadMessageInfo,
  threadMessageInfo,
  type ThreadMessageInfo,
} from "../models/thread-message-info.js";
import {
  isThreadStatusDetail,
  threadStatusDetail,
  type ThreadStatusDetail,
} from "../models/thread-status-detail.js";
import { isThreadStatus, threadStatus, type ThreadStatus } from "../models/thread-status.js";

/**
 * A conversation with a customer.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface Thread {
  /** Evidence: inferred. */
  id: Id;
  /** Evidence: inferred. */
  customer: Customer;
  /** Evidence: inferred. */
  title: string;
  /**
   * The beginning of the conversation, when there is one. Evidence: inferred.
   *
   * @default null
   */
  previewText?: string | null;
  /**
   * A number; the samples have 0 to 3, and what the numbers mean is not documented. Evidence:
   * inferred.
   *
   * Doubt (the source is silent): Which numbers there are and what they mean is not said. Read as:
   * Any number.
   */
  priority: number;
  /** Id of the thread outside of Plain, when there is one. Evidence: inferred. */
  externalId: string | null;
  /** Evidence: inferred. */
  status: ThreadStatus;
  /** Format: date-time. Evidence: inferred. */
  statusChangedAt: string;
  /**
   * Who changed the status last, when that is known. Evidence: inferred.
   *
   * @default null
   */
  statusChangedBy?: Actor | null;
  /** Why the thread has its status, when that is known. Evidence: inferred. */
  statusDetail: ThreadStatusDetail | null;
  /** Who looks after the thread; null when nobody does. Evidence: inferred. */
  assignee: ThreadAssignee | null;
  /** When the thread was assigned; null when it is not. Format: date-time. Evidence: inferred. */
  assignedAt: string | null;
  /** Evidence: inferred. */
  labels: Label[];
  /** About the first message of the customer, when there is one. Evidence: inferred. */
  firstInboundMessageInfo: ThreadMessageInfo | null;
  /** About the first answer, when there is one. Evidence: inferred. */
  firstOutboundMessageInfo: ThreadMessageInfo | null;
  /** About the latest message of the customer, when there is one. Evidence: inferred. */
  lastInboundMessageInfo: ThreadMessageInfo | null;
  /** About the latest answer, when there is one. Evidence: inferred. */
  lastOutboundMessageInfo: ThreadMessageInfo | null;
  /** Addresses of the workspace that the conversation uses. Evidence: inferred. */
  supportEmailAddresses: string[];
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: Actor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: Actor;
}

/** Whether a value is a `Thread`; allocates nothing. */
export function isThread(value: unknown): value is Thread {
  if (
    isObject(value) &&
    typeof value.title === "string" &&
    value.title !== "" &&
    hasAtMost(value.title, 500) &&
    (value.previewText === undefined ||
      (typeof value.previewText === "string" && hasAtMost(value.previewText, 500)) ||
      value.previewText === null) &&
    Number.isFinite(value.priority) &&
    ((typeof value.externalId === "string" &&
      value.externalId !== "" &&
      hasAtMost(value.externalId, 500)) ||
      value.externalId === null) &&
    typeof value.statusChangedAt === "string" &&
    isDateTime(value.statusChangedAt) &&
    ((typeof value.assignedAt === "string" && isDateTime(value.assignedAt)) ||
      value.assignedAt === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.id) &&
    isCustomer(value.customer) &&
    isThreadStatus(value.status) &&
    (value.statusChangedBy === undefined ||
      value.statusChangedBy === null ||
      isActor(value.statusChangedBy)) &&
    (value.statusDetail === null || isThreadStatusDetail(value.statusDetail)) &&
    (value.assignee === null || isThreadAssignee(value.assignee)) &&
    isLabels(value.labels) &&
    (value.firstInboundMessageInfo === null ||
      isThreadMessageInfo(value.firstInboundMessageInfo)) &&
    (value.firstOutboundMessageInfo === null ||
      isThreadMessageInfo(value.firstOutboundMessageInfo)) &&
    (value.lastInboundMessageInfo === null || isThreadMessageInfo(value.lastInboundMessageInfo)) &&
    (value.lastOutboundMessageInfo === null ||
      isThreadMessageInfo(value.lastOutboundMessageInfo)) &&
    isSupportEmailAddresses(value.supportEmailAddresses) &&
    isActor(value.createdBy) &&
    isActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

function isLabels(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isLabel(value[index])) return false;
  }
  return true;
}

function isSupportEmailAddresses(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

/** The shape of a `Thread`, by which contracts tell what is wrong with a value. */
export const thread: Shape = object(() => ({
  id,
  customer,
  title: having(minLength(1), maxLength(500)),
  previewText: optional(nullable(maxLength(500))),
  priority: number,
  externalId: nullable(having(minLength(1), maxLength(500))),
  status: threadStatus,
  statusChangedAt: format("date-time", isDateTime),
  statusChangedBy: optional(nullable(actor)),
  statusDetail: nullable(threadStatusDetail),
  assignee: nullable(threadAssignee),
  assignedAt: nullable(format("date-time", isDateTime)),
  labels: array(label),
  firstInboundMessageInfo: nullable(threadMessageInfo),
  firstOutboundMessageInfo: nullable(threadMessageInfo),
  lastInboundMessageInfo: nullable(threadMessageInfo),
  lastOutboundMessageInfo: nullable(threadMessageInfo),
  supportEmailAddresses: array(string),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
