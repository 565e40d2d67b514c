// Generated from definitions/enad/vendor.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { envelope, type Envelope } from "./envelope.js";
import { brandsUpsert, type BrandsUpsert } from "./events/brands-upsert.js";
import { categoryCreate, type CategoryCreate } from "./events/category-create.js";
import { categoryUpdate, type CategoryUpdate } from "./events/category-update.js";
import { marketDeleted, type MarketDeleted } from "./events/market-deleted.js";
import { marketUpdate, type MarketUpdate } from "./events/market-update.js";
import { organisationsCreated, type OrganisationsCreated } from "./events/organisations-created.js";
import { productCreated, type ProductCreated } from "./events/product-created.js";
import { productUpdated, type ProductUpdated } from "./events/product-updated.js";
import { seriesDelete, type SeriesDelete } from "./events/series-delete.js";
import { seriesUpsert, type SeriesUpsert } from "./events/series-upsert.js";
import { storeGroupDeleted, type StoreGroupDeleted } from "./events/store-group-deleted.js";
import {
  storeGroupMarketUpdate,
  type StoreGroupMarketUpdate,
} from "./events/store-group-market-update.js";
import { storeGroupUpdate, type StoreGroupUpdate } from "./events/store-group-update.js";
import { tagsUpdated, type TagsUpdated } from "./events/tags-updated.js";
import { userCreate, type UserCreate } from "./events/user-create.js";
import { userDeleted, type UserDeleted } from "./events/user-deleted.js";
import { userUpdate, type UserUpdate } from "./events/user-update.js";
import {
  userVerifyEmailSuccess,
  type UserVerifyEmailSuccess,
} from "./events/user-verify-email-success.js";
import { variantCreated, type VariantCreated } from "./events/variant-created.js";
import {
  variantPricesUpdated,
  type VariantPricesUpdated,
} from "./events/variant-prices-updated.js";
import { variantStockDeleted, type VariantStockDeleted } from "./events/variant-stock-deleted.js";
import {
  variantStockDeltaUpdated,
  type VariantStockDeltaUpdated,
} from "./events/variant-stock-delta-updated.js";
import { variantStockUpdated, type VariantStockUpdated } from "./events/variant-stock-updated.js";
import { variantUpdated, type VariantUpdated } from "./events/variant-updated.js";
import type {
  Contracts,
  DeliveryFacts,
  ParseOptions,
  ParseResult,
  ReceivedDelivery,
  ReceivedEvent,
} from "./runtime/delivery.js";
import { parseDelivery } from "./runtime/parse-delivery.js";
import type { NeedsKey, ReceiverOptions, Verification } from "./runtime/receiver-options.js";
import { receiver, type Receiver } from "./runtime/receiver.js";
import type { ReceivingFacts } from "./runtime/receiving-facts.js";
import { createVerifier } from "./signing.js";

