// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import {
  componentRowContent,
  isComponentRowContent,
  type ComponentRowContent,
} from "../models/component-row-content.js";

/**
 * Parts beside each other.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentRow {
  /** Evidence: inferred. */
  type: "row";
  /** Evidence: inferred. */
  rowMainContent: ComponentRowContent[];
  /** Evidence: inferred. */
  rowAsideContent: ComponentRowContent[];
}

/** Whether a value is a `ComponentRow`; allocates nothing. */
export function isComponentRow(value: unknown): value is ComponentRow {
  if (
    isObject(value) &&
    value.type === "row" &&
    isRowMainContent(value.rowMainContent) &&
    isRowAsideContent(value.rowAsideContent)
  ) {
    return true;
  }
  return false;
}

function isRowMainContent(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isComponentRowContent(value[index])) return false;
  }
  return true;
}

function isRowAsideContent(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isComponentRowContent(value[index])) return false;
  }
  return true;
}

/** The shape of a `ComponentRow`, by which contracts tell what is wrong with a value. */
export const componentRow: Shape = object(() => ({
  type: literal("row"),
  rowMainContent: array(componentRowContent),
  rowAsideContent: array(componentRowContent),
}));
