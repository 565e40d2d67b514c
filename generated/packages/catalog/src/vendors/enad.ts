// Generated from definitions/enad. Do not edit: change the definitions and run `hookscribe generate`.

import { envelope } from "../../../enad/src/envelope.js";
import { events } from "../../../enad/src/index.js";
import { sign, signingSchemes, verify } from "../../../enad/src/signing.js";
import type { CatalogVendor } from "../identify/catalog-vendor.js";

/** What requests of enAd are known by. */
export const vendor: CatalogVendor = {
  id: "enad",
  title: "enAd",
  package: "@hookscribe/enad",
  versions: [
    {
      id: null,
      current: true,
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
      signing: { verify, sign, signingSchemes },
      delivery: {
        envelope,
        batch: false,
        events: [],
        payload: ["payload"],
        eventType: [{ in: "item", at: ["event_type"] }],
        version: [],
        headers: [],
        userAgent: null,
        keys: {},
      },
    },
  ],
};