export { brandsUpsert, isBrandsUpsert, type BrandsUpsert } from "./events/brands-upsert.js";
export { categoryCreate, isCategoryCreate, type CategoryCreate } from "./events/category-create.js";
export { categoryUpdate, isCategoryUpdate, type CategoryUpdate } from "./events/category-update.js";
export { isMarketDeleted, marketDeleted, type MarketDeleted } from "./events/market-deleted.js";
export { isMarketUpdate, marketUpdate, type MarketUpdate } from "./events/market-update.js";
export {
  isOrganisationsCreated,
  organisationsCreated,
  type OrganisationsCreated,
} from "./events/organisations-created.js";
export { isProductCreated, productCreated, type ProductCreated } from "./events/product-created.js";
export { isProductUpdated, productUpdated, type ProductUpdated } from "./events/product-updated.js";
export { isSeriesDelete, seriesDelete, type SeriesDelete } from "./events/series-delete.js";
export { isSeriesUpsert, seriesUpsert, type SeriesUpsert } from "./events/series-upsert.js";
export {
  isStoreGroupDeleted,
  storeGroupDeleted,
  type StoreGroupDeleted,
} from "./events/store-group-deleted.js";
export {
  isStoreGroupMarketUpdate,
  storeGroupMarketUpdate,
  type StoreGroupMarketUpdate,
} from "./events/store-group-market-update.js";
export {
  isStoreGroupUpdate,
  storeGroupUpdate,
  type StoreGroupUpdate,
} from "./events/store-group-update.js";
export { isTagsUpdated, tagsUpdated, type TagsUpdated } from "./events/tags-updated.js";
export { isUserCreate, userCreate, type UserCreate } from "./events/user-create.js";
export { isUserDeleted, userDeleted, type UserDeleted } from "./events/user-deleted.js";
export { isUserUpdate, userUpdate, type UserUpdate } from "./events/user-update.js";
export {
  isUserVerifyEmailSuccess,
  userVerifyEmailSuccess,
  type UserVerifyEmailSuccess,
} from "./events/user-verify-email-success.js";
export { isVariantCreated, variantCreated, type VariantCreated } from "./events/variant-created.js";
export {
  isVariantPricesUpdated,
  variantPricesUpdated,
  type VariantPricesUpdated,
} from "./events/variant-prices-updated.js";
export {
  isVariantStockDeleted,
  variantStockDeleted,
  type VariantStockDeleted,
} from "./events/variant-stock-deleted.js";
export {
  isVariantStockDeltaUpdated,
  variantStockDeltaUpdated,
  type VariantStockDeltaUpdated,
} from "./events/variant-stock-delta-updated.js";
export {
  isVariantStockUpdated,
  variantStockUpdated,
  type VariantStockUpdated,
} from "./events/variant-stock-updated.js";
export { isVariantUpdated, variantUpdated, type VariantUpdated } from "./events/variant-updated.js";
export { isAttributeValues, type AttributeValues } from "./models/attribute-values.js";
export { isCategory, type Category } from "./models/category.js";
export { isDimensions, type Dimensions } from "./models/dimensions.js";
export { isImage, type Image } from "./models/image.js";
export { isMarketPrice, type MarketPrice } from "./models/market-price.js";
export { isProduct, type Product } from "./models/product.js";
export { isSeries, type Series } from "./models/series.js";
export { isTagAttribute, type TagAttribute } from "./models/tag-attribute.js";
export { isTranslations, type Translations } from "./models/translations.js";
export { isUser, type User } from "./models/user.js";
export { isVariant, type Variant } from "./models/variant.js";
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
 * The payload of every documented event of enAd by the event's type; `unknown` where no more than
 * the type is documented.
 */
export interface EnadEventMap {
  /** A brand was deleted. */
  "brands.delete": unknown;
  /** A brand was created or changed. */
  "brands.upsert": BrandsUpsert;
  /** A category was created. */
  "category.create": CategoryCreate;
  /** A category was deleted. */
  "category.deleted": unknown;
  /** A category changed. */
  "category.update": CategoryUpdate;
  /** A product was put into a category. */
  "category_relationship.created": unknown;
  /** A product was taken out of a category. */
  "category_relationship.deleted": unknown;
  /** A market was deleted. */
  "market.deleted": MarketDeleted;
  /** A market was created or changed. */
  "market.update": MarketUpdate;
  /** The status of an organisation changed. */
  "organisation_status.changed": unknown;
  /** A user was added to an organisation. */
  "organisation_users.added": unknown;
  /** A user was removed from an organisation. */
  "organisation_users.deleted": unknown;
  /** An organisation was created. */
  "organisations.created": OrganisationsCreated;
  /** An organisation was deleted. */
  "organisations.deleted": unknown;
  /** An organisation changed. */
  "organisations.updated": unknown;
  /** A product was created. */
  "product.created": ProductCreated;
  /** A product was deleted. */
  "product.deleted": unknown;
  /** A product changed. */
  "product.updated": ProductUpdated;
  /** The status of a product changed. */
  "product_status.changed": unknown;
  /** The status of a variant changed. */
  "product_variant_status.changed": unknown;
  /** A product series was deleted. */
  "series.delete": SeriesDelete;
  /** A product series was created or changed. */
  "series.upsert": SeriesUpsert;
  /** A store group was deleted. */
  "store_group.deleted": StoreGroupDeleted;
  /** A store group was created or changed. */
  "store_group.update": StoreGroupUpdate;
  /** A market was taken out of a store group. */
  "store_group_market.deleted": unknown;
  /** A market of a store group changed. */
  "store_group_market.update": StoreGroupMarketUpdate;
  /** A tag was deleted. */
  "tags.deleted": unknown;
  /** A tag was created or changed. */
  "tags.updated": TagsUpdated;
  /** A user was created. */
  "user.create": UserCreate;
  /** A user was deleted. */
  "user.deleted": UserDeleted;
  /** Data of a user changed. */
  "user.update": UserUpdate;
  /** A user confirmed the e-mail address. */
  "user.verify_email_success": UserVerifyEmailSuccess;
  /** A variant was created. */
  "variant.created": VariantCreated;
  /** A variant was deleted. */
  "variant.deleted": unknown;
  /** A variant changed. */
  "variant.updated": VariantUpdated;
  /** Prices of a variant changed. */
  "variant_prices.updated": VariantPricesUpdated;
  /** A stock record of a variant was removed. */
  "variant_stock.deleted": VariantStockDeleted;
  /** The quantity in stock of a variant was set. */
  "variant_stock.updated": VariantStockUpdated;
  /** The quantity in stock of a variant went up or down. */
  "variant_stock_delta.updated": VariantStockDeltaUpdated;
}

