// Generated from definitions/emporix/cart.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { cartAddress, isCartAddress, type CartAddress } from "../models/cart-address.js";
import { cartDiscount, isCartDiscount, type CartDiscount } from "../models/cart-discount.js";
import { cartItem, isCartItem, type CartItem } from "../models/cart-item.js";
import { channel, isChannel, type Channel } from "../models/channel.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { number, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * A cart changed.
 *
 * The payload has the cart with its items, addresses and discounts. What changed is not told.
 *
 * The payload of `cart.updated`. Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-cart | Events - Cart}
 * (as of 2026-08-21)
 */
export interface CartUpdated {
  /** Evidence: typed sample. */
  id?: string;
  /** Resource name of the cart, in a form that is not documented. Evidence: typed sample. */
  yrn?: string;
  /** What the cart is restricted to; the form is not documented. Evidence: typed sample. */
  restriction?: string;
  /** Evidence: typed sample. */
  customerId?: string;
  /** The legal entity that the customer buys for. Evidence: typed sample. */
  legalEntityId?: string;
  /** State of the cart; the words are not documented. Evidence: typed sample. */
  status?: string;
  /** The order that came of the cart. Evidence: typed sample. */
  orderId?: string;
  /** The quote that the cart belongs to. Evidence: typed sample. */
  quoteId?: string;
  /** Evidence: typed sample. */
  currency?: string;
  /** When the goods are to be delivered. Evidence: typed sample. */
  deliveryWindow?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    slotId?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    deliveryDate?: string;
  };
  /** Kind of cart; the kinds are not documented. Evidence: typed sample. */
  type?: string;
  /** Evidence: typed sample. */
  countryCode?: string;
  /** Evidence: typed sample. */
  addresses?: CartAddress[];
  /** Evidence: typed sample. */
  channel?: Channel;
  /** Evidence: typed sample. */
  discounts?: CartDiscount[];
  /** Discounts that come from outside of Emporix. Evidence: typed sample. */
  externalDiscounts?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Kind of discount; the kinds are not documented. Evidence: typed sample. */
    discountType?: string;
    /** Evidence: typed sample. */
    value?: number;
    /** Evidence: typed sample. */
    discountCalculationType?: string;
    /**
     * Place of the discount in the order in which discounts apply, as its name says. Evidence:
     * typed sample.
     */
    sequence?: number;
  }[];
  /** The session in which the cart is used. Evidence: typed sample. */
  sessionId?: string;
  /** Evidence: typed sample. */
  siteCode?: string;
  /** Evidence: typed sample. */
  items?: CartItem[];
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** About the record itself. Evidence: typed sample. */
  metadata?: {
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    modifiedAt?: string;
    /** Evidence: typed sample. */
    version?: number;
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
}

/** Whether a value is the payload of `cart.updated`; allocates nothing. */
export function isCartUpdated(value: unknown): value is CartUpdated {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.yrn === undefined || typeof value.yrn === "string") &&
    (value.restriction === undefined || typeof value.restriction === "string") &&
    (value.customerId === undefined || typeof value.customerId === "string") &&
    (value.legalEntityId === undefined || typeof value.legalEntityId === "string") &&
    (value.status === undefined || typeof value.status === "string") &&
    (value.orderId === undefined || typeof value.orderId === "string") &&
    (value.quoteId === undefined || typeof value.quoteId === "string") &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.countryCode === undefined || typeof value.countryCode === "string") &&
    (value.sessionId === undefined || typeof value.sessionId === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.deliveryWindow === undefined || isDeliveryWindow(value.deliveryWindow)) &&
    (value.addresses === undefined || isAddresses(value.addresses)) &&
    (value.channel === undefined || isChannel(value.channel)) &&
    (value.discounts === undefined || isDiscounts(value.discounts)) &&
    (value.externalDiscounts === undefined || isExternalDiscounts(value.externalDiscounts)) &&
    (value.items === undefined || isItems(value.items)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.metadata === undefined || isMetadata(value.metadata))
  ) {
    return true;
  }
  return false;
}

function isDeliveryWindow(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.slotId === undefined || typeof value.slotId === "string") &&
    (value.deliveryDate === undefined || typeof value.deliveryDate === "string")
  ) {
    return true;
  }
  return false;
}

function isAddresses(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCartAddress(value[index])) return false;
  }
  return true;
}

function isDiscounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCartDiscount(value[index])) return false;
  }
  return true;
}

function isExternalDiscounts(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isExternalDiscountsItem(value[index])) return false;
  }
  return true;
}

function isExternalDiscountsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.discountType === undefined || typeof value.discountType === "string") &&
    (value.value === undefined || Number.isFinite(value.value)) &&
    (value.discountCalculationType === undefined ||
      typeof value.discountCalculationType === "string") &&
    (value.sequence === undefined || Number.isFinite(value.sequence))
  ) {
    return true;
  }
  return false;
}

function isItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCartItem(value[index])) return false;
  }
  return true;
}

function isMetadata(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.modifiedAt === undefined || typeof value.modifiedAt === "string") &&
    (value.version === undefined || Number.isFinite(value.version)) &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

/** The contract of `cart.updated`: validates its payload and explains what is wrong with it. */
export const cartUpdated: Contract<"cart.updated", CartUpdated> = contract({
  type: "cart.updated",
  is: isCartUpdated,
  shape: object(() => ({
    id: optional(string),
    yrn: optional(string),
    restriction: optional(string),
    customerId: optional(string),
    legalEntityId: optional(string),
    status: optional(string),
    orderId: optional(string),
    quoteId: optional(string),
    currency: optional(string),
    deliveryWindow: optional(
      object(() => ({
        id: optional(string),
        slotId: optional(string),
        deliveryDate: optional(string),
      })),
    ),
    type: optional(string),
    countryCode: optional(string),
    addresses: optional(array(cartAddress)),
    channel: optional(channel),
    discounts: optional(array(cartDiscount)),
    externalDiscounts: optional(
      array(
        object(() => ({
          id: optional(string),
          discountType: optional(string),
          value: optional(number),
          discountCalculationType: optional(string),
          sequence: optional(number),
        })),
      ),
    ),
    sessionId: optional(string),
    siteCode: optional(string),
    items: optional(array(cartItem)),
    mixins: optional(mixins),
    metadata: optional(
      object(() => ({
        createdAt: optional(string),
        modifiedAt: optional(string),
        version: optional(number),
        mixins: optional(mixins),
      })),
    ),
  })),
});
