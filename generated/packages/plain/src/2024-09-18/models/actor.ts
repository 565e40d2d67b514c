// Generated from definitions/plain/2024-09-18/customer-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";

/**
 * Who did something; `actorType` says which of the other keys tells more.
 *
 * Evidence: sample.
 *
 * Doubt (the source is silent): The sample shows two kinds of actor; the later schema has four and
 * one for those yet to come. Read as: One object with the keys of both kinds, none required, and an
 * open list of kinds, so that another kind does not lose a delivery.
 *
 * @see {@link https://www.plain.com/docs/webhooks/customer-updated | Customer updated}
 * @see
 * {@link https://www.plain.com/docs/webhooks/customer-updated | Customer updated, with the sample under version 2026-02-11}
 * (as of 2026-03-17)
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface Actor {
  /** Evidence: sample. */
  actorType?: "user" | "system" | (string & {});
  /** The user of the workspace, when `actorType` is `user`. Evidence: sample. */
  userId?: string;
  /** The part of Plain that acted, when `actorType` is `system`. Evidence: sample. */
  system?: string;
}

/** Whether a value is a `Actor`; allocates nothing. */
export function isActor(value: unknown): value is Actor {
  if (
    isObject(value) &&
    (value.actorType === undefined || typeof value.actorType === "string") &&
    (value.userId === undefined || typeof value.userId === "string") &&
    (value.system === undefined || typeof value.system === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Actor`, by which contracts tell what is wrong with a value. */
export const actor: Shape = object(() => ({
  actorType: optional(string),
  userId: optional(string),
  system: optional(string),
}));
