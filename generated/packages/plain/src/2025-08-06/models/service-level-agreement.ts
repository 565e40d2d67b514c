// Generated from definitions/plain/2026-04-21/thread-service-level-agreement-status-transitioned.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { having } from "../../runtime/having.js";
import { isArrayOf } from "../../runtime/is-array-of.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { isNumber } from "../../runtime/is-scalar.js";
import { minItems } from "../../runtime/list-shapes.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { boolean, number, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { tagged } from "../../runtime/tagged-shape.js";
import { id, isId, type Id } from "../models/id.js";
import { internalActor, isInternalActor, type InternalActor } from "../models/internal-actor.js";
import { isTier, tier, type Tier } from "../models/tier.js";

/**
 * What a tier promises: a first or a next response within some minutes.
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
export type ServiceLevelAgreement =
  | {
      /** Evidence: inferred. */
      id: Id;
      /** Evidence: inferred. */
      tier: Tier;
      /** Evidence: inferred. */
      useBusinessHoursOnly: boolean;
      /** Evidence: inferred. */
      threadPriorityFilter: number[];
      /** Format: date-time. Evidence: inferred. */
      createdAt: string;
      /** Evidence: inferred. */
      createdBy: InternalActor;
      /** Format: date-time. Evidence: inferred. */
      updatedAt: string;
      /** Evidence: inferred. */
      updatedBy: InternalActor;
      /** Evidence: inferred. */
      type: "FIRST_RESPONSE_TIME";
      /** Evidence: inferred. */
      firstResponseTimeMinutes: number;
    }
  | {
      /** Evidence: inferred. */
      id: Id;
      /** Evidence: inferred. */
      tier: Tier;
      /** Evidence: inferred. */
      useBusinessHoursOnly: boolean;
      /** Evidence: inferred. */
      threadPriorityFilter: number[];
      /** Format: date-time. Evidence: inferred. */
      createdAt: string;
      /** Evidence: inferred. */
      createdBy: InternalActor;
      /** Format: date-time. Evidence: inferred. */
      updatedAt: string;
      /** Evidence: inferred. */
      updatedBy: InternalActor;
      /** Evidence: inferred. */
      type: "NEXT_RESPONSE_TIME";
      /** Evidence: inferred. */
      nextResponseTimeMinutes: number;
    }
  | {
      /** Another word, such as UNKNOWN. Evidence: inferred. */
      type: string;
    };

/** Whether a value is a `ServiceLevelAgreement`; allocates nothing. */
export function isServiceLevelAgreement(value: unknown): value is ServiceLevelAgreement {
  return isByType(value);
}

function isByType(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.type) {
    case "FIRST_RESPONSE_TIME":
      return isFIRSTRESPONSETIME(value);
    case "NEXT_RESPONSE_TIME":
      return isNEXTRESPONSETIME(value);
    default:
      return isOther(value);
  }
}

function isFIRSTRESPONSETIME(value: unknown): boolean {
  if (
    isObject(value) &&
    value.type === "FIRST_RESPONSE_TIME" &&
    typeof value.useBusinessHoursOnly === "boolean" &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    Number.isFinite(value.firstResponseTimeMinutes) &&
    isId(value.id) &&
    isTier(value.tier) &&
    isArrayOf(value.threadPriorityFilter, isNumber) &&
    value.threadPriorityFilter.length >= 1 &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

function isNEXTRESPONSETIME(value: unknown): boolean {
  if (
    isObject(value) &&
    value.type === "NEXT_RESPONSE_TIME" &&
    typeof value.useBusinessHoursOnly === "boolean" &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    Number.isFinite(value.nextResponseTimeMinutes) &&
    isId(value.id) &&
    isTier(value.tier) &&
    isArrayOf(value.threadPriorityFilter, isNumber) &&
    value.threadPriorityFilter.length >= 1 &&
    isInternalActor(value.createdBy) &&
    isInternalActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

function isOther(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.type === "string" &&
    value.type !== "FIRST_RESPONSE_TIME" &&
    value.type !== "NEXT_RESPONSE_TIME"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ServiceLevelAgreement`, by which contracts tell what is wrong with a value. */
export const serviceLevelAgreement: Shape = tagged(
  "type",
  [
    [
      object(() => ({
        id,
        tier,
        useBusinessHoursOnly: boolean,
        threadPriorityFilter: having(minItems(1), array(number)),
        createdAt: format("date-time", isDateTime),
        createdBy: internalActor,
        updatedAt: format("date-time", isDateTime),
        updatedBy: internalActor,
        type: literal("FIRST_RESPONSE_TIME"),
        firstResponseTimeMinutes: number,
      })),
      "FIRST_RESPONSE_TIME",
    ],
    [
      object(() => ({
        id,
        tier,
        useBusinessHoursOnly: boolean,
        threadPriorityFilter: having(minItems(1), array(number)),
        createdAt: format("date-time", isDateTime),
        createdBy: internalActor,
        updatedAt: format("date-time", isDateTime),
        updatedBy: internalActor,
        type: literal("NEXT_RESPONSE_TIME"),
        nextResponseTimeMinutes: number,
      })),
      "NEXT_RESPONSE_TIME",
    ],
  ],
  object(() => ({ type: string })),
);
