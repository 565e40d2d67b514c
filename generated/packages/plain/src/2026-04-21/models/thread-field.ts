// Generated from definitions/plain/2026-04-21/threads.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { nullable } from "../../runtime/nullable.js";
import { object, optional } from "../../runtime/object-shape.js";
import { boolean, number, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A field that the workspace adds to threads, with its value; `type` tells which value counts.
 *
 * Evidence: schema.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ThreadField {
  /** Evidence: schema. */
  id: Id;
  /** Evidence: schema. */
  threadId: Id;
  /** The name of the field. Evidence: schema. */
  key: string;
  /** Evidence: schema. */
  type:
    | "STRING"
    | "BOOL"
    | "ENUM"
    | "NUMBER"
    | "CURRENCY"
    | "DATE"
    | "UNKNOWN_THREAD_FIELD_SCHEMA_TYPE"
    | (string & {});
  /** Evidence: schema. */
  stringValue: string | null;
  /** Evidence: schema. */
  booleanValue: boolean | null;
  /**
   * Evidence: schema.
   *
   * @default null
   */
  numberValue?: number | null;
  /**
   * A date or time, in a form that the schema does not fix. Evidence: schema.
   *
   * Doubt (the source is silent): The schema has a string without a form. Read as: Any string.
   *
   * @default null
   */
  dateValue?: string | null;
  /** Format: date-time. Evidence: schema. */
  createdAt: string;
  /** Evidence: schema. */
  createdBy: Actor;
  /** Format: date-time. Evidence: schema. */
  updatedAt: string;
  /** Evidence: schema. */
  updatedBy: Actor;
}

/** Whether a value is a `ThreadField`; allocates nothing. */
export function isThreadField(value: unknown): value is ThreadField {
  if (
    isObject(value) &&
    typeof value.key === "string" &&
    typeof value.type === "string" &&
    (typeof value.stringValue === "string" || value.stringValue === null) &&
    (typeof value.booleanValue === "boolean" || value.booleanValue === null) &&
    (value.numberValue === undefined ||
      Number.isFinite(value.numberValue) ||
      value.numberValue === null) &&
    (value.dateValue === undefined ||
      typeof value.dateValue === "string" ||
      value.dateValue === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    isId(value.id) &&
    isId(value.threadId) &&
    isActor(value.createdBy) &&
    isActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `ThreadField`, by which contracts tell what is wrong with a value. */
export const threadField: Shape = object(() => ({
  id,
  threadId: id,
  key: string,
  type: string,
  stringValue: nullable(string),
  booleanValue: nullable(boolean),
  numberValue: optional(nullable(number)),
  dateValue: optional(nullable(string)),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
}));
