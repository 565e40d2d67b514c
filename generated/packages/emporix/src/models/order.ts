// Generated from definitions/emporix/order.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { channel, isChannel, type Channel } from "../models/channel.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isMoney, money, type Money } from "../models/money.js";
import { isOrderAddress, orderAddress, type OrderAddress } from "../models/order-address.js";
import { isOrderDiscount, orderDiscount, type OrderDiscount } from "../models/order-discount.js";
import { isOrderEntry, orderEntry, type OrderEntry } from "../models/order-entry.js";
import { isOrderLink, orderLink, type OrderLink } from "../models/order-link.js";
import { isOrderMetadata, orderMetadata, type OrderMetadata } from "../models/order-metadata.js";
import { isOrderTax, orderTax, type OrderTax } from "../models/order-tax.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { anyObject, number, string, unknown } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * What is told of an order both on creation and on change.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-order | Events - Order}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2025, entry of 2025-07-30}
 * (as of 2026-08-21)
 * @see {@link https://github.com/emporix/api-references | Changelog of 2026, entry of 2026-06-09}
 * (as of 2026-08-21)
 */
export interface Order {
  /** Evidence: typed sample. */
  id?: string;
  /** State of the order; the words are not documented. Evidence: typed sample. */
  status?: string;
  /** What was ordered. Evidence: typed sample. */
  entries?: OrderEntry[];
  /** Discounts on the whole order. Evidence: typed sample. */
  discounts?: OrderDiscount[];
  /** Who ordered. Evidence: typed sample. */
  customer?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    title?: string;
    /** Evidence: typed sample. */
    firstName?: string;
    /** Evidence: typed sample. */
    middleName?: string;
    /** Evidence: typed sample. */
    lastName?: string;
    /** Evidence: typed sample. */
    company?: string;
    /** Evidence: typed sample. */
    email?: string;
    /** Documented as an object of unknown content. Evidence: typed sample. */
    metadata?: {
      [k: string]: unknown;
    };
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
  /** Evidence: typed sample. */
  siteCode?: string;
  /**
   * The cart that the order came of; it may be missing. Evidence: typed sample (page, changelog
   * 2026).
   *
   * Doubt (the source is silent): The changelog of 2026-06-09 says that `cartId` and `quoteId` may
   * be left out, the one place where anything is said to be optional. Whether they may be null is
   * not said. Read as: Not required, and not null when they are there, like all other fields.
   */
  cartId?: string;
  /**
   * The quote that the order came of; it may be missing. Evidence: typed sample (page, changelog
   * 2026).
   */
  quoteId?: string;
  /** What the order is restricted to; the form is not documented. Evidence: typed sample. */
  restriction?: string;
  /** Evidence: typed sample. */
  countryCode?: string;
  /** Evidence: typed sample. */
  billingAddress?: OrderAddress;
  /** Evidence: typed sample. */
  shippingAddress?: OrderAddress;
  /** Payments for the order. Evidence: typed sample. */
  payments?: {
    /** State of the payment; the words are not documented. Evidence: typed sample. */
    status?: string;
    /** Evidence: typed sample. */
    method?: string;
    /** Evidence: typed sample. */
    paymentResponse?: string;
    /** Evidence: typed sample. */
    paidAmount?: number;
    /** Evidence: typed sample. */
    currency?: string;
    /** Evidence: typed sample. */
    redirectUrl?: string;
    /** Evidence: typed sample. */
    authorizedAmount?: number;
  }[];
  /** What shipping costs. Evidence: typed sample. */
  shipping?: {
    /** Evidence: typed sample. */
    total?: Money;
    /** Evidence: typed sample. */
    lines?: {
      /** Evidence: typed sample. */
      amount?: number;
      /** Evidence: typed sample. */
      currency?: string;
      /** Evidence: typed sample. */
      code?: string;
      /** Evidence: typed sample. */
      name?: string;
      /** Evidence: typed sample. */
      discounts?: OrderDiscount[];
      /** Evidence: typed sample. */
      tax?: OrderTax;
      /** Evidence: typed sample. */
      link?: OrderLink;
      /** Evidence: typed sample. */
      shippingTaxCode?: string;
    }[];
  };
  /** Tax on the whole order. Evidence: typed sample. */
  tax?: OrderTax;
  /** Evidence: typed sample. */
  subTotalPrice?: number;
  /** Evidence: typed sample. */
  totalPrice?: number;
  /** Evidence: typed sample. */
  totalAuthorizedAmount?: number;
  /** Evidence: typed sample. */
  currency?: string;
  /** Evidence: typed sample. */
  metadata?: OrderMetadata;
  /**
   * Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): Map in some places of the payload, Object in others.
   * Read as: The same thing: an object with any keys.
   */
  mixins?: Mixins;
  /**
   * Kind of cycle in which the order is placed; the words are not documented. Evidence: typed
   * sample.
   */
  orderCycle?: string;
  /** Evidence: typed sample. */
  deliveryWindowId?: string;
  /** Evidence: typed sample. */
  channel?: Channel;
  /**
   * A time, in a form that is not documented. Evidence: typed sample.
   *
   * Doubt (the source is silent): `created`, `completed`, `lastStatusChange` and the days of
   * shipments are String. Read as: Strings of any form.
   */
  created?: string;
  /** A time, in a form that is not documented. Evidence: typed sample. */
  completed?: string;
  /** A time, in a form that is not documented. Evidence: typed sample. */
  lastStatusChange?: string;
  /** Parcels and the like. Evidence: typed sample. */
  shipments?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    shippedDate?: string;
    /** Evidence: typed sample. */
    carrier?: string;
    /** Evidence: typed sample. */
    trackingNumber?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    expectDeliveryOn?: string;
  }[];
  /**
   * Announced by the changelog, which does not say what it holds. Evidence: changelog (changelog
   * 2025).
   *
   * Doubt (the source contradicts itself): The changelog of 2025-07-30 announces `vendor`,
   * `masterOrder` and `splitInfo` for the creation, and also `orderType`, `subOrders` and `splitBy`
   * for the change; the page shows none of them. It calls the events `schema.order-created` and
   * `schema.order-updated`. Read as: Fields of unknown content, with the changelog as their source,
   * of the events that the page calls `order.created` and `order.updated`.
   */
  vendor?: unknown;
  /**
   * Announced by the changelog, which does not say what it holds. Evidence: changelog (changelog
   * 2025).
   */
  masterOrder?: unknown;
  /**
   * Announced by the changelog, which does not say what it holds. Evidence: changelog (changelog
   * 2025).
   */
  splitInfo?: unknown;
}

