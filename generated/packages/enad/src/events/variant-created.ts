// Generated from definitions/enad/variants.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isVariant, variant, type Variant } from "../models/variant.js";
import { contract, type Contract } from "../runtime/contract.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A variant was created.
 *
 * The payload of `variant.created`. Evidence: sample. The source shows a part of the payload only.
 *
 * Doubt (the source is broken): The sample has a comment in it, so it is not JSON. Read as: The
 * comment is left out of the example.
 *
 * @see {@link https://docs.enad.io/docs/events/variants | Variant Events}
 */
export type VariantCreated = Variant;

/** Whether a value is the payload of `variant.created`; allocates nothing. */
export function isVariantCreated(value: unknown): value is VariantCreated {
  return isVariant(value);
}

/** The contract of `variant.created`: validates its payload and explains what is wrong with it. */
export const variantCreated: Contract<"variant.created", VariantCreated> = contract({
  type: "variant.created",
  is: isVariantCreated,
  shape: variant,
});
