// Generated from definitions/emporix/quote.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isQuoteAddress, quoteAddress, type QuoteAddress } from "../models/quote-address.js";
import { isQuoteItem, quoteItem, type QuoteItem } from "../models/quote-item.js";
import { isQuoteTotal, quoteTotal, type QuoteTotal } from "../models/quote-total.js";
import { array } from "../runtime/array-shape.js";
import { isObject } from "../runtime/is-object.js";
import { object, optional } from "../runtime/object-shape.js";
import { integer, number, string } from "../runtime/scalar-shapes.js";
import type { Shape } from "../runtime/shape.js";

/**
 * A quote, with what it offers at which prices.
 *
 * Evidence: typed sample.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-quote | Events - Quote}
 * (as of 2026-08-21)
 */
export interface Quote {
  /** Evidence: typed sample. */
  id?: string;
  /**
   * Kind of business, such as with companies or with consumers; the words are not documented.
   * Evidence: typed sample.
   */
  businessModel?: string;
  /** What the quote is restricted to; the form is not documented. Evidence: typed sample. */
  restriction?: string;
  /** Whom the quote is for. Evidence: typed sample. */
  customer?: {
    /** Evidence: typed sample. */
    customerId?: string;
    /** Evidence: typed sample. */
    firstName?: string;
    /** Evidence: typed sample. */
    lastName?: string;
  };
  /** Who made the quote. Evidence: typed sample. */
  employee?: {
    /** Evidence: typed sample. */
    employeeId?: string;
    /** Evidence: typed sample. */
    firstName?: string;
    /** Evidence: typed sample. */
    lastName?: string;
  };
  /** The cart that the quote came of. Evidence: typed sample. */
  cartId?: string;
  /**
   * The order that came of the quote. Evidence: typed sample.
   *
   * Doubt (the source is silent): Documented for the creation, when there is no order yet. Read as:
   * Not required, like all other fields.
   */
  orderId?: string;
  /** Evidence: typed sample. */
  siteCode?: string;
  /** Evidence: typed sample. */
  currency?: string;
  /** State of the quote, with the reason for it. Evidence: typed sample. */
  status?: {
    /** The state itself; the words are not documented. Evidence: typed sample. */
    value?: string;
    /** Evidence: typed sample. */
    comment?: string;
    /** Evidence: typed sample. */
    quoteReason?: {
      /** Evidence: typed sample. */
      id?: string;
      /** Evidence: typed sample. */
      code?: string;
      /** Evidence: typed sample. */
      message?: LocalizedText;
      /** Evidence: typed sample. */
      type?: string;
    };
  };
  /** A time, in a form that is not documented. Evidence: typed sample. */
  validTo?: string;
  /** Evidence: typed sample. */
  totalPrice?: QuoteTotal;
  /** Evidence: typed sample. */
  subTotalPrice?: QuoteTotal;
  /** Taxes on the whole quote. Evidence: typed sample. */
  taxAggregate?: {
    /** Evidence: typed sample. */
    lines?: {
      /** Evidence: typed sample. */
      name?: string;
      /** Evidence: typed sample. */
      amount?: number;
      /** Evidence: typed sample. */
      rate?: number;
      /** Sum that is taxed. Evidence: typed sample. */
      taxable?: number;
    }[];
  };
  /** What shipping costs. Evidence: typed sample. */
  shippingCost?: {
    /** Evidence: typed sample. */
    value?: number;
    /** Evidence: typed sample. */
    methodId?: string;
    /** Evidence: typed sample. */
    zoneId?: string;
    /** Evidence: typed sample. */
    methodName?: string;
    /** Evidence: typed sample. */
    shippingCode?: string;
  };
  /** What is offered. Evidence: typed sample. */
  items?: QuoteItem[];
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /**
   * About the record itself. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The version is Integer here, Number on other pages. Read
   * as: A whole number here.
   */
  metadata?: {
    /** Evidence: typed sample. */
    version?: number;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    createdAt?: string;
    /** A time, in a form that is not documented. Evidence: typed sample. */
    modifiedAt?: string;
    /** Evidence: typed sample. */
    mixins?: Mixins;
  };
  /** What the employee noted. Evidence: typed sample. */
  comment?: {
    /** Evidence: typed sample. */
    employeeComment?: string;
  };
  /** Evidence: typed sample. */
  customerReference?: string;
  /** Evidence: typed sample. */
  customerComment?: string;
  /** Evidence: typed sample. */
  billingAddress?: QuoteAddress;
  /** Evidence: typed sample. */
  shippingAddress?: QuoteAddress;
  /** Company of the customer. Evidence: typed sample. */
  company?: string;
}

