// Generated from definitions/emporix/schema.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An instance of a custom entity was removed.
 *
 * The payload of `schema.custom-instance-deleted`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-schema | Events - Schema}
 * (as of 2026-08-21)
 */
export interface SchemaCustomInstanceDeleted {
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
  /**
   * Code of the custom entity, chosen by the tenant, such as `contract`. Evidence: typed sample.
   */
  type?: string;
  /** Id of the instance that is gone. Evidence: typed sample. */
  id?: string;
}

/** Whether a value is the payload of `schema.custom-instance-deleted`; allocates nothing. */
export function isSchemaCustomInstanceDeleted(
  value: unknown,
): value is SchemaCustomInstanceDeleted {
  if (
    isObject(value) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.id === undefined || typeof value.id === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `schema.custom-instance-deleted`: validates its payload and explains what is
 * wrong with it.
 */
export const schemaCustomInstanceDeleted: Contract<
  "schema.custom-instance-deleted",
  SchemaCustomInstanceDeleted
> = contract({
  type: "schema.custom-instance-deleted",
  is: isSchemaCustomInstanceDeleted,
  shape: object(() => ({ tenant: optional(string), type: optional(string), id: optional(string) })),
});