/** Whether a value is a `Order`; allocates nothing. */
export function isOrder(value: unknown): value is Order {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.cartId === undefined || typeof value.cartId === "string") &&
    (value.quoteId === undefined || typeof value.quoteId === "string") &&
    (value.restriction === undefined || typeof value.restriction === "string") &&
    (value.countryCode === undefined || typeof value.countryCode === "string") &&
    (value.subTotalPrice === undefined || Number.isFinite(value.subTotalPrice)) &&
    (value.totalPrice === undefined || Number.isFinite(value.totalPrice)) &&
    (value.totalAuthorizedAmount === undefined || Number.isFinite(value.totalAuthorizedAmount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.orderCycle === undefined || typeof value.orderCycle === "string") &&
    (value.deliveryWindowId === undefined || typeof value.deliveryWindowId === "string") &&
    (value.created === undefined || typeof value.created === "string") &&
    (value.completed === undefined || typeof value.completed === "string") &&
    (value.lastStatusChange === undefined || typeof value.lastStatusChange === "string") &&
    (value.entries === undefined || isEntries(value.entries)) &&
    (value.discounts === undefined || isDiscounts(value.discounts)) &&
    (value.customer === undefined || isCustomer(value.customer)) &&
    (value.billingAddress === undefined || isOrderAddress(value.billingAddress)) &&
    (value.shippingAddress === undefined || isOrderAddress(value.shippingAddress)) &&
    (value.payments === undefined || isPayments(value.payments)) &&
    (value.shipping === undefined || isShipping(value.shipping)) &&
    (value.tax === undefined || isOrderTax(value.tax)) &&
    (value.metadata === undefined || isOrderMetadata(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.channel === undefined || isChannel(value.channel)) &&
    (value.shipments === undefined || isShipments(value.shipments))
  ) {
    return true;
  }
  return false;
}

function isEntries(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isOrderEntry(value[index])) return false;
  }
  return true;
}

function isDiscounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isOrderDiscount(value[index])) return false;
  }
  return true;
}

