// Generated from definitions/emporix/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { envelope, type Envelope } from "./envelope.js";
import { assignmentCreated, type AssignmentCreated } from "./events/assignment-created.js";
import { assignmentDeleted, type AssignmentDeleted } from "./events/assignment-deleted.js";
import { availabilityCreated, type AvailabilityCreated } from "./events/availability-created.js";
import { availabilityDeleted, type AvailabilityDeleted } from "./events/availability-deleted.js";
import { availabilityUpdated, type AvailabilityUpdated } from "./events/availability-updated.js";
import { cartClosed, type CartClosed } from "./events/cart-closed.js";
import { cartCreated, type CartCreated } from "./events/cart-created.js";
import { cartItemAdded, type CartItemAdded } from "./events/cart-item-added.js";
import { cartItemDeleted, type CartItemDeleted } from "./events/cart-item-deleted.js";
import { cartItemUpdated, type CartItemUpdated } from "./events/cart-item-updated.js";
import { cartMerged, type CartMerged } from "./events/cart-merged.js";
import { cartUpdated, type CartUpdated } from "./events/cart-updated.js";
import { catalogCreated, type CatalogCreated } from "./events/catalog-created.js";
import { catalogDeleted, type CatalogDeleted } from "./events/catalog-deleted.js";
import { catalogUpdated, type CatalogUpdated } from "./events/catalog-updated.js";
import { categoryCreated, type CategoryCreated } from "./events/category-created.js";
import { categoryDeleted, type CategoryDeleted } from "./events/category-deleted.js";
import { categoryUpdated, type CategoryUpdated } from "./events/category-updated.js";
import {
  clientManagementLegalentityCreated,
  type ClientManagementLegalentityCreated,
} from "./events/client-management-legalentity-created.js";
import {
  clientManagementLegalentityDeleted,
  type ClientManagementLegalentityDeleted,
} from "./events/client-management-legalentity-deleted.js";
import {
  clientManagementLegalentityUpdated,
  type ClientManagementLegalentityUpdated,
} from "./events/client-management-legalentity-updated.js";
import {
  clientManagementUserAssignedToLegalentity,
  type ClientManagementUserAssignedToLegalentity,
} from "./events/client-management-user-assigned-to-legalentity.js";
import { customerCreated, type CustomerCreated } from "./events/customer-created.js";
import { customerDeleted, type CustomerDeleted } from "./events/customer-deleted.js";
import {
  customerEmailChangeRequest,
  type CustomerEmailChangeRequest,
} from "./events/customer-email-change-request.js";
import { customerEmailChange, type CustomerEmailChange } from "./events/customer-email-change.js";
import { customerLoggedIn, type CustomerLoggedIn } from "./events/customer-logged-in.js";
import { customerOptIn, type CustomerOptIn } from "./events/customer-opt-in.js";
import {
  customerPasswordReset,
  type CustomerPasswordReset,
} from "./events/customer-password-reset.js";
import {
  customerRefreshToken,
  type CustomerRefreshToken,
} from "./events/customer-refresh-token.js";
import {
  customerSegmentCustomerAssignmentCreated,
  type CustomerSegmentCustomerAssignmentCreated,
} from "./events/customer-segment-customer-assignment-created.js";
import {
  customerSegmentCustomerAssignmentDeleted,
  type CustomerSegmentCustomerAssignmentDeleted,
} from "./events/customer-segment-customer-assignment-deleted.js";
import {
  customerSegmentCustomerAssignmentUpdated,
  type CustomerSegmentCustomerAssignmentUpdated,
} from "./events/customer-segment-customer-assignment-updated.js";
import {
  customerSegmentItemAssignmentCreated,
  type CustomerSegmentItemAssignmentCreated,
} from "./events/customer-segment-item-assignment-created.js";
import {
  customerSegmentItemAssignmentDeleted,
  type CustomerSegmentItemAssignmentDeleted,
} from "./events/customer-segment-item-assignment-deleted.js";
import {
  customerSegmentItemAssignmentUpdated,
  type CustomerSegmentItemAssignmentUpdated,
} from "./events/customer-segment-item-assignment-updated.js";
import {
  customerSegmentSegmentCreated,
  type CustomerSegmentSegmentCreated,
} from "./events/customer-segment-segment-created.js";
import {
  customerSegmentSegmentDeleted,
  type CustomerSegmentSegmentDeleted,
} from "./events/customer-segment-segment-deleted.js";
import {
  customerSegmentSegmentUpdated,
  type CustomerSegmentSegmentUpdated,
} from "./events/customer-segment-segment-updated.js";
import { customerUpdated, type CustomerUpdated } from "./events/customer-updated.js";
import { indexItemDeleted, type IndexItemDeleted } from "./events/index-item-deleted.js";
import { indexItemUpdated, type IndexItemUpdated } from "./events/index-item-updated.js";
import { orderCancelled, type OrderCancelled } from "./events/order-cancelled.js";
import { orderCreated, type OrderCreated } from "./events/order-created.js";
import { orderDeleted, type OrderDeleted } from "./events/order-deleted.js";
import { orderStatusChanged, type OrderStatusChanged } from "./events/order-status-changed.js";
import { orderUpdated, type OrderUpdated } from "./events/order-updated.js";
import { priceCreated, type PriceCreated } from "./events/price-created.js";
import { priceDeleted, type PriceDeleted } from "./events/price-deleted.js";
import { priceListCreated, type PriceListCreated } from "./events/price-list-created.js";
import { priceListDeleted, type PriceListDeleted } from "./events/price-list-deleted.js";
import {
  priceListPriceCreated,
  type PriceListPriceCreated,
} from "./events/price-list-price-created.js";
import {
  priceListPriceDeleted,
  type PriceListPriceDeleted,
} from "./events/price-list-price-deleted.js";
import {
  priceListPriceUpdated,
  type PriceListPriceUpdated,
} from "./events/price-list-price-updated.js";
import { priceListUpdated, type PriceListUpdated } from "./events/price-list-updated.js";
import { priceModelCreated, type PriceModelCreated } from "./events/price-model-created.js";
import { priceModelDeleted, type PriceModelDeleted } from "./events/price-model-deleted.js";
import { priceModelUpdated, type PriceModelUpdated } from "./events/price-model-updated.js";
import { priceUpdated, type PriceUpdated } from "./events/price-updated.js";
import { productCreated, type ProductCreated } from "./events/product-created.js";
import { productDeleted, type ProductDeleted } from "./events/product-deleted.js";
import { productUpdated, type ProductUpdated } from "./events/product-updated.js";
import { quoteCreated, type QuoteCreated } from "./events/quote-created.js";
import { quoteDeleted, type QuoteDeleted } from "./events/quote-deleted.js";
import { quoteUpdated, type QuoteUpdated } from "./events/quote-updated.js";
import { returnCreated, type ReturnCreated } from "./events/return-created.js";
import { returnDeleted, type ReturnDeleted } from "./events/return-deleted.js";
import { returnUpdated, type ReturnUpdated } from "./events/return-updated.js";
import {
  schemaCustomInstanceCreated,
  type SchemaCustomInstanceCreated,
} from "./events/schema-custom-instance-created.js";
import {
  schemaCustomInstanceDeleted,
  type SchemaCustomInstanceDeleted,
} from "./events/schema-custom-instance-deleted.js";
import {
  schemaCustomInstanceUpdated,
  type SchemaCustomInstanceUpdated,
} from "./events/schema-custom-instance-updated.js";
import { siteSiteCreated, type SiteSiteCreated } from "./events/site-site-created.js";
import { siteSiteDeleted, type SiteSiteDeleted } from "./events/site-site-deleted.js";
import { siteSiteUpdated, type SiteSiteUpdated } from "./events/site-site-updated.js";
import { vendorVendorCreated, type VendorVendorCreated } from "./events/vendor-vendor-created.js";
import { vendorVendorDeleted, type VendorVendorDeleted } from "./events/vendor-vendor-deleted.js";
import { vendorVendorUpdated, type VendorVendorUpdated } from "./events/vendor-vendor-updated.js";
import type {
  Contracts,
  DeliveryFacts,
  ParseOptions,
  ParseResult,
  ReceivedDelivery,
  ReceivedEvent,
} from "./runtime/delivery.js";
import { parseDelivery } from "./runtime/parse-delivery.js";
import { probedBy } from "./runtime/probed-by.js";
import type {
  NeedsKey,
  NeedsType,
  ReceiverOptions,
  Verification,
} from "./runtime/receiver-options.js";
import { receiver, type Receiver } from "./runtime/receiver.js";
import type { ReceivingFacts } from "./runtime/receiving-facts.js";
import { createVerifier } from "./signing.js";

