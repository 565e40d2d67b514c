// Generated from definitions/plain/2026-04-21/messages.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { tagged } from "../../runtime/tagged-shape.js";
import { customerActor, isCustomerActor, type CustomerActor } from "../models/customer-actor.js";
import { id, isId, type Id } from "../models/id.js";
import { isUserActor, userActor, type UserActor } from "../models/user-actor.js";

/**
 * Who an e-mail address belongs to; `actorType` tells which kind.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type EmailActor =
  | UserActor
  | CustomerActor
  | {
      /** Evidence: inferred. */
      actorType: "supportEmailAddress";
      /** Evidence: inferred. */
      supportEmailAddress: string;
    }
  | {
      /** Evidence: inferred. */
      actorType: "deletedCustomer";
      /** Evidence: inferred. */
      customerId: Id;
    }
  | {
      /** Another word, such as UNKNOWN. Evidence: inferred. */
      actorType: string;
    };

/** Whether a value is a `EmailActor`; allocates nothing. */
export function isEmailActor(value: unknown): value is EmailActor {
  return isByActorType(value);
}

function isByActorType(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.actorType) {
    case "user":
      return isUserActor(value);
    case "customer":
      return isCustomerActor(value);
    case "supportEmailAddress":
      return isSupportEmailAddress(value);
    case "deletedCustomer":
      return isDeletedCustomer(value);
    default:
      return isOther(value);
  }
}

function isSupportEmailAddress(value: unknown): boolean {
  if (
    isObject(value) &&
    value.actorType === "supportEmailAddress" &&
    typeof value.supportEmailAddress === "string"
  ) {
    return true;
  }
  return false;
}

function isDeletedCustomer(value: unknown): boolean {
  return isObject(value) && value.actorType === "deletedCustomer" && isId(value.customerId);
}

function isOther(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.actorType === "string" &&
    value.actorType !== "user" &&
    value.actorType !== "customer" &&
    value.actorType !== "supportEmailAddress" &&
    value.actorType !== "deletedCustomer"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `EmailActor`, by which contracts tell what is wrong with a value. */
export const emailActor: Shape = tagged(
  "actorType",
  [
    [userActor, "user"],
    [customerActor, "customer"],
    [
      object(() => ({ actorType: literal("supportEmailAddress"), supportEmailAddress: string })),
      "supportEmailAddress",
    ],
    [object(() => ({ actorType: literal("deletedCustomer"), customerId: id })), "deletedCustomer"],
  ],
  object(() => ({ actorType: string })),
);
