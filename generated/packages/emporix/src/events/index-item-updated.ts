// Generated from definitions/emporix/index-item.yaml. Do not edit: change the definition and run `hookscribe generate`.

import { isLocalizedText, localizedText, type LocalizedText } from "../models/localized-text.js";
import { isMixins, mixins, type Mixins } from "../models/mixins.js";
import { isRelatedItem, relatedItem, type RelatedItem } from "../models/related-item.js";
import {
  isVariantAttributeValue,
  variantAttributeValue,
  type VariantAttributeValue,
} from "../models/variant-attribute-value.js";
import {
  isVariantAttribute,
  variantAttribute,
  type VariantAttribute,
} from "../models/variant-attribute.js";
import { array } from "../runtime/array-shape.js";
import { contract, type Contract } from "../runtime/contract.js";
import { isArrayOf } from "../runtime/is-array-of.js";
import { isObject } from "../runtime/is-object.js";
import { isRecordOf } from "../runtime/is-record-of.js";
import { isString } from "../runtime/is-scalar.js";
import { object, optional } from "../runtime/object-shape.js";
import { others } from "../runtime/record-shapes.js";
import { anyObject, boolean, integer, string } from "../runtime/scalar-shapes.js";

export type { Contract, Validation } from "../runtime/contract.js";
export type { Issue } from "../runtime/issue.js";

/**
 * An item changed and was put into the index again.
 *
 * One event is sent for each site that has a price for the product, and none for a product without
 * a price.
 *
 * The payload of `index-item.updated`. Evidence: typed sample.
 *
 * Doubt (the source contradicts itself): The table calls the event `index-item.updated`; a note
 * below it and the tutorial say `index.item-updated`. Read as: The name of the table, which the
 * changelog has as well.
 *
 * @see
 * {@link https://developer.emporix.io/api-references/api-guides/webhooks/webhook-events/events-index | Events - Index Item}
 * (as of 2026-08-21)
 */