/** Whether a value is a `Quote`; allocates nothing. */
export function isQuote(value: unknown): value is Quote {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.businessModel === undefined || typeof value.businessModel === "string") &&
    (value.restriction === undefined || typeof value.restriction === "string") &&
    (value.cartId === undefined || typeof value.cartId === "string") &&
    (value.orderId === undefined || typeof value.orderId === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.currency === undefined || typeof value.currency === "string") &&
    (value.validTo === undefined || typeof value.validTo === "string") &&
    (value.customerReference === undefined || typeof value.customerReference === "string") &&
    (value.customerComment === undefined || typeof value.customerComment === "string") &&
    (value.company === undefined || typeof value.company === "string") &&
    (value.customer === undefined || isCustomer(value.customer)) &&
    (value.employee === undefined || isEmployee(value.employee)) &&
    (value.status === undefined || isStatus(value.status)) &&
    (value.totalPrice === undefined || isQuoteTotal(value.totalPrice)) &&
    (value.subTotalPrice === undefined || isQuoteTotal(value.subTotalPrice)) &&
    (value.taxAggregate === undefined || isTaxAggregate(value.taxAggregate)) &&
    (value.shippingCost === undefined || isShippingCost(value.shippingCost)) &&
    (value.items === undefined || isItems(value.items)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.metadata === undefined || isMetadata(value.metadata)) &&
    (value.comment === undefined || isComment(value.comment)) &&
    (value.billingAddress === undefined || isQuoteAddress(value.billingAddress)) &&
    (value.shippingAddress === undefined || isQuoteAddress(value.shippingAddress))
  ) {
    return true;
  }
  return false;
}

function isCustomer(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.customerId === undefined || typeof value.customerId === "string") &&
    (value.firstName === undefined || typeof value.firstName === "string") &&
    (value.lastName === undefined || typeof value.lastName === "string")
  ) {
    return true;
  }
  return false;
}

function isEmployee(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.employeeId === undefined || typeof value.employeeId === "string") &&
    (value.firstName === undefined || typeof value.firstName === "string") &&
    (value.lastName === undefined || typeof value.lastName === "string")
  ) {
    return true;
  }
  return false;
}

function isStatus(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.value === undefined || typeof value.value === "string") &&
    (value.comment === undefined || typeof value.comment === "string") &&
    (value.quoteReason === undefined || isStatusQuoteReason(value.quoteReason))
  ) {
    return true;
  }
  return false;
}

function isStatusQuoteReason(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.type === undefined || typeof value.type === "string") &&
    (value.message === undefined || isLocalizedText(value.message))
  ) {
    return true;
  }
  return false;
}

function isTaxAggregate(value: unknown): boolean {
  return isObject(value) && (value.lines === undefined || isTaxAggregateLines(value.lines));
}

function isTaxAggregateLines(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isTaxAggregateLinesItem(value[index])) return false;
  }
  return true;
}

function isTaxAggregateLinesItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.amount === undefined || Number.isFinite(value.amount)) &&
    (value.rate === undefined || Number.isFinite(value.rate)) &&
    (value.taxable === undefined || Number.isFinite(value.taxable))
  ) {
    return true;
  }
  return false;
}

function isShippingCost(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.value === undefined || Number.isFinite(value.value)) &&
    (value.methodId === undefined || typeof value.methodId === "string") &&
    (value.zoneId === undefined || typeof value.zoneId === "string") &&
    (value.methodName === undefined || typeof value.methodName === "string") &&
    (value.shippingCode === undefined || typeof value.shippingCode === "string")
  ) {
    return true;
  }
  return false;
}

function isItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isQuoteItem(value[index])) return false;
  }
  return true;
}

function isMetadata(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.version === undefined || Number.isInteger(value.version)) &&
    (value.createdAt === undefined || typeof value.createdAt === "string") &&
    (value.modifiedAt === undefined || typeof value.modifiedAt === "string") &&
    (value.mixins === undefined || isMixins(value.mixins))
  ) {
    return true;
  }
  return false;
}

function isComment(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.employeeComment === undefined || typeof value.employeeComment === "string")
  ) {
    return true;
  }
  return false;
}

/** The shape of a `Quote`, by which contracts tell what is wrong with a value. */
export const quote: Shape = object(() => ({
  id: optional(string),
  businessModel: optional(string),
  restriction: optional(string),
  customer: optional(
    object(() => ({
      customerId: optional(string),
      firstName: optional(string),
      lastName: optional(string),
    })),
  ),
  employee: optional(
    object(() => ({
      employeeId: optional(string),
      firstName: optional(string),
      lastName: optional(string),
    })),
  ),
  cartId: optional(string),
  orderId: optional(string),
  siteCode: optional(string),
  currency: optional(string),
  status: optional(
    object(() => ({
      value: optional(string),
      comment: optional(string),
      quoteReason: optional(
        object(() => ({
          id: optional(string),
          code: optional(string),
          message: optional(localizedText),
          type: optional(string),
        })),
      ),
    })),
  ),
  validTo: optional(string),
  totalPrice: optional(quoteTotal),
  subTotalPrice: optional(quoteTotal),
  taxAggregate: optional(
    object(() => ({
      lines: optional(
        array(
          object(() => ({
            name: optional(string),
            amount: optional(number),
            rate: optional(number),
            taxable: optional(number),
          })),
        ),
      ),
    })),
  ),
  shippingCost: optional(
    object(() => ({
      value: optional(number),
      methodId: optional(string),
      zoneId: optional(string),
      methodName: optional(string),
      shippingCode: optional(string),
    })),
  ),
  items: optional(array(quoteItem)),
  mixins: optional(mixins),
  metadata: optional(
    object(() => ({
      version: optional(integer),
      createdAt: optional(string),
      modifiedAt: optional(string),
      mixins: optional(mixins),
    })),
  ),
  comment: optional(object(() => ({ employeeComment: optional(string) }))),
  customerReference: optional(string),
  customerComment: optional(string),
  billingAddress: optional(quoteAddress),
  shippingAddress: optional(quoteAddress),
  company: optional(string),
}));