export {
  assignmentCreated,
  isAssignmentCreated,
  type AssignmentCreated,
} from "./events/assignment-created.js";
export {
  assignmentDeleted,
  isAssignmentDeleted,
  type AssignmentDeleted,
} from "./events/assignment-deleted.js";
export {
  availabilityCreated,
  isAvailabilityCreated,
  type AvailabilityCreated,
} from "./events/availability-created.js";
export {
  availabilityDeleted,
  isAvailabilityDeleted,
  type AvailabilityDeleted,
} from "./events/availability-deleted.js";
export {
  availabilityUpdated,
  isAvailabilityUpdated,
  type AvailabilityUpdated,
} from "./events/availability-updated.js";
export { cartClosed, isCartClosed, type CartClosed } from "./events/cart-closed.js";
export { cartCreated, isCartCreated, type CartCreated } from "./events/cart-created.js";
export { cartItemAdded, isCartItemAdded, type CartItemAdded } from "./events/cart-item-added.js";
export {
  cartItemDeleted,
  isCartItemDeleted,
  type CartItemDeleted,
} from "./events/cart-item-deleted.js";
export {
  cartItemUpdated,
  isCartItemUpdated,
  type CartItemUpdated,
} from "./events/cart-item-updated.js";
export { cartMerged, isCartMerged, type CartMerged } from "./events/cart-merged.js";
export { cartUpdated, isCartUpdated, type CartUpdated } from "./events/cart-updated.js";
export { catalogCreated, isCatalogCreated, type CatalogCreated } from "./events/catalog-created.js";
export { catalogDeleted, isCatalogDeleted, type CatalogDeleted } from "./events/catalog-deleted.js";
export { catalogUpdated, isCatalogUpdated, type CatalogUpdated } from "./events/catalog-updated.js";
export {
  categoryCreated,
  isCategoryCreated,
  type CategoryCreated,
} from "./events/category-created.js";
export {
  categoryDeleted,
  isCategoryDeleted,
  type CategoryDeleted,
} from "./events/category-deleted.js";
export {
  categoryUpdated,
  isCategoryUpdated,
  type CategoryUpdated,
} from "./events/category-updated.js";
export {
  clientManagementLegalentityCreated,
  isClientManagementLegalentityCreated,
  type ClientManagementLegalentityCreated,
} from "./events/client-management-legalentity-created.js";
export {
  clientManagementLegalentityDeleted,
  isClientManagementLegalentityDeleted,
  type ClientManagementLegalentityDeleted,
} from "./events/client-management-legalentity-deleted.js";
export {
  clientManagementLegalentityUpdated,
  isClientManagementLegalentityUpdated,
  type ClientManagementLegalentityUpdated,
} from "./events/client-management-legalentity-updated.js";
export {
  clientManagementUserAssignedToLegalentity,
  isClientManagementUserAssignedToLegalentity,
  type ClientManagementUserAssignedToLegalentity,
} from "./events/client-management-user-assigned-to-legalentity.js";
export {
  customerCreated,
  isCustomerCreated,
  type CustomerCreated,
} from "./events/customer-created.js";
export {
  customerDeleted,
  isCustomerDeleted,
  type CustomerDeleted,
} from "./events/customer-deleted.js";
export {
  customerEmailChangeRequest,
  isCustomerEmailChangeRequest,
  type CustomerEmailChangeRequest,
} from "./events/customer-email-change-request.js";
export {
  customerEmailChange,
  isCustomerEmailChange,
  type CustomerEmailChange,
} from "./events/customer-email-change.js";
export {
  customerLoggedIn,
  isCustomerLoggedIn,
  type CustomerLoggedIn,
} from "./events/customer-logged-in.js";
export { customerOptIn, isCustomerOptIn, type CustomerOptIn } from "./events/customer-opt-in.js";
export {
  customerPasswordReset,
  isCustomerPasswordReset,
  type CustomerPasswordReset,
} from "./events/customer-password-reset.js";
export {
  customerRefreshToken,
  isCustomerRefreshToken,
  type CustomerRefreshToken,
} from "./events/customer-refresh-token.js";
export {
  customerSegmentCustomerAssignmentCreated,
  isCustomerSegmentCustomerAssignmentCreated,
  type CustomerSegmentCustomerAssignmentCreated,
} from "./events/customer-segment-customer-assignment-created.js";
export {
  customerSegmentCustomerAssignmentDeleted,
  isCustomerSegmentCustomerAssignmentDeleted,
  type CustomerSegmentCustomerAssignmentDeleted,
} from "./events/customer-segment-customer-assignment-deleted.js";
export {
  customerSegmentCustomerAssignmentUpdated,
  isCustomerSegmentCustomerAssignmentUpdated,
  type CustomerSegmentCustomerAssignmentUpdated,
} from "./events/customer-segment-customer-assignment-updated.js";
export {
  customerSegmentItemAssignmentCreated,
  isCustomerSegmentItemAssignmentCreated,
  type CustomerSegmentItemAssignmentCreated,
} from "./events/customer-segment-item-assignment-created.js";
export {
  customerSegmentItemAssignmentDeleted,
  isCustomerSegmentItemAssignmentDeleted,
  type CustomerSegmentItemAssignmentDeleted,
} from "./events/customer-segment-item-assignment-deleted.js";
export {
  customerSegmentItemAssignmentUpdated,
  isCustomerSegmentItemAssignmentUpdated,
  type CustomerSegmentItemAssignmentUpdated,
} from "./events/customer-segment-item-assignment-updated.js";
export {
  customerSegmentSegmentCreated,
  isCustomerSegmentSegmentCreated,
  type CustomerSegmentSegmentCreated,
} from "./events/customer-segment-segment-created.js";
export {
  customerSegmentSegmentDeleted,
  isCustomerSegmentSegmentDeleted,
  type CustomerSegmentSegmentDeleted,
} from "./events/customer-segment-segment-deleted.js";
export {
  customerSegmentSegmentUpdated,
  isCustomerSegmentSegmentUpdated,
  type CustomerSegmentSegmentUpdated,
} from "./events/customer-segment-segment-updated.js";
export {
  customerUpdated,
  isCustomerUpdated,
  type CustomerUpdated,
} from "./events/customer-updated.js";
export {
  indexItemDeleted,
  isIndexItemDeleted,
  type IndexItemDeleted,
} from "./events/index-item-deleted.js";
export {
  indexItemUpdated,
  isIndexItemUpdated,
  type IndexItemUpdated,
} from "./events/index-item-updated.js";
export { isOrderCancelled, orderCancelled, type OrderCancelled } from "./events/order-cancelled.js";
export { isOrderCreated, orderCreated, type OrderCreated } from "./events/order-created.js";
export { isOrderDeleted, orderDeleted, type OrderDeleted } from "./events/order-deleted.js";
export {
  isOrderStatusChanged,
  orderStatusChanged,
  type OrderStatusChanged,
} from "./events/order-status-changed.js";
export { isOrderUpdated, orderUpdated, type OrderUpdated } from "./events/order-updated.js";
export { isPriceCreated, priceCreated, type PriceCreated } from "./events/price-created.js";
export { isPriceDeleted, priceDeleted, type PriceDeleted } from "./events/price-deleted.js";
export {
  isPriceListCreated,
  priceListCreated,
  type PriceListCreated,
} from "./events/price-list-created.js";
export {
  isPriceListDeleted,
  priceListDeleted,
  type PriceListDeleted,
} from "./events/price-list-deleted.js";
export {
  isPriceListPriceCreated,
  priceListPriceCreated,
  type PriceListPriceCreated,
} from "./events/price-list-price-created.js";
export {
  isPriceListPriceDeleted,
  priceListPriceDeleted,
  type PriceListPriceDeleted,
} from "./events/price-list-price-deleted.js";
export {
  isPriceListPriceUpdated,
  priceListPriceUpdated,
  type PriceListPriceUpdated,
} from "./events/price-list-price-updated.js";
export {
  isPriceListUpdated,
  priceListUpdated,
  type PriceListUpdated,
} from "./events/price-list-updated.js";
export {
  isPriceModelCreated,
  priceModelCreated,
  type PriceModelCreated,
} from "./events/price-model-created.js";
export {
  isPriceModelDeleted,
  priceModelDeleted,
  type PriceModelDeleted,
} from "./events/price-model-deleted.js";
export {
  isPriceModelUpdated,
  priceModelUpdated,
  type PriceModelUpdated,
} from "./events/price-model-updated.js";
export { isPriceUpdated, priceUpdated, type PriceUpdated } from "./events/price-updated.js";
export { isProductCreated, productCreated, type ProductCreated } from "./events/product-created.js";
export { isProductDeleted, productDeleted, type ProductDeleted } from "./events/product-deleted.js";
export { isProductUpdated, productUpdated, type ProductUpdated } from "./events/product-updated.js";
export { isQuoteCreated, quoteCreated, type QuoteCreated } from "./events/quote-created.js";
export { isQuoteDeleted, quoteDeleted, type QuoteDeleted } from "./events/quote-deleted.js";
export { isQuoteUpdated, quoteUpdated, type QuoteUpdated } from "./events/quote-updated.js";
export { isReturnCreated, returnCreated, type ReturnCreated } from "./events/return-created.js";
export { isReturnDeleted, returnDeleted, type ReturnDeleted } from "./events/return-deleted.js";
export { isReturnUpdated, returnUpdated, type ReturnUpdated } from "./events/return-updated.js";
export {
  isSchemaCustomInstanceCreated,
  schemaCustomInstanceCreated,
  type SchemaCustomInstanceCreated,
} from "./events/schema-custom-instance-created.js";
export {
  isSchemaCustomInstanceDeleted,
  schemaCustomInstanceDeleted,
  type SchemaCustomInstanceDeleted,
} from "./events/schema-custom-instance-deleted.js";
export {
  isSchemaCustomInstanceUpdated,
  schemaCustomInstanceUpdated,
  type SchemaCustomInstanceUpdated,
} from "./events/schema-custom-instance-updated.js";
export {
  isSiteSiteCreated,
  siteSiteCreated,
  type SiteSiteCreated,
} from "./events/site-site-created.js";
export {
  isSiteSiteDeleted,
  siteSiteDeleted,
  type SiteSiteDeleted,
} from "./events/site-site-deleted.js";
export {
  isSiteSiteUpdated,
  siteSiteUpdated,
  type SiteSiteUpdated,
} from "./events/site-site-updated.js";
export {
  isVendorVendorCreated,
  vendorVendorCreated,
  type VendorVendorCreated,
} from "./events/vendor-vendor-created.js";
export {
  isVendorVendorDeleted,
  vendorVendorDeleted,
  type VendorVendorDeleted,
} from "./events/vendor-vendor-deleted.js";
export {
  isVendorVendorUpdated,
  vendorVendorUpdated,
  type VendorVendorUpdated,
} from "./events/vendor-vendor-updated.js";
export { isAssignment, type Assignment } from "./models/assignment.js";
export { isAvailability, type Availability } from "./models/availability.js";
export { isBasePrice, type BasePrice } from "./models/base-price.js";
export { isCartAddress, type CartAddress } from "./models/cart-address.js";
export { isCartDiscount, type CartDiscount } from "./models/cart-discount.js";
export { isCartFee, type CartFee } from "./models/cart-fee.js";
export { isCartItemChange, type CartItemChange } from "./models/cart-item-change.js";
export { isCartItem, type CartItem } from "./models/cart-item.js";
export { isCartSummary, type CartSummary } from "./models/cart-summary.js";
export { isCatalog, type Catalog } from "./models/catalog.js";
export { isCategory, type Category } from "./models/category.js";
export { isChannel, type Channel } from "./models/channel.js";
export {
  isCustomInstanceChange,
  type CustomInstanceChange,
} from "./models/custom-instance-change.js";
export { isCustomerAssignment, type CustomerAssignment } from "./models/customer-assignment.js";
export { isCustomer, type Customer } from "./models/customer.js";
export { isDateRange, type DateRange } from "./models/date-range.js";
export { isEmailChange, type EmailChange } from "./models/email-change.js";
export { isItemAssignment, type ItemAssignment } from "./models/item-assignment.js";
export { isLegalEntity, type LegalEntity } from "./models/legal-entity.js";
export { isLocalizedText, type LocalizedText } from "./models/localized-text.js";
export { isMixins, type Mixins } from "./models/mixins.js";
export { isMoney, type Money } from "./models/money.js";
export { isOrderAddress, type OrderAddress } from "./models/order-address.js";
export { isOrderDiscount, type OrderDiscount } from "./models/order-discount.js";
export { isOrderEntry, type OrderEntry } from "./models/order-entry.js";
export { isOrderImage, type OrderImage } from "./models/order-image.js";
export { isOrderLink, type OrderLink } from "./models/order-link.js";
export { isOrderMetadata, type OrderMetadata } from "./models/order-metadata.js";
export { isOrderPrice, type OrderPrice } from "./models/order-price.js";
export { isOrderTax, type OrderTax } from "./models/order-tax.js";
export { isOrder, type Order } from "./models/order.js";
export { isPeriod, type Period } from "./models/period.js";
export { isPriceItem, type PriceItem } from "./models/price-item.js";
export { isPriceListPrice, type PriceListPrice } from "./models/price-list-price.js";
export { isPriceList, type PriceList } from "./models/price-list.js";
export { isPriceModel, type PriceModel } from "./models/price-model.js";
export { isPriceTier, type PriceTier } from "./models/price-tier.js";
export { isPrice, type Price } from "./models/price.js";
export { isProduct, type Product } from "./models/product.js";
export { isQuantity, type Quantity } from "./models/quantity.js";
export { isQuoteAddress, type QuoteAddress } from "./models/quote-address.js";
export { isQuoteItem, type QuoteItem } from "./models/quote-item.js";
export { isQuoteTotal, type QuoteTotal } from "./models/quote-total.js";
export { isQuote, type Quote } from "./models/quote.js";
export { isRecordMetadata, type RecordMetadata } from "./models/record-metadata.js";
export { isRelatedItem, type RelatedItem } from "./models/related-item.js";
export { isReturnAmount, type ReturnAmount } from "./models/return-amount.js";
export { isReturnItem, type ReturnItem } from "./models/return-item.js";
export { isReturnReason, type ReturnReason } from "./models/return-reason.js";
export { isReturnRecord, type ReturnRecord } from "./models/return-record.js";
export { isSegment, type Segment } from "./models/segment.js";
export { isSiteReference, type SiteReference } from "./models/site-reference.js";
export {
  isVariantAttributeValue,
  type VariantAttributeValue,
} from "./models/variant-attribute-value.js";
export { isVariantAttribute, type VariantAttribute } from "./models/variant-attribute.js";
export { isVendor, type Vendor } from "./models/vendor.js";
export type { Contract, Validation } from "./runtime/contract.js";
export type { DeliveryReport, EventReport } from "./runtime/delivery-report.js";
export type {
  Contracts,
  InvalidEvent,
  KnownEvent,
  ParseFailure,
  ParseOptions,
  ParseResult,
  UnknownEvent,
} from "./runtime/delivery.js";
export type { HeaderSource } from "./runtime/headers.js";
export type { Issue } from "./runtime/issue.js";
export { memoryStore, type IdempotencyStore } from "./runtime/memory-store.js";
export { problemDetails, type ProblemDetails } from "./runtime/problem-details.js";
export type {
  Handlers,
  Idempotency,
  InvalidReceived,
  RequestHead,
  Verdict,
} from "./runtime/receiver-options.js";
export type { Answer, IncomingRequest, Receiver } from "./runtime/receiver.js";
export type { SignOptions, SignedHeaders } from "./runtime/sign.js";
export type { SigningScheme } from "./runtime/signing-scheme.js";
export type {
  RawBody,
  Verifier,
  VerifyOptions,
  VerifyReason,
  VerifyResult,
} from "./runtime/verify.js";
export { createVerifier, sign, signingSchemes, verify } from "./signing.js";

