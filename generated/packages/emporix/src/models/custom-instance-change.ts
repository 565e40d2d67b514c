// Generated from definitions/emporix/schema.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * An instance of a custom entity that was created or changed.
 *
 * Evidence: typed sample.
 *
 * Doubt (the source is broken): The sample has a comma after the last key of `customInstance`, so
 * it is not JSON. Read as: Read without that comma.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-schema | Events - Schema}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2026, entry of 2026-05-27}
 * (as of 2026-08-21)
 */
export interface CustomInstanceChange {
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /**
   * Code of the custom entity, chosen by the tenant, such as `contract`. Evidence: typed sample.
   */
  type?: string;
  /**
   * The instance. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The changelog of 2026-05-27 says that creation and
   * change now include media and the owner; the page shows neither. Read as: The fields that the
   * page shows are a part of the payload. Others pass.
   */
  customInstance?: {
    /** Evidence: typed sample. */
    id?: string;
    /**
     * Printed as an empty object; its content is not documented. Evidence: typed sample.
     *
     * Doubt (the source is silent): The sample has an empty object; other pages show what is in
     * theirs. Read as: An object of unknown content.
     */
    metadata?: {
      [k: string]: unknown;
    };
    /** Evidence: typed sample. */
    mixins?: Mixins;
    /**
     * The name, under a key `name` of its own as the sample has it. Evidence: typed sample.
     *
     * Doubt (the source is silent): Printed as an object of one key. Whether the key is sent or
     * only labels the map is not said. Read as: An object that may have the key. Other keys pass,
     * so a map in its place is accepted as well.
     */
    name?: {
      /** Evidence: typed sample. */
      name?: LocalizedText;
    };
  };
}

/** Whether a value is a `CustomInstanceChange`; allocates nothing. */
export function isCustomInstanceChange(value: unknown): value is CustomInstanceChange {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.customInstance === undefined || isCustomInstance(value.customInstance))
  ) {
    return true;
  }
  return false;
}

function isCustomInstance(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.name === undefined || isCustomInstanceName(value.name))
  ) {
    return true;
  }
  return false;
}

function isCustomInstanceName(value: unknown): boolean {
  return isObject(value) && (value.name === undefined || isLocalizedText(value.name));
}

/** The shape of a `CustomInstanceChange`, by which contracts tell what is wrong with a value. */
export const customInstanceChange: Shape = object(() => ({
  tenant: optional(string),
  type: optional(string),
  customInstance: optional(
    object(() => ({
      id: optional(string),
      metadata: optional(anyObject),
      mixins: optional(mixins),
      name: optional(object(() => ({ name: optional(localizedText) }))),
    })),
  ),
}));
