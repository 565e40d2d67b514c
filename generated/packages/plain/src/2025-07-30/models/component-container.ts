// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../../runtime/array-shape.js";
import { isObject } from "../../runtime/is-object.js";
import { literal } from "../../runtime/literal-shapes.js";
import { object } from "../../runtime/object-shape.js";
import type { Shape } from "../../runtime/shape.js";
import {
  componentContainerContent,
  isComponentContainerContent,
  type ComponentContainerContent,
} from "../models/component-container-content.js";

/**
 * Parts with a frame around them.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export interface ComponentContainer {
  /** Evidence: inferred. */
  type: "container";
  /** Evidence: inferred. */
  containerContent: ComponentContainerContent[];
}

/** Whether a value is a `ComponentContainer`; allocates nothing. */
export function isComponentContainer(value: unknown): value is ComponentContainer {
  if (isObject(value) && value.type === "container" && isContainerContent(value.containerContent)) {
    return true;
  }
  return false;
}

function isContainerContent(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isComponentContainerContent(value[index])) return false;
  }
  return true;
}

/** The shape of a `ComponentContainer`, by which contracts tell what is wrong with a value. */
export const componentContainer: Shape = object(() => ({
  type: literal("container"),
  containerContent: array(componentContainerContent),
}));