export interface IndexItemUpdated {
  /** Evidence: typed sample. */
  id?: string;
  /** Evidence: typed sample. */
  code?: string;
  /** The site whose index it is about. Evidence: typed sample. */
  siteCode?: string;
  /** Documented as an object of unknown content. Evidence: typed sample. */
  name?: {
    [k: string]: unknown;
  };
  /** Documented as an object of unknown content. Evidence: typed sample. */
  description?: {
    [k: string]: unknown;
  };
  /** Categories that the item is in. Evidence: typed sample. */
  categoryAssignments?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    code?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Documented as an object of unknown content. Evidence: typed sample. */
    localizedName?: {
      [k: string]: unknown;
    };
    /** Documented as an object of unknown content. Evidence: typed sample. */
    localizedSlug?: {
      [k: string]: unknown;
    };
    /** Documented as an object of unknown content. Evidence: typed sample. */
    parent?: {
      [k: string]: unknown;
    };
  }[];
  /** Evidence: typed sample. */
  tags?: string[];
  /** Customer segments that the item is assigned to. Evidence: typed sample. */
  segmentIds?: string[];
  /** How popular the item is; the scale is not documented. Evidence: typed sample. */
  popularity?: number;
  /** Prices of the item on the site, by id. Evidence: typed sample. */
  prices?: {
    /** Evidence: typed sample. */
    id?: string;
  }[];
  /** Evidence: typed sample. */
  medias?: {
    /** Evidence: typed sample. */
    url?: string;
  }[];
  /**
   * Documented as an object of unknown content. Evidence: typed sample.
   *
   * Doubt (the source is silent): `availability`, the availabilities of sites, the parent of a
   * category and the qualifier of an attribute are Object and no more. Read as: Objects of unknown
   * content.
   */
  availability?: {
    [k: string]: unknown;
  };
  /** Evidence: typed sample. */
  mixins?: Mixins;
  /** Whether the item is published. Evidence: typed sample. */
  published?: boolean;
  /** Whether the item can be had. Evidence: typed sample. */
  available?: boolean;
  /** Other items that have to do with this one. Evidence: typed sample. */
  relatedItems?: RelatedItem[];
  /** Kind of product; the kinds are not documented. Evidence: typed sample. */
  productType?: string;
  /** The item that this one is a variant of. Evidence: typed sample. */
  parentVariantId?: string;
  /** Evidence: typed sample. */
  labels?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    description?: LocalizedText;
    /** Evidence: typed sample. */
    image?: string;
    /** Evidence: typed sample. */
    cloudinaryUrl?: string;
    /** Evidence: typed sample. */
    mediaId?: string;
    /** Evidence: typed sample. */
    overlay?: {
      /** Evidence: typed sample. */
      isTrue?: boolean;
      /** Evidence: typed sample. */
      position?: number;
    };
  }[];
  /**
   * The brand of the item. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The description of a brand is String with a localized
   * one beside it; that of a label is LocalizedString. Read as: Each as it is written.
   */
  brand?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    name?: string;
    /** Evidence: typed sample. */
    description?: string;
    /** Documented as an object of unknown content. Evidence: typed sample. */
    localizedName?: {
      [k: string]: unknown;
    };
    /** Documented as an object of unknown content. Evidence: typed sample. */
    localizedDescription?: {
      [k: string]: unknown;
    };
    /** Evidence: typed sample. */
    image?: string;
    /** Evidence: typed sample. */
    cloudinaryUrl?: string;
    /** Evidence: typed sample. */
    mediaId?: string;
  };
  /**
   * Attributes of the item itself, by their keys. Evidence: typed sample.
   *
   * Doubt (the source contradicts itself): The name of an attribute is Object here, LocalizedString
   * among the inherited ones. Read as: Each as it is written; both are objects.
   */
  ownVariantAttributes?: {
    [k: string]: {
      /** Documented as an object of unknown content. Evidence: typed sample. */
      name?: {
        [k: string]: unknown;
      };
      /** Evidence: typed sample. */
      value?: VariantAttributeValue;
    };
  };
  /**
   * Attributes that the item has from the one it is a variant of, by their keys. Evidence: typed
   * sample.
   */
  inheritedVariantAttributes?: {
    [k: string]: VariantAttribute;
  };
  /** Kind of variant; the kinds are not documented. Evidence: typed sample. */
  dynamicVariantType?: string;
  /** Who sells the item. Evidence: typed sample. */
  vendor?: {
    /** Evidence: typed sample. */
    id?: string;
    /** Evidence: typed sample. */
    name?: string;
  };
  /**
   * Variants of the item, by their ids. Evidence: typed sample.
   *
   * Doubt (the source is silent): `attributeKey`, `variantId` and `siteCode` stand as keys where
   * the rest of the sample has the names of fields. Read as: They stand for any key: attributes by
   * their keys, variants by id, prices and availabilities by site. `siteCode` at the root is a
   * field.
   */
  variants?: {
    [k: string]: {
      /** Evidence: typed sample. */
      version?: number;
      /** Evidence: typed sample. */
      name?: LocalizedText;
      /** Evidence: typed sample. */
      parentVariantId?: string;
      /** Evidence: typed sample. */
      code?: string;
      /** Evidence: typed sample. */
      sellable?: boolean;
      /** Evidence: typed sample. */
      published?: boolean;
      /** Evidence: typed sample. */
      dynamicVariantType?: string;
      /** Evidence: typed sample. */
      variantAttributes?: {
        [k: string]: VariantAttribute;
      };
    };
  };
  /** Whether the item can be sold. Evidence: typed sample. */
  sellable?: boolean;
  /** Prices of the item, by the code of the site. Evidence: typed sample. */
  sitePrices?: {
    [k: string]: {
      /** Evidence: typed sample. */
      id?: string;
    }[];
  };
  /** Availabilities of the item, by the code of the site. Evidence: typed sample. */
  siteAvailabilities?: {
    [k: string]: {
      [k: string]: unknown;
    };
  };
}

