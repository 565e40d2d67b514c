// Generated from definitions/plain/2026-04-21/actors.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A customer who acted.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface CustomerActor {
  /** Evidence: inferred. */
  actorType: "customer";
  /** Evidence: inferred. */
  customerId: Id;
}

/** Whether a value is a `CustomerActor`; allocates nothing. */
export function isCustomerActor(value: unknown): value is CustomerActor {
  return isObject(value) && value.actorType === "customer" && isId(value.customerId);
}

/** The shape of a `CustomerActor`, by which contracts tell what is wrong with a value. */
export const customerActor: Shape = object(() => ({
  actorType: literal("customer"),
  customerId: id,
}));