/**
 * The payload of every documented event of Emporix by the event's type; `unknown` where no more
 * than the type is documented.
 */
export interface EmporixEventMap {
  /** A job of an AI agent came to its end. */
  "ai.agent-job-finished": unknown;
  /** Something was assigned to a category. */
  "assignment.created": AssignmentCreated;
  /** One or more assignments of a category were removed. */
  "assignment.deleted": AssignmentDeleted;
  /** An availability was created: the stock state of a product on a site. */
  "availability.created": AvailabilityCreated;
  /** An availability was removed. */
  "availability.deleted": AvailabilityDeleted;
  /** An availability changed. */
  "availability.updated": AvailabilityUpdated;
  /** A cart was closed. */
  "cart.closed": CartClosed;
  /** A cart was created. */
  "cart.created": CartCreated;
  /** A line item was added to a cart. */
  "cart.item-added": CartItemAdded;
  /** A line item was removed from a cart. */
  "cart.item-deleted": CartItemDeleted;
  /** A line item of a cart changed. */
  "cart.item-updated": CartItemUpdated;
  /** A cart was merged with another one. */
  "cart.merged": CartMerged;
  /** A cart changed. */
  "cart.updated": CartUpdated;
  /** A catalog was created. */
  "catalog.created": CatalogCreated;
  /** A catalog was removed. */
  "catalog.deleted": CatalogDeleted;
  /** A catalog changed. */
  "catalog.updated": CatalogUpdated;
  /** A category was created. */
  "category.created": CategoryCreated;
  /** A category was removed. */
  "category.deleted": CategoryDeleted;
  /** A category changed. */
  "category.updated": CategoryUpdated;
  /** An assignment of a contact was created. */
  "client-management.contactassignment-created": unknown;
  /** An assignment of a contact was removed. */
  "client-management.contactassignment-deleted": unknown;
  /** An assignment of a contact changed. */
  "client-management.contactassignment-updated": unknown;
  /** A legal entity was created. */
  "client-management.legalentity-created": ClientManagementLegalentityCreated;
  /** A legal entity was removed. */
  "client-management.legalentity-deleted": ClientManagementLegalentityDeleted;
  /** A legal entity changed. */
  "client-management.legalentity-updated": ClientManagementLegalentityUpdated;
  /** A user was assigned to a legal entity. */
  "client-management.user-assigned-to-legalentity": ClientManagementUserAssignedToLegalentity;
  /** A customer was assigned to a segment. */
  "customer-segment.customer-assignment-created": CustomerSegmentCustomerAssignmentCreated;
  /** A customer is no longer assigned to a segment. */
  "customer-segment.customer-assignment-deleted": CustomerSegmentCustomerAssignmentDeleted;
  /** The assignment of a customer to a segment changed. */
  "customer-segment.customer-assignment-updated": CustomerSegmentCustomerAssignmentUpdated;
  /** An item was assigned to a segment. */
  "customer-segment.item-assignment-created": CustomerSegmentItemAssignmentCreated;
  /** An item is no longer assigned to a segment. */
  "customer-segment.item-assignment-deleted": CustomerSegmentItemAssignmentDeleted;
  /** The assignment of an item to a segment changed. */
  "customer-segment.item-assignment-updated": CustomerSegmentItemAssignmentUpdated;
  /** A segment was created. */
  "customer-segment.segment-created": CustomerSegmentSegmentCreated;
  /** A segment was removed. */
  "customer-segment.segment-deleted": CustomerSegmentSegmentDeleted;
  /** A segment changed. */
  "customer-segment.segment-updated": CustomerSegmentSegmentUpdated;
  /** A customer was created. */
  "customer.created": CustomerCreated;
  /** A customer was removed. */
  "customer.deleted": CustomerDeleted;
  /** A customer confirmed a new e-mail address. */
  "customer.email-change": CustomerEmailChange;
  /** A customer asked to change the e-mail address. */
  "customer.email-change-request": CustomerEmailChangeRequest;
  /** A customer logged in. */
  "customer.logged.in": CustomerLoggedIn;
  /** A customer opted in. */
  "customer.opt-in": CustomerOptIn;
  /** Someone asked to reset the password of a customer. */
  "customer.password-reset": CustomerPasswordReset;
  /** The link that activates an account is to be sent to a customer again. */
  "customer.refresh-token": CustomerRefreshToken;
  /** A customer changed. */
  "customer.updated": CustomerUpdated;
  /** An item left the index of a site. */
  "index-item.deleted": IndexItemDeleted;
  /** An item changed and was put into the index again. */
  "index-item.updated": IndexItemUpdated;
  /** An order was cancelled. */
  "order.cancelled": OrderCancelled;
  /** An order was created. */
  "order.created": OrderCreated;
  /** An order is being removed. */
  "order.deleted": OrderDeleted;
  /** The status of an order changed. */
  "order.status-changed": OrderStatusChanged;
  /** An order changed. */
  "order.updated": OrderUpdated;
  /** A price in a price list was created. */
  "price-list-price.created": PriceListPriceCreated;
  /** A price in a price list was removed. */
  "price-list-price.deleted": PriceListPriceDeleted;
  /** A price in a price list changed. */
  "price-list-price.updated": PriceListPriceUpdated;
  /** A price list was created. */
  "price-list.created": PriceListCreated;
  /** A price list was removed. */
  "price-list.deleted": PriceListDeleted;
  /** A price list changed. */
  "price-list.updated": PriceListUpdated;
  /** A price model was created. */
  "price-model.created": PriceModelCreated;
  /** A price model was removed. */
  "price-model.deleted": PriceModelDeleted;
  /** A price model changed. */
  "price-model.updated": PriceModelUpdated;
  /** A price was created. */
  "price.created": PriceCreated;
  /** A price was removed. */
  "price.deleted": PriceDeleted;
  /** A price changed. */
  "price.updated": PriceUpdated;
  /** A product was created. */
  "product.created": ProductCreated;
  /** A product was removed. */
  "product.deleted": ProductDeleted;
  /** A product changed. */
  "product.updated": ProductUpdated;
  /** A quote was created. */
  "quote.created": QuoteCreated;
  /** A quote was removed. */
  "quote.deleted": QuoteDeleted;
  /** A quote changed. */
  "quote.updated": QuoteUpdated;
  /** A return was created. */
  "return.created": ReturnCreated;
  /** A return was removed. */
  "return.deleted": ReturnDeleted;
  /** A return changed. */
  "return.updated": ReturnUpdated;
  /** An instance of a custom entity was created. */
  "schema.custom-instance-created": SchemaCustomInstanceCreated;
  /** An instance of a custom entity was removed. */
  "schema.custom-instance-deleted": SchemaCustomInstanceDeleted;
  /** An instance of a custom entity changed. */
  "schema.custom-instance-updated": SchemaCustomInstanceUpdated;
  /** A site was created. */
  "site.site-created": SiteSiteCreated;
  /** A site was removed. */
  "site.site-deleted": SiteSiteDeleted;
  /** A site changed. */
  "site.site-updated": SiteSiteUpdated;
  /** A vendor was created. */
  "vendor.vendor-created": VendorVendorCreated;
  /** A vendor was removed. */
  "vendor.vendor-deleted": VendorVendorDeleted;
  /** A vendor changed. */
  "vendor.vendor-updated": VendorVendorUpdated;
}

