// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A user of the workspace who acted.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface UserActor {
  /** Evidence: inferred. */
  actorType: "user";
  /** Evidence: inferred. */
  userId: Id;
}

/** Whether a value is a `UserActor`; allocates nothing. */
export function isUserActor(value: unknown): value is UserActor {
  return isObject(value) && value.actorType === "user" && isId(value.userId);
}

/** The shape of a `UserActor`, by which contracts tell what is wrong with a value. */
export const userActor: Shape = object(() => ({ actorType: literal("user"), userId: id }));
