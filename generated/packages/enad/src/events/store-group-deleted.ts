// Generated from definitions/enad/store-groups.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A store group was deleted.
 *
 * The payload of `store_group.deleted`. Evidence: table.
 *
 * @see {@link https://docs.enad.io/docs/events/store-groups | Store Group Events}
 */
export interface StoreGroupDeleted {
  /** Id of the store group that was deleted. Evidence: table. */
  id?: string;
  /** Slug of the store group that was deleted. Evidence: table. */
  slug?: string;
}

/** Whether a value is the payload of `store_group.deleted`; allocates nothing. */
export function isStoreGroupDeleted(value: unknown): value is StoreGroupDeleted {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.slug === undefined || typeof value.slug === "string")
  ) {
    return true;
  }
  return false;
}

/**
 * The contract of `store_group.deleted`: validates its payload and explains what is wrong with it.
 */
export const storeGroupDeleted: Contract<"store_group.deleted", StoreGroupDeleted> = contract({
  type: "store_group.deleted",
  is: isStoreGroupDeleted,
  shape: object(() => ({ id: optional(string), slug: optional(string) })),
});
