// Generated from definitions/plain/2026-04-21/thread-tenant-updated.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A tenant, to which a thread can belong.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface Tenant {
  /** Evidence: schema. */
  id: Id;
  /** Evidence: schema. */
  workspaceId: Id;
  /** Evidence: schema. */
  name: string;
  /** Id of the tenant outside of Plain. Evidence: schema. */
  externalId: string;
  /** Evidence: schema. */
  url: string | null;
  /**
   * Where the tenant comes from. Evidence: schema.
   *
   * @default "api"
   */
  source?: "api" | "salesforce" | "hubspot" | "UNKNOWN_TENANT_SOURCE" | (string & {});
  /** Format: date-time. Evidence: schema. */
  createdAt: string;
  /** Evidence: schema. */
  createdBy: Actor;
  /** Format: date-time. Evidence: schema. */
  updatedAt: string;
  /** Evidence: schema. */
  updatedBy: Actor;
}

/** Whether a value is a `Tenant`; allocates nothing. */
export function isTenant(value: unknown): value is Tenant {
  if (
    isObject(value) &&
    typeof value.name === "string" &&
    typeof value.externalId === "string" &&
    (typeof value.url === "string" || value.url === null) &&
    (value.source === undefined || typeof value.source === "string") &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.id) &&
    isId(value.workspaceId) &&
    isActor(value.createdBy) &&
    isActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Tenant`, by which contracts tell what is wrong with a value. */
export const tenant: Shape = object(() => ({
  id,
  workspaceId: id,
  name: string,
  externalId: string,
  url: nullable(string),
  source: optional(string),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
