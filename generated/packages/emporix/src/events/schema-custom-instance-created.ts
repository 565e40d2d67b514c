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
 * An instance of a custom entity was created.
 *
 * The payload of `schema.custom-instance-created`. Evidence: typed sample. The source shows a part
 * of the payload only.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-schema | Events - Schema}
 * (as of 2026-08-21)
 */
export type SchemaCustomInstanceCreated = CustomInstanceChange;

/** Whether a value is the payload of `schema.custom-instance-created`; allocates nothing. */
export function isSchemaCustomInstanceCreated(
  value: unknown,
): value is SchemaCustomInstanceCreated {
  return isCustomInstanceChange(value);
}

/**
 * The contract of `schema.custom-instance-created`: validates its payload and explains what is
 * wrong with it.
 */
export const schemaCustomInstanceCreated: Contract<
  "schema.custom-instance-created",
  SchemaCustomInstanceCreated
> = contract({
  type: "schema.custom-instance-created",
  is: isSchemaCustomInstanceCreated,
  shape: customInstanceChange,
});