/** An event of enAd. Its `type` tells which; `known` is false for a type that is not documented. */
export type EnadEvent = ReceivedEvent<EnadEventMap>;

/** One request of enAd, with its events. */
export type EnadDelivery = ReceivedDelivery<EnadEvent, Envelope>;

/** The contract of every event whose payload is documented, by the event's type. */
export const events: Contracts<
  EnadEventMap,
  | "brands.delete"
  | "category.deleted"
  | "category_relationship.created"
  | "category_relationship.deleted"
  | "organisation_status.changed"
  | "organisation_users.added"
  | "organisation_users.deleted"
  | "organisations.deleted"
  | "organisations.updated"
  | "product.deleted"
  | "product_status.changed"
  | "product_variant_status.changed"
  | "store_group_market.deleted"
  | "tags.deleted"
  | "variant.deleted"
> = {
  "brands.upsert": brandsUpsert,
  "category.create": categoryCreate,
  "category.update": categoryUpdate,
  "market.deleted": marketDeleted,
  "market.update": marketUpdate,
  "organisations.created": organisationsCreated,
  "product.created": productCreated,
  "product.updated": productUpdated,
  "series.delete": seriesDelete,
  "series.upsert": seriesUpsert,
  "store_group.deleted": storeGroupDeleted,
  "store_group.update": storeGroupUpdate,
  "store_group_market.update": storeGroupMarketUpdate,
  "tags.updated": tagsUpdated,
  "user.create": userCreate,
  "user.deleted": userDeleted,
  "user.update": userUpdate,
  "user.verify_email_success": userVerifyEmailSuccess,
  "variant.created": variantCreated,
  "variant.updated": variantUpdated,
  "variant_prices.updated": variantPricesUpdated,
  "variant_stock.deleted": variantStockDeleted,
  "variant_stock.updated": variantStockUpdated,
  "variant_stock_delta.updated": variantStockDeltaUpdated,
};

const facts: DeliveryFacts<EnadEventMap, Envelope> = {
  envelope,
  batch: false,
  events: [],
  payload: ["payload"],
  contracts: events,
  named: [
    "brands.delete",
    "category.deleted",
    "category_relationship.created",
    "category_relationship.deleted",
    "organisation_status.changed",
    "organisation_users.added",
    "organisation_users.deleted",
    "organisations.deleted",
    "organisations.updated",
    "product.deleted",
    "product_status.changed",
    "product_variant_status.changed",
    "store_group_market.deleted",
    "tags.deleted",
    "variant.deleted",
  ],
  places: {
    eventType: [{ in: "item", at: ["event_type"] }],
    eventId: [],
    occurredAt: [],
    deliveryId: [],
    sentAt: [],
    idempotencyKey: [],
    version: [],
  },
  version: null,
  versions: [],
};

/**
 * Reads a request of enAd: the body as text, bytes or parsed JSON. Events are validated and typed.
 * Does not verify the signature.
 */
export function parse(
  body: unknown,
  options: ParseOptions<keyof EnadEventMap> = {},
): ParseResult<EnadDelivery> {
  return parseDelivery(facts, { ...options, body });
}

const receiving: ReceivingFacts = {
  method: "POST",
  contentType: null,
  statuses: {
    success: 200,
    invalidSignature: 401,
    unknownEvent: 200,
    versionMismatch: 400,
    unexpectedError: 500,
  },
};

/** How deliveries of enAd are received. */
export type CreateReceiverOptions = ReceiverOptions<EnadEventMap, EnadDelivery> &
  Verification<Parameters<typeof createVerifier>[0]> &
  NeedsKey;

/**
 * A function that takes requests of enAd to typed events and answers them as its documentation
 * asks: it verifies, validates, gives each event to its handler, and never rejects.
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