/** Whether a value is the payload of `index-item.updated`; allocates nothing. */
export function isIndexItemUpdated(value: unknown): value is IndexItemUpdated {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.siteCode === undefined || typeof value.siteCode === "string") &&
    (value.name === undefined || isObject(value.name)) &&
    (value.description === undefined || isObject(value.description)) &&
    (value.popularity === undefined || Number.isInteger(value.popularity)) &&
    (value.availability === undefined || isObject(value.availability)) &&
    (value.published === undefined || typeof value.published === "boolean") &&
    (value.available === undefined || typeof value.available === "boolean") &&
    (value.productType === undefined || typeof value.productType === "string") &&
    (value.parentVariantId === undefined || typeof value.parentVariantId === "string") &&
    (value.dynamicVariantType === undefined || typeof value.dynamicVariantType === "string") &&
    (value.sellable === undefined || typeof value.sellable === "boolean") &&
    (value.categoryAssignments === undefined || isCategoryAssignments(value.categoryAssignments)) &&
    (value.tags === undefined || isTags(value.tags)) &&
    (value.segmentIds === undefined || isSegmentIds(value.segmentIds)) &&
    (value.prices === undefined || isPrices(value.prices)) &&
    (value.medias === undefined || isMedias(value.medias)) &&
    (value.mixins === undefined || isMixins(value.mixins)) &&
    (value.relatedItems === undefined || isRelatedItems(value.relatedItems)) &&
    (value.labels === undefined || isLabels(value.labels)) &&
    (value.brand === undefined || isBrand(value.brand)) &&
    (value.ownVariantAttributes === undefined ||
      isOwnVariantAttributes(value.ownVariantAttributes)) &&
    (value.inheritedVariantAttributes === undefined ||
      isInheritedVariantAttributes(value.inheritedVariantAttributes)) &&
    (value.vendor === undefined || isVendor(value.vendor)) &&
    (value.variants === undefined || isVariants(value.variants)) &&
    (value.sitePrices === undefined || isSitePrices(value.sitePrices)) &&
    (value.siteAvailabilities === undefined || isSiteAvailabilities(value.siteAvailabilities))
  ) {
    return true;
  }
  return false;
}

function isCategoryAssignments(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isCategoryAssignmentsItem(value[index])) return false;
  }
  return true;
}

function isCategoryAssignmentsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.localizedName === undefined || isObject(value.localizedName)) &&
    (value.localizedSlug === undefined || isObject(value.localizedSlug)) &&
    (value.parent === undefined || isObject(value.parent))
  ) {
    return true;
  }
  return false;
}

function isTags(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isSegmentIds(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isString(value[index])) return false;
  }
  return true;
}

function isPrices(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isPricesItem(value[index])) return false;
  }
  return true;
}

function isPricesItem(value: unknown): boolean {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

function isMedias(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isMediasItem(value[index])) return false;
  }
  return true;
}

function isMediasItem(value: unknown): boolean {
  return isObject(value) && (value.url === undefined || typeof value.url === "string");
}

function isRelatedItems(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isRelatedItem(value[index])) return false;
  }
  return true;
}

function isLabels(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  for (let index = 0; index < value.length; index++) {
    if (!isLabelsItem(value[index])) return false;
  }
  return true;
}

function isLabelsItem(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.image === undefined || typeof value.image === "string") &&
    (value.cloudinaryUrl === undefined || typeof value.cloudinaryUrl === "string") &&
    (value.mediaId === undefined || typeof value.mediaId === "string") &&
    (value.description === undefined || isLocalizedText(value.description)) &&
    (value.overlay === undefined || isLabelsItemOverlay(value.overlay))
  ) {
    return true;
  }
  return false;
}

function isLabelsItemOverlay(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.isTrue === undefined || typeof value.isTrue === "boolean") &&
    (value.position === undefined || Number.isInteger(value.position))
  ) {
    return true;
  }
  return false;
}

function isBrand(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string") &&
    (value.description === undefined || typeof value.description === "string") &&
    (value.localizedName === undefined || isObject(value.localizedName)) &&
    (value.localizedDescription === undefined || isObject(value.localizedDescription)) &&
    (value.image === undefined || typeof value.image === "string") &&
    (value.cloudinaryUrl === undefined || typeof value.cloudinaryUrl === "string") &&
    (value.mediaId === undefined || typeof value.mediaId === "string")
  ) {
    return true;
  }
  return false;
}

function isOwnVariantAttributes(value: unknown): boolean {
  return isObject(value) && isRecordOf(value, isOwnVariantAttributesValue);
}

function isOwnVariantAttributesValue(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.name === undefined || isObject(value.name)) &&
    (value.value === undefined || isVariantAttributeValue(value.value))
  ) {
    return true;
  }
  return false;
}

function isInheritedVariantAttributes(value: unknown): boolean {
  return isObject(value) && isRecordOf(value, isVariantAttribute);
}

function isVendor(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.id === undefined || typeof value.id === "string") &&
    (value.name === undefined || typeof value.name === "string")
  ) {
    return true;
  }
  return false;
}

function isVariants(value: unknown): boolean {
  return isObject(value) && isRecordOf(value, isVariantsValue);
}

