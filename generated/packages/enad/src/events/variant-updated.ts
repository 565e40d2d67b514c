// Generated from definitions/enad/variants.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isVariant, variant, type Variant } from "../models/variant.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A variant changed.
 *
 * The payload has the fields of a creation, and does not tell what changed.
 *
 * The payload of `variant.updated`. Evidence: sample. The source shows a part of the payload only.
 *
 * @see {@link https://docs.enad.io/docs/events/variants | Variant Events}
 */
export type VariantUpdated = Variant;

/** Whether a value is the payload of `variant.updated`; allocates nothing. */
export function isVariantUpdated(value: unknown): value is VariantUpdated {
  return isVariant(value);
}

/** The contract of `variant.updated`: validates its payload and explains what is wrong with it. */
export const variantUpdated: Contract<"variant.updated", VariantUpdated> = contract({
  type: "variant.updated",
  is: isVariantUpdated,
  shape: variant,
});
