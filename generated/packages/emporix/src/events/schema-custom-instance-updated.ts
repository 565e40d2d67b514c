// Generated from definitions/emporix/schema.yaml. Do not edit: change the definition and run `hookscribe generate`.

import {
  customInstanceChange,
  isCustomInstanceChange,
  type CustomInstanceChange,
} from "../models/custom-instance-change.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An instance of a custom entity changed.
 *
 * The fields are those of a creation; what changed is not told.
 *
 * The payload of `schema.custom-instance-updated`. Evidence: typed sample. The source shows a part
 * of the payload only.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-schema | Events - Schema}
 * (as of 2026-08-21)
 */
export type SchemaCustomInstanceUpdated = CustomInstanceChange;

/** Whether a value is the payload of `schema.custom-instance-updated`; allocates nothing. */
export function isSchemaCustomInstanceUpdated(
  value: unknown,
): value is SchemaCustomInstanceUpdated {
  return isCustomInstanceChange(value);
}

/**
 * The contract of `schema.custom-instance-updated`: validates its payload and explains what is
 * wrong with it.
 */
export const schemaCustomInstanceUpdated: Contract<
  "schema.custom-instance-updated",
  SchemaCustomInstanceUpdated
> = contract({
  type: "schema.custom-instance-updated",
  is: isSchemaCustomInstanceUpdated,
  shape: customInstanceChange,
});
