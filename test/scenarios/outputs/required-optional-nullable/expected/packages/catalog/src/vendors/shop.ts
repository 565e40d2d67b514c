// Generated from definitions/shop. Do not edit: change the definitions and run `hookscribe generate`.

import { envelope } from "../../../shop/src/envelope.js";
import { events } from "../../../shop/src/index.js";
import type { CatalogVendor } from "../identify/catalog-vendor.js";

/** What requests of Shop are known by. */
export const vendor: CatalogVendor = {
  id: "shop",
  title: "Shop",
  package: "@hookscribe/shop",
  versions: [
    {
      id: null,
      current: true,
      contracts: events,
      named: [],
      signing: null,
      delivery: {
        envelope,
        batch: false,
        events: [],
        payload: ["data"],
        eventType: [{ in: "item", at: ["type"] }],
        version: [],
        headers: [],
        userAgent: null,
        keys: {},
      },
    },
  ],
};