function isVariantsValue(value: unknown): boolean {
  if (
    isObject(value) &&
    (value.version === undefined || Number.isInteger(value.version)) &&
    (value.parentVariantId === undefined || typeof value.parentVariantId === "string") &&
    (value.code === undefined || typeof value.code === "string") &&
    (value.sellable === undefined || typeof value.sellable === "boolean") &&
    (value.published === undefined || typeof value.published === "boolean") &&
    (value.dynamicVariantType === undefined || typeof value.dynamicVariantType === "string") &&
    (value.name === undefined || isLocalizedText(value.name)) &&
    (value.variantAttributes === undefined ||
      isVariantsValueVariantAttributes(value.variantAttributes))
  ) {
    return true;
  }
  return false;
}

function isVariantsValueVariantAttributes(value: unknown): boolean {
  return isObject(value) && isRecordOf(value, isVariantAttribute);
}

function isSitePrices(value: unknown): boolean {
  return isObject(value) && isRecordOf(value, isSitePricesValue);
}

function isSitePricesValue(value: unknown): boolean {
  return isArrayOf(value, isSitePricesValueItem);
}

function isSitePricesValueItem(value: unknown): boolean {
  return isObject(value) && (value.id === undefined || typeof value.id === "string");
}

function isSiteAvailabilities(value: unknown): boolean {
  return isObject(value) && isRecordOf(value, isObject);
}

/**
 * The contract of `index-item.updated`: validates its payload and explains what is wrong with it.
 */
export const indexItemUpdated: Contract<"index-item.updated", IndexItemUpdated> = contract({
  type: "index-item.updated",
  is: isIndexItemUpdated,
  shape: object(() => ({
    id: optional(string),
    code: optional(string),
    siteCode: optional(string),
    name: optional(anyObject),
    description: optional(anyObject),
    categoryAssignments: optional(
      array(
        object(() => ({
          id: optional(string),
          code: optional(string),
          name: optional(string),
          localizedName: optional(anyObject),
          localizedSlug: optional(anyObject),
          parent: optional(anyObject),
        })),
      ),
    ),
    tags: optional(array(string)),
    segmentIds: optional(array(string)),
    popularity: optional(integer),
    prices: optional(array(object(() => ({ id: optional(string) })))),
    medias: optional(array(object(() => ({ url: optional(string) })))),
    availability: optional(anyObject),
    mixins: optional(mixins),
    published: optional(boolean),
    available: optional(boolean),
    relatedItems: optional(array(relatedItem)),
    productType: optional(string),
    parentVariantId: optional(string),
    labels: optional(
      array(
        object(() => ({
          id: optional(string),
          name: optional(string),
          description: optional(localizedText),
          image: optional(string),
          cloudinaryUrl: optional(string),
          mediaId: optional(string),
          overlay: optional(
            object(() => ({ isTrue: optional(boolean), position: optional(integer) })),
          ),
        })),
      ),
    ),
    brand: optional(
      object(() => ({
        id: optional(string),
        name: optional(string),
        description: optional(string),
        localizedName: optional(anyObject),
        localizedDescription: optional(anyObject),
        image: optional(string),
        cloudinaryUrl: optional(string),
        mediaId: optional(string),
      })),
    ),
    ownVariantAttributes: optional(
      others(
        object(() => ({})),
        {
          rest: object(() => ({
            name: optional(anyObject),
            value: optional(variantAttributeValue),
          })),
        },
      ),
    ),
    inheritedVariantAttributes: optional(
      others(
        object(() => ({})),
        { rest: variantAttribute },
      ),
    ),
    dynamicVariantType: optional(string),
    vendor: optional(object(() => ({ id: optional(string), name: optional(string) }))),
    variants: optional(
      others(
        object(() => ({})),
        {
          rest: object(() => ({
            version: optional(integer),
            name: optional(localizedText),
            parentVariantId: optional(string),
            code: optional(string),
            sellable: optional(boolean),
            published: optional(boolean),
            dynamicVariantType: optional(string),
            variantAttributes: optional(
              others(
                object(() => ({})),
                { rest: variantAttribute },
              ),
            ),
          })),
        },
      ),
    ),
    sellable: optional(boolean),
    sitePrices: optional(
      others(
        object(() => ({})),
        { rest: array(object(() => ({ id: optional(string) }))) },
      ),
    ),
    siteAvailabilities: optional(
      others(
        object(() => ({})),
        { rest: anyObject },
      ),
    ),
  })),
});
