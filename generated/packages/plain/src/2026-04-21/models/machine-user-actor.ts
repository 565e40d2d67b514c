// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A machine user of the workspace that acted.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface MachineUserActor {
  /** Evidence: schema. */
  actorType: "machineUser";
  /** Evidence: schema. */
  machineUserId: Id;
}

/** Whether a value is a `MachineUserActor`; allocates nothing. */
export function isMachineUserActor(value: unknown): value is MachineUserActor {
  return isObject(value) && value.actorType === "machineUser" && isId(value.machineUserId);
}

/** The shape of a `MachineUserActor`, by which contracts tell what is wrong with a value. */
export const machineUserActor: Shape = object(() => ({
  actorType: literal("machineUser"),
  machineUserId: id,
}));
