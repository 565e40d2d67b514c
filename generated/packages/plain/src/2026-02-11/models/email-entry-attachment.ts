// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { having } from "../../runtime/having.js";
import { isDateTime } from "../../runtime/is-date-time.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { minimum } from "../../runtime/number-shapes.js";
import { object } from "../../runtime/object-shape.js";
import { integer, string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { format, minLength } from "../../runtime/string-shapes.js";
import { actor, isActor, type Actor } from "../models/actor.js";
import { id, isId, type Id } from "../models/id.js";

/**
 * A file that came with an e-mail.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface EmailEntryAttachment {
  /** Evidence: inferred. */
  id: Id;
  /** Evidence: inferred. */
  fileName: string;
  /** Evidence: inferred. */
  fileSizeBytes: number;
  /** Evidence: inferred. */
  fileMimeType: string;
  /** Evidence: inferred. */
  fileExtension: string | null;
  /** Format: date-time. Evidence: inferred. */
  createdAt: string;
  /** Evidence: inferred. */
  createdBy: Actor;
  /** Format: date-time. Evidence: inferred. */
  updatedAt: string;
  /** Evidence: inferred. */
  updatedBy: Actor;
  /** Evidence: inferred. */
  type: "EMAIL";
  /** Evidence: inferred. */
  emailContentId: string;
}

/** Whether a value is a `EmailEntryAttachment`; allocates nothing. */
export function isEmailEntryAttachment(value: unknown): value is EmailEntryAttachment {
  if (
    isObject(value) &&
    value.type === "EMAIL" &&
    typeof value.fileName === "string" &&
    value.fileName !== "" &&
    typeof value.fileSizeBytes === "number" &&
    Number.isInteger(value.fileSizeBytes) &&
    value.fileSizeBytes >= 0 &&
    typeof value.fileMimeType === "string" &&
    value.fileMimeType !== "" &&
    (typeof value.fileExtension === "string" || value.fileExtension === null) &&
    typeof value.createdAt === "string" &&
    isDateTime(value.createdAt) &&
    typeof value.updatedAt === "string" &&
    isDateTime(value.updatedAt) &&
    typeof value.emailContentId === "string" &&
    isId(value.id) &&
    isActor(value.createdBy) &&
    isActor(value.updatedBy)
  ) {
    return true;
  }
  return false;
}

/** The shape of a `EmailEntryAttachment`, by which contracts tell what is wrong with a value. */
export const emailEntryAttachment: Shape = object(() => ({
  id,
  fileName: minLength(1),
  fileSizeBytes: having(integer, minimum(0)),
  fileMimeType: minLength(1),
  fileExtension: nullable(string),
  createdAt: format("date-time", isDateTime),
  createdBy: actor,
  updatedAt: format("date-time", isDateTime),
  updatedBy: actor,
  type: literal("EMAIL"),
  emailContentId: string,
}));
