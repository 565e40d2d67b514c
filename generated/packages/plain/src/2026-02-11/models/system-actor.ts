// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * A part of Plain itself that acted.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface SystemActor {
  /** Evidence: inferred. */
  actorType: "system";
  /** The part that acted, such as `email_inbound_handler`. Evidence: inferred. */
  system: string;
}

/** Whether a value is a `SystemActor`; allocates nothing. */
export function isSystemActor(value: unknown): value is SystemActor {
  return isObject(value) && value.actorType === "system" && typeof value.system === "string";
}

/** The shape of a `SystemActor`, by which contracts tell what is wrong with a value. */
export const systemActor: Shape = object(() => ({ actorType: literal("system"), system: string }));