function isCustomer(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.title === undefined || typeof value.title === "string") &&
    (value.firstName === undefined || typeof value.firstName === "string") &&
    (value.middleName === undefined || typeof value.middleName === "string") &&
    (value.lastName === undefined || typeof value.lastName === "string") &&
    (value.company === undefined || typeof value.company === "string") &&
    (value.email === undefined || typeof value.email === "string") &&
    (value.metadata === undefined || isObject(value.metadata)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isPayments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isPaymentsItem(value[index])) return false;
  }
  return true;
}

function isPaymentsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.method === undefined || typeof value.method === "string") &&
    (value.paymentResponse === undefined || typeof value.paymentResponse === "string") &&
    (value.paidAmount === undefined || Number.isFinite(value.paidAmount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.redirectUrl === undefined || typeof value.redirectUrl === "string") &&
    (value.authorizedAmount === undefined || Number.isFinite(value.authorizedAmount))
  ) {
    return true;
  }
  return false;
}

function isShipping(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.total === undefined || isMoney(value.total)) &&
    (value.lines === undefined || isShippingLines(value.lines))
  ) {
    return true;
  }
  return false;
}

function isShippingLines(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isShippingLinesItem(value[index])) return false;
  }
  return true;
}

function isShippingLinesItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.shippingTaxCode === undefined || typeof value.shippingTaxCode === "string") &&
    (value.discounts === undefined || isShippingLinesItemDiscounts(value.discounts)) &&
    (value.tax === undefined || isOrderTax(value.tax)) &&
    (value.link === undefined || isOrderLink(value.link))
  ) {
    return true;
  }
  return false;
}

function isShippingLinesItemDiscounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isOrderDiscount(value[index])) return false;
  }
  return true;
}

function isShipments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isShipmentsItem(value[index])) return false;
  }
  return true;
}

function isShipmentsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.shippedDate === undefined || typeof value.shippedDate === "string") &&
    (value.carrier === undefined || typeof value.carrier === "string") &&
    (value.trackingNumber === undefined || typeof value.trackingNumber === "string") &&
    (value.expectDeliveryOn === undefined || typeof value.expectDeliveryOn === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Order`, by which contracts tell what is wrong with a value. */
export const order: Shape = object(() => ({
  id: optional(string),
  status: optional(string),
  entries: optional(array(orderEntry)),
  discounts: optional(array(orderDiscount)),
  customer: optional(
    object(() => ({
      id: optional(string),
      name: optional(string),
      title: optional(string),
      firstName: optional(string),
      middleName: optional(string),
      lastName: optional(string),
      company: optional(string),
      email: optional(string),
      metadata: optional(anyObject),
      mixins: optional(mixins),
    })),
  ),
  siteCode: optional(string),
  cartId: optional(string),
  quoteId: optional(string),
  restriction: optional(string),
  countryCode: optional(string),
  billingAddress: optional(orderAddress),
  shippingAddress: optional(orderAddress),
  payments: optional(
    array(
      object(() => ({
        status: optional(string),
        method: optional(string),
        paymentResponse: optional(string),
        paidAmount: optional(number),
        currency: optional(string),
        redirectUrl: optional(string),
        authorizedAmount: optional(number),
      })),
    ),
  ),
  shipping: optional(
    object(() => ({
      total: optional(money),
      lines: optional(
        array(
          object(() => ({
            amount: optional(number),
            currency: optional(string),
            code: optional(string),
            name: optional(string),
            discounts: optional(array(orderDiscount)),
            tax: optional(orderTax),
            link: optional(orderLink),
            shippingTaxCode: optional(string),
          })),
        ),
      ),
    })),
  ),
  tax: optional(orderTax),
  subTotalPrice: optional(number),
  totalPrice: optional(number),
  totalAuthorizedAmount: optional(number),
  currency: optional(string),
  metadata: optional(orderMetadata),
  mixins: optional(mixins),
  orderCycle: optional(string),
  deliveryWindowId: optional(string),
  channel: optional(channel),
  created: optional(string),
  completed: optional(string),
  lastStatusChange: optional(string),
  shipments: optional(
    array(
      object(() => ({
        shippedDate: optional(string),
        carrier: optional(string),
        trackingNumber: optional(string),
        expectDeliveryOn: optional(string),
      })),
    ),
  ),
  vendor: optional(unknown),
  masterOrder: optional(unknown),
  splitInfo: optional(unknown),
}));
