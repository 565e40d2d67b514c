// Generated from definitions/enad/organisations.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, boolean, string, unknown } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An organisation was created.
 *
 * An organisation, as far as the sample was read.
 *
 * The payload of `organisations.created`. Evidence: sample. The source shows a part of the payload
 * only.
 *
 * @see {@link https://docs.enad.io/docs/events/organisations | Organisation Events}
 */
export interface OrganisationsCreated {
  /** Evidence: sample. */
  id?: string;
  /** Evidence: sample. */
  company_name?: string;
  /** Evidence: sample. */
  contact_name?: string;
  /** Evidence: sample. */
  organisation_number?: string;
  /**
   * By its name, whether the credit of the organisation was or is to be checked. Evidence: sample.
   *
   * Doubt (the source is silent): The sample has true; what the field means was not seen. Read as:
   * A boolean. Its description goes by its name.
   */
  credit_check?: boolean;
  /** Evidence: sample. */
  email?: string;
  /** Evidence: sample. */
  invoice_email?: string;
  /**
   * Fields of the shop's own, under keys that it chooses. Evidence: sample.
   *
   * Doubt (the source is silent): The values in the sample are strings. Read as: Any value, as
   * nothing says that the values are strings only.
   */
  custom_fields?: {
    [k: string]: unknown;
  };
  /** Evidence: sample. */
  phone?: string;
  /** Evidence: sample. */
  tax_id_vat?: string;
  /** Evidence: sample. */
  external_ref?: string;
  /** Ids of store groups. Evidence: sample. */
  store_group_ids?: string[];
  /**
   * Addresses for shipping. Evidence: sample.
   *
   * Doubt (the source contradicts itself): Keys of an address differ from those of a user's
   * address: `zip_postal_code` and `street_address` here, `postal_code` and `street` there. Read
   * as: An address of its own, with the keys of this page.
   */
  shipping?: {
    /** Evidence: sample. */
    id?: string;
    /** Evidence: sample. */
    name?: string;
    /** Evidence: sample. */
    company_name?: string;
    /** Evidence: sample. */
    street_address?: string;
    /** Evidence: sample. */
    co_address?: string;
    /** Evidence: sample. */
    city?: string;
    /** Evidence: sample. */
    state_province?: string;
    /** Evidence: sample. */
    house_number?: string;
    /** Evidence: sample. */
    zip_postal_code?: string;
    /** Country, by a code of two letters in the sample. Evidence: sample. */
    country?: string;
    /** Evidence: sample. */
    phone?: string;
    /** Whether this is the address used by default. Evidence: sample. */
    is_default?: boolean;
  }[];
  /**
   * Addresses for billing. Evidence: sample.
   *
   * Doubt (the source is broken): The copy that was read ends after the key `id` of the first
   * address. Read as: A list of objects with an id of unknown type. The keys of an address for
   * shipping are not taken over.
   */
  billing?: {
    /** Id of the address; its value was not seen. Evidence: sample. */
    id?: unknown;
  }[];
}

/** Whether a value is the payload of `organisations.created`; allocates nothing. */
export function isOrganisationsCreated(value: unknown): value is OrganisationsCreated {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.company_name === undefined || typeof value.company_name === "string") &&
    (value.contact_name === undefined || typeof value.contact_name === "string") &&
    (value.organisation_number === undefined || typeof value.organisation_number === "string") &&
    (value.credit_check === undefined || typeof value.credit_check === "boolean") &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.invoice_email === undefined || typeof value.invoice_email === "string") &&
    (value.custom_fields === undefined || isObject(value.custom_fields)) &&
    (value.phone === undefined || typeof value.phone === "string") &&
    (value.tax_id_vat === undefined || typeof value.tax_id_vat === "string") &&
    (value.external_ref === undefined || typeof value.external_ref === "string") &&
    (value.store_group_ids === undefined || isStoreGroupIds(value.store_group_ids)) &&
    (value.shipping === undefined || isShipping(value.shipping)) &&
    (value.billing === undefined || isBilling(value.billing))
  ) {
    return true;
  }
  return false;
}

function isStoreGroupIds(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isShipping(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isShippingItem(value[index])) return false;
  }
  return true;
}

function isShippingItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.company_name === undefined || typeof value.company_name === "string") &&
    (value.street_address === undefined || typeof value.street_address === "string") &&
    (value.co_address === undefined || typeof value.co_address === "string") &&
    (value.city === undefined || typeof value.city === "string") &&
    (value.state_province === undefined || typeof value.state_province === "string") &&
    (value.house_number === undefined || typeof value.house_number === "string") &&
    (value.zip_postal_code === undefined || typeof value.zip_postal_code === "string") &&
    (value.country === undefined || typeof value.country === "string") &&
    (value.phone === undefined || typeof value.phone === "string") &&
    (value.is_default === undefined || typeof value.is_default === "boolean")
  ) {
    return true;
  }
  return false;
}

function isBilling(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isBillingItem(value[index])) return false;
  }
  return true;
}

function isBillingItem(value: unknown): boolean {
  return isObject(value);
}

/**
 * The contract of `organisations.created`: validates its payload and explains what is wrong with
 * it.
 */
export const organisationsCreated: Contract<"organisations.created", OrganisationsCreated> =
  contract({
    type: "organisations.created",
    is: isOrganisationsCreated,
    shape: object(() => ({
      id: optional(string),
      company_name: optional(string),
      contact_name: optional(string),
      organisation_number: optional(string),
      credit_check: optional(boolean),
      email: optional(string),
      invoice_email: optional(string),
      custom_fields: optional(anyObject),
      phone: optional(string),
      tax_id_vat: optional(string),
      external_ref: optional(string),
      store_group_ids: optional(array(string)),
      shipping: optional(
        array(
          object(() => ({
            id: optional(string),
            name: optional(string),
            company_name: optional(string),
            street_address: optional(string),
            co_address: optional(string),
            city: optional(string),
            state_province: optional(string),
            house_number: optional(string),
            zip_postal_code: optional(string),
            country: optional(string),
            phone: optional(string),
            is_default: optional(boolean),
          })),
        ),
      ),
      billing: optional(array(object(() => ({ id: optional(unknown) })))),
    })),
  });
