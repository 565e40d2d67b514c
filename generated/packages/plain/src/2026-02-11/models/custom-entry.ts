// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { having } from "../../runtime/having.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { nullable } from "../../runtime/nullable.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { hasAtMost } from "../../runtime/string-length.js";
import { maxLength, minLength } from "../../runtime/string-shapes.js";
import { component, isComponent, type Component } from "../models/component.js";
import {
  customEntryAttachment,
  isCustomEntryAttachment,
  type CustomEntryAttachment,
} from "../models/custom-entry-attachment.js";

/**
 * A custom entry of a timeline.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface CustomEntry {
  /** Evidence: inferred. */
  entryType: "custom";
  /** Evidence: inferred. */
  externalId: string | null;
  /** Evidence: inferred. */
  title: string;
  /** The kind of custom entry, when one is given. Evidence: inferred. */
  type: string | null;
  /** Evidence: inferred. */
  components: Component[];
  /** Evidence: inferred. */
  attachments: CustomEntryAttachment[];
}

/** Whether a value is a `CustomEntry`; allocates nothing. */
export function isCustomEntry(value: unknown): value is CustomEntry {
  if (
    isObject(value) &&
    value.entryType === "custom" &&
    ((typeof value.externalId === "string" &&
      value.externalId !== "" &&
      hasAtMost(value.externalId, 500)) ||
      value.externalId === null) &&
    typeof value.title === "string" &&
    hasAtMost(value.title, 500) &&
    (typeof value.type === "string" || value.type === null) &&
    isComponents(value.components) &&
    isAttachments(value.attachments)
  ) {
    return true;
  }
  return false;
}

function isComponents(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isComponent(value[index])) return false;
  }
  return true;
}

function isAttachments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCustomEntryAttachment(value[index])) return false;
  }
  return true;
}

/** The shape of a `CustomEntry`, by which contracts tell what is wrong with a value. */
export const customEntry: Shape = object(() => ({
  entryType: literal("custom"),
  externalId: nullable(having(minLength(1), maxLength(500))),
  title: maxLength(500),
  type: nullable(string),
  components: array(component),
  attachments: array(customEntryAttachment),
}));
