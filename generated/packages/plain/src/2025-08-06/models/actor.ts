// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { tagged } from "../../runtime/tagged-shape.js";
import { customerActor, isCustomerActor, type CustomerActor } from "../models/customer-actor.js";
import {
  isMachineUserActor,
  machineUserActor,
  type MachineUserActor,
} from "../models/machine-user-actor.js";
import { isSystemActor, systemActor, type SystemActor } from "../models/system-actor.js";
import { isUserActor, userActor, type UserActor } from "../models/user-actor.js";

/**
 * Who did something; `actorType` tells which kind of actor.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type Actor =
  | UserActor
  | MachineUserActor
  | SystemActor
  | CustomerActor
  | {
      /** Another word, such as UNKNOWN. Evidence: inferred. */
      actorType: string;
    };

/** Whether a value is a `Actor`; allocates nothing. */
export function isActor(value: unknown): value is Actor {
  return isByActorType(value);
}

function isByActorType(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.actorType) {
    case "user":
      return isUserActor(value);
    case "machineUser":
      return isMachineUserActor(value);
    case "system":
      return isSystemActor(value);
    case "customer":
      return isCustomerActor(value);
    default:
      return isOther(value);
  }
}

function isOther(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.actorType === "string" &&
    value.actorType !== "user" &&
    value.actorType !== "machineUser" &&
    value.actorType !== "system" &&
    value.actorType !== "customer"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Actor`, by which contracts tell what is wrong with a value. */
export const actor: Shape = tagged(
  "actorType",
  [
    [userActor, "user"],
    [machineUserActor, "machineUser"],
    [systemActor, "system"],
    [customerActor, "customer"],
  ],
  object(() => ({ actorType: string })),
);
