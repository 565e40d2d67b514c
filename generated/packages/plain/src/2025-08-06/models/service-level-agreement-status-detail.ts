// Generated from definitions/plain/2026-04-21/thread-service-level-agreement-status-transitioned.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { tagged } from "../../runtime/tagged-shape.js";

/**
 * Where a thread stands against what was promised; `status` tells which time is there.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 * @see
 * {@link https://www.plain.com/docs/webhooks/thread-service-level-agreement-status-transitioned | Thread SLA status transitioned}
 * (as of 2026-03-17)
 */
export type ServiceLevelAgreementStatusDetail =
  | {
      /** Format: date-time. Evidence: inferred. */
      breachTime: string;
      /** Evidence: inferred. */
      status: "PENDING";
    }
  | {
      /** Format: date-time. Evidence: inferred. */
      achievedAt: string;
      /** Evidence: inferred. */
      status: "ACHIEVED";
    }
  | {
      /** Format: date-time. Evidence: inferred. */
      breachTime: string;
      /** Evidence: inferred. */
      status: "IMMINENT_BREACH";
    }
  | {
      /** Format: date-time. Evidence: inferred. */
      breachedAt: string;
      /** Evidence: inferred. */
      status: "BREACHING";
    }
  | {
      /** Format: date-time. Evidence: inferred. */
      breachedAt: string;
      /** Format: date-time. Evidence: inferred. */
      completedAt: string;
      /** Evidence: inferred. */
      status: "BREACHED";
    }
  | {
      /** Format: date-time. Evidence: inferred. */
      cancelledAt: string;
      /** Evidence: inferred. */
      status: "CANCELLED";
    }
  | {
      /** Another word, such as UNKNOWN. Evidence: inferred. */
      status: string;
    };

/** Whether a value is a `ServiceLevelAgreementStatusDetail`; allocates nothing. */
export function isServiceLevelAgreementStatusDetail(
  value: unknown,
): value is ServiceLevelAgreementStatusDetail {
  return isByStatus(value);
}

function isByStatus(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.status) {
    case "PENDING":
      return isPENDING(value);
    case "ACHIEVED":
      return isACHIEVED(value);
    case "IMMINENT_BREACH":
      return isIMMINENTBREACH(value);
    case "BREACHING":
      return isBREACHING(value);
    case "BREACHED":
      return isBREACHED(value);
    case "CANCELLED":
      return isCANCELLED(value);
    default:
      return isOther(value);
  }
}

function isPENDING(value: unknown): boolean {
  if (
    isObject(value) &&
    value.status === "PENDING" &&
    typeof value.breachTime === "string" &&
    isDateTime(value.breachTime)
  ) {
    return true;
  }
  return false;
}

function isACHIEVED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.status === "ACHIEVED" &&
    typeof value.achievedAt === "string" &&
    isDateTime(value.achievedAt)
  ) {
    return true;
  }
  return false;
}

function isIMMINENTBREACH(value: unknown): boolean {
  if (
    isObject(value) &&
    value.status === "IMMINENT_BREACH" &&
    typeof value.breachTime === "string" &&
    isDateTime(value.breachTime)
  ) {
    return true;
  }
  return false;
}

function isBREACHING(value: unknown): boolean {
  if (
    isObject(value) &&
    value.status === "BREACHING" &&
    typeof value.breachedAt === "string" &&
    isDateTime(value.breachedAt)
  ) {
    return true;
  }
  return false;
}

function isBREACHED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.status === "BREACHED" &&
    typeof value.breachedAt === "string" &&
    isDateTime(value.breachedAt) &&
    typeof value.completedAt === "string" &&
    isDateTime(value.completedAt)
  ) {
    return true;
  }
  return false;
}

function isCANCELLED(value: unknown): boolean {
  if (
    isObject(value) &&
    value.status === "CANCELLED" &&
    typeof value.cancelledAt === "string" &&
    isDateTime(value.cancelledAt)
  ) {
    return true;
  }
  return false;
}

function isOther(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.status === "string" &&
    value.status !== "PENDING" &&
    value.status !== "ACHIEVED" &&
    value.status !== "IMMINENT_BREACH" &&
    value.status !== "BREACHING" &&
    value.status !== "BREACHED" &&
    value.status !== "CANCELLED"
  ) {
    return true;
  }
  return false;
}

/**
 * The shape of a `ServiceLevelAgreementStatusDetail`, by which contracts tell what is wrong with a
 * value.
 */
export const serviceLevelAgreementStatusDetail: Shape = tagged(
  "status",
  [
    [
      object(() => ({ breachTime: format("date-time", isDateTime), status: literal("PENDING") })),
      "PENDING",
    ],
    [
      object(() => ({ achievedAt: format("date-time", isDateTime), status: literal("ACHIEVED") })),
      "ACHIEVED",
    ],
    [
      object(() => ({
        breachTime: format("date-time", isDateTime),
        status: literal("IMMINENT_BREACH"),
      })),
      "IMMINENT_BREACH",
    ],
    [
      object(() => ({ breachedAt: format("date-time", isDateTime), status: literal("BREACHING") })),
      "BREACHING",
    ],
    [
      object(() => ({
        breachedAt: format("date-time", isDateTime),
        completedAt: format("date-time", isDateTime),
        status: literal("BREACHED"),
      })),
      "BREACHED",
    ],
    [
      object(() => ({
        cancelledAt: format("date-time", isDateTime),
        status: literal("CANCELLED"),
      })),
      "CANCELLED",
    ],
  ],
  object(() => ({ status: string })),
);