/**
 * An event of Emporix. Its `type` tells which; `known` is false for a type that is not documented.
 */
export type EmporixEvent = ReceivedEvent<EmporixEventMap>;

/** One request of Emporix, with its events. */
export type EmporixDelivery = ReceivedDelivery<EmporixEvent, Envelope>;

/** The contract of every event whose payload is documented, by the event's type. */
export const events: Contracts<
  EmporixEventMap,
  | "ai.agent-job-finished"
  | "client-management.contactassignment-created"
  | "client-management.contactassignment-deleted"
  | "client-management.contactassignment-updated"
> = {
  "assignment.created": assignmentCreated,
  "assignment.deleted": assignmentDeleted,
  "availability.created": availabilityCreated,
  "availability.deleted": availabilityDeleted,
  "availability.updated": availabilityUpdated,
  "cart.closed": cartClosed,
  "cart.created": cartCreated,
  "cart.item-added": cartItemAdded,
  "cart.item-deleted": cartItemDeleted,
  "cart.item-updated": cartItemUpdated,
  "cart.merged": cartMerged,
  "cart.updated": cartUpdated,
  "catalog.created": catalogCreated,
  "catalog.deleted": catalogDeleted,
  "catalog.updated": catalogUpdated,
  "category.created": categoryCreated,
  "category.deleted": categoryDeleted,
  "category.updated": categoryUpdated,
  "client-management.legalentity-created": clientManagementLegalentityCreated,
  "client-management.legalentity-deleted": clientManagementLegalentityDeleted,
  "client-management.legalentity-updated": clientManagementLegalentityUpdated,
  "client-management.user-assigned-to-legalentity": clientManagementUserAssignedToLegalentity,
  "customer-segment.customer-assignment-created": customerSegmentCustomerAssignmentCreated,
  "customer-segment.customer-assignment-deleted": customerSegmentCustomerAssignmentDeleted,
  "customer-segment.customer-assignment-updated": customerSegmentCustomerAssignmentUpdated,
  "customer-segment.item-assignment-created": customerSegmentItemAssignmentCreated,
  "customer-segment.item-assignment-deleted": customerSegmentItemAssignmentDeleted,
  "customer-segment.item-assignment-updated": customerSegmentItemAssignmentUpdated,
  "customer-segment.segment-created": customerSegmentSegmentCreated,
  "customer-segment.segment-deleted": customerSegmentSegmentDeleted,
  "customer-segment.segment-updated": customerSegmentSegmentUpdated,
  "customer.created": customerCreated,
  "customer.deleted": customerDeleted,
  "customer.email-change": customerEmailChange,
  "customer.email-change-request": customerEmailChangeRequest,
  "customer.logged.in": customerLoggedIn,
  "customer.opt-in": customerOptIn,
  "customer.password-reset": customerPasswordReset,
  "customer.refresh-token": customerRefreshToken,
  "customer.updated": customerUpdated,
  "index-item.deleted": indexItemDeleted,
  "index-item.updated": indexItemUpdated,
  "order.cancelled": orderCancelled,
  "order.created": orderCreated,
  "order.deleted": orderDeleted,
  "order.status-changed": orderStatusChanged,
  "order.updated": orderUpdated,
  "price-list-price.created": priceListPriceCreated,
  "price-list-price.deleted": priceListPriceDeleted,
  "price-list-price.updated": priceListPriceUpdated,
  "price-list.created": priceListCreated,
  "price-list.deleted": priceListDeleted,
  "price-list.updated": priceListUpdated,
  "price-model.created": priceModelCreated,
  "price-model.deleted": priceModelDeleted,
  "price-model.updated": priceModelUpdated,
  "price.created": priceCreated,
  "price.deleted": priceDeleted,
  "price.updated": priceUpdated,
  "product.created": productCreated,
  "product.deleted": productDeleted,
  "product.updated": productUpdated,
  "quote.created": quoteCreated,
  "quote.deleted": quoteDeleted,
  "quote.updated": quoteUpdated,
  "return.created": returnCreated,
  "return.deleted": returnDeleted,
  "return.updated": returnUpdated,
  "schema.custom-instance-created": schemaCustomInstanceCreated,
  "schema.custom-instance-deleted": schemaCustomInstanceDeleted,
  "schema.custom-instance-updated": schemaCustomInstanceUpdated,
  "site.site-created": siteSiteCreated,
  "site.site-deleted": siteSiteDeleted,
  "site.site-updated": siteSiteUpdated,
  "vendor.vendor-created": vendorVendorCreated,
  "vendor.vendor-deleted": vendorVendorDeleted,
  "vendor.vendor-updated": vendorVendorUpdated,
};

