// Generated from definitions/emporix/client-management.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A legal entity, such as a company.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-client-management | Events - Client Management}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2024, entry of 2024-11-21}
 * (as of 2026-08-21)
 */
export interface LegalEntity {
  /** Evidence: typed sample. */
  legalEntityId?: string;
  /** Evidence: typed sample. */
  name?: string;
  /** Kind of legal entity; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** The legal entity above this one. Evidence: typed sample. */
  parentId?: string;
  /**
   * Documented as an object of unknown content. Evidence: typed sample.
   *
   * Doubt (the source is silent): `legalInfo`, `accountLimit` and `metadata` are Object and no
   * more; other pages show what is in their metadata. Read as: Objects of unknown content.
   */
  legalInfo?: {
    [k: string]: unknown;
  };
  /** Documented as an object of unknown content. Evidence: typed sample. */
  accountLimit?: {
    [k: string]: unknown;
  };
  /**
   * A customer group, in a key that begins with a capital letter unlike all others. Evidence: typed
   * sample.
   *
   * Doubt (the source contradicts itself): The key begins with a capital letter, and
   * `customerGroups` stands beside it. Read as: Spelt as on the page; both are kept.
   */
  CustomerGroupId?: string;
  /** Items: Documented as an object of unknown content. Evidence: typed sample. */
  customerGroups?: {
    [k: string]: unknown;
  }[];
  /** Items: Documented as an object of unknown content. Evidence: typed sample. */
  addresses?: {
    [k: string]: unknown;
  }[];
  /**
   * Documents of the legal entity, each as a text whose form is not documented. Evidence: typed
   * sample.
   *
   * Doubt (the source contradicts itself): A list of String here, a list of Object on the page
   * about vendors. Read as: A list of strings here.
   */
  documents?: string[];
  /**
   * Items: Documented as an object of unknown content. Evidence: typed sample.
   *
   * Doubt (the source is silent): The name is singular, the value a list of Object. Read as: A list
   * of objects of unknown content.
   */
  approvalGroup?: {
    [k: string]: unknown;
  }[];
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** Documented as an object of unknown content. Evidence: typed sample. */
  metadata?: {
    [k: string]: unknown;
  };
  /** The tenant that the record belongs to. Evidence: typed sample. */
  tenant?: string;
}

/** Whether a value is a `LegalEntity`; allocates nothing. */
export function isLegalEntity(value: unknown): value is LegalEntity {
  if (
    isObject(value) &&
    (value.legalEntityId === undefined || typeof value.legalEntityId === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.parentId === undefined || typeof value.parentId === "string") &&
    (value.legalInfo === undefined || isObject(value.legalInfo)) &&
    (value.accountLimit === undefined || isObject(value.accountLimit)) &&
    (value.CustomerGroupId === undefined || typeof value.CustomerGroupId === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.tenant === undefined || typeof value.tenant === "string") &&
    (value.customerGroups === undefined || isCustomerGroups(value.customerGroups)) &&
    (value.addresses === undefined || isAddresses(value.addresses)) &&
    (value.documents === undefined || isDocuments(value.documents)) &&
    (value.approvalGroup === undefined || isApprovalGroup(value.approvalGroup)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isCustomerGroups(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isObject(value[index])) return false;
  }
  return true;
}

function isAddresses(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isObject(value[index])) return false;
  }
  return true;
}

function isDocuments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isApprovalGroup(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isObject(value[index])) return false;
  }
  return true;
}

/** The shape of a `LegalEntity`, by which contracts tell what is wrong with a value. */
export const legalEntity: Shape = object(() => ({
  legalEntityId: optional(string),
  name: optional(string),
  type: optional(string),
  parentId: optional(string),
  legalInfo: optional(anyObject),
  accountLimit: optional(anyObject),
  CustomerGroupId: optional(string),
  customerGroups: optional(array(anyObject)),
  addresses: optional(array(anyObject)),
  documents: optional(array(string)),
  approvalGroup: optional(array(anyObject)),
  mixins: optional(mixins),
  metadata: optional(anyObject),
  tenant: optional(string),
}));
