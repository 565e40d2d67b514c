// Generated from definitions/plain/2026-04-21/timeline-entry-changed.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isObject } from "../../runtime/is-object.js";
import { object } from "../../runtime/object-shape.js";
import { string } from "../../runtime/scalar-shapes.js";
import type { Shape } from "../../runtime/shape.js";
import { tagged } from "../../runtime/tagged-shape.js";
import {
  componentBadge,
  isComponentBadge,
  type ComponentBadge,
} from "../models/component-badge.js";
import {
  componentContainer,
  isComponentContainer,
  type ComponentContainer,
} from "../models/component-container.js";
import {
  componentCopyButton,
  isComponentCopyButton,
  type ComponentCopyButton,
} from "../models/component-copy-button.js";
import {
  componentDivider,
  isComponentDivider,
  type ComponentDivider,
} from "../models/component-divider.js";
import {
  componentLinkButton,
  isComponentLinkButton,
  type ComponentLinkButton,
} from "../models/component-link-button.js";
import {
  componentPlainText,
  isComponentPlainText,
  type ComponentPlainText,
} from "../models/component-plain-text.js";
import { componentRow, isComponentRow, type ComponentRow } from "../models/component-row.js";
import {
  componentSpacer,
  isComponentSpacer,
  type ComponentSpacer,
} from "../models/component-spacer.js";
import { componentText, isComponentText, type ComponentText } from "../models/component-text.js";
import {
  componentWorkflowButton,
  isComponentWorkflowButton,
  type ComponentWorkflowButton,
} from "../models/component-workflow-button.js";

/**
 * A part of what a custom entry shows; `type` tells which kind.
 *
 * Evidence: inferred.
 *
 * @see
 * {@link https://core-api.uk.plain.com/webhooks/schema/latest.json | JSON Schema of the webhook request, version 2026-04-21}
 * (as of 2026-05-11)
 */
export type Component =
  | ComponentText
  | ComponentPlainText
  | ComponentSpacer
  | ComponentDivider
  | ComponentLinkButton
  | ComponentWorkflowButton
  | ComponentBadge
  | ComponentCopyButton
  | ComponentRow
  | ComponentContainer
  | {
      /** Another word, such as UNKNOWN. Evidence: inferred. */
      type: string;
    };

/** Whether a value is a `Component`; allocates nothing. */
export function isComponent(value: unknown): value is Component {
  return isByType(value);
}

function isByType(value: unknown): boolean {
  if (!isObject(value)) return false;
  switch (value.type) {
    case "text":
      return isComponentText(value);
    case "plainText":
      return isComponentPlainText(value);
    case "spacer":
      return isComponentSpacer(value);
    case "divider":
      return isComponentDivider(value);
    case "linkButton":
      return isComponentLinkButton(value);
    case "workflowButton":
      return isComponentWorkflowButton(value);
    case "badge":
      return isComponentBadge(value);
    case "copyButton":
      return isComponentCopyButton(value);
    case "row":
      return isComponentRow(value);
    case "container":
      return isComponentContainer(value);
    default:
      return isOther(value);
  }
}

function isOther(value: unknown): boolean {
  if (
    isObject(value) &&
    typeof value.type === "string" &&
    value.type !== "text" &&
    value.type !== "plainText" &&
    value.type !== "spacer" &&
    value.type !== "divider" &&
    value.type !== "linkButton" &&
    value.type !== "workflowButton" &&
    value.type !== "badge" &&
    value.type !== "copyButton" &&
    value.type !== "row" &&
    value.type !== "container"
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Component`, by which contracts tell what is wrong with a value. */
export const component: Shape = tagged(
  "type",
  [
    [componentText, "text"],
    [componentPlainText, "plainText"],
    [componentSpacer, "spacer"],
    [componentDivider, "divider"],
    [componentLinkButton, "linkButton"],
    [componentWorkflowButton, "workflowButton"],
    [componentBadge, "badge"],
    [componentCopyButton, "copyButton"],
    [componentRow, "row"],
    [componentContainer, "container"],
  ],
  object(() => ({ type: string })),
);
