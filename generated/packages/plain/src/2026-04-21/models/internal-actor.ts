// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { tagged } from "../../runtime/tagged-shape.js";
import {
  isMachineUserActor,
  machineUserActor,
  type MachineUserActor,
} from "../models/machine-user-actor.js";
import { isSystemActor, systemActor, type SystemActor } from "../models/system-actor.js";
import { isUserActor, userActor, type UserActor } from "../models/user-actor.js";

/**
 * Who did something within the workspace: not a customer.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type InternalActor =
  | UserActor
  | MachineUserActor
  | SystemActor
  | {
      /** Another word, such as UNKNOWN. Evidence: schema. */
      actorType: string;
    };

/** Whether a value is a `InternalActor`; allocates nothing. */
export function isInternalActor(value: unknown): value is InternalActor {
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
    value.actorType !== "system"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `InternalActor`, by which contracts tell what is wrong with a value. */
export const internalActor: Shape = tagged(
  "actorType",
  [
    [userActor, "user"],
    [machineUserActor, "machineUser"],
    [systemActor, "system"],
  ],
  object(() => ({ actorType: string })),
);