const facts: DeliveryFacts<EmporixEventMap, Envelope> = {
  envelope,
  batch: false,
  events: [],
  payload: [],
  contracts: events,
  named: [
    "ai.agent-job-finished",
    "client-management.contactassignment-created",
    "client-management.contactassignment-deleted",
    "client-management.contactassignment-updated",
  ],
  places: {
    eventType: [],
    eventId: [],
    occurredAt: [],
    deliveryId: [],
    sentAt: [{ in: "header", name: "emporix-event-publish-time" }],
    idempotencyKey: [],
    version: [],
  },
  version: null,
  versions: [],
};

/**
 * Reads a request of Emporix: the body as text, bytes or parsed JSON. Events are validated and
 * typed. Does not verify the signature.
 *
 * No place of a request is documented to tell the event's type, so the receiver must: by a URL or a
 * header of its own for each type, for example.
 */
export function parse(
  body: unknown,
  options: ParseOptions<keyof EmporixEventMap> & { readonly type: string },
): ParseResult<EmporixDelivery> {
  return parseDelivery(facts, { ...options, body });
}

const receiving: ReceivingFacts = {
  method: "POST",
  contentType: null,
  probe: probedBy(["HEAD", "OPTIONS"], 200),
  statuses: {
    success: 200,
    invalidSignature: 401,
    unknownEvent: 200,
    versionMismatch: 400,
    unexpectedError: 500,
  },
};

/** How deliveries of Emporix are received. */
export type CreateReceiverOptions = ReceiverOptions<EmporixEventMap, EmporixDelivery> &
  Verification<Parameters<typeof createVerifier>[0]> &
  NeedsType &
  NeedsKey;

/**
 * A function that takes requests of Emporix to typed events and answers them as its documentation
 * asks: it verifies, validates, gives each event to its handler, and never rejects.
 *
 * No place of a request is documented to tell the event's type: the option `type` has to.
 *
 * No id of an event is documented: `idempotency` needs a `key` of its own.
 */
export function createReceiver(options: CreateReceiverOptions): Receiver {
  return receiver({
    facts,
    receiving,
    options,
    verifier: options.verify === false ? null : (hmac) => createVerifier({ hmac, ...options }),
  });
}
