// Generated from definitions/shop. Do not edit: change the definitions and run `hookscribe generate`.

import { envelope as envelopeV1 } from "../../../shop/src/v1/envelope.js";
import { events as eventsV1 } from "../../../shop/src/v1/index.js";
import { envelope as envelopeV2 } from "../../../shop/src/v2/envelope.js";
import { events as eventsV2 } from "../../../shop/src/v2/index.js";
import type { CatalogVendor } from "../identify/catalog-vendor.js";

/** What requests of Shop are known by. */
export const vendor: CatalogVendor = {
  id: "shop",
  title: "Shop",
  package: "@hookscribe/shop",
  versions: [
    {
      id: "v1",
      current: false,
      contracts: eventsV1,
      named: [],
      signing: null,
      delivery: {
        envelope: envelopeV1,
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
    {
      id: "v2",
      current: true,
      contracts: eventsV2,
      named: [],
      signing: null,
      delivery: {
        envelope: envelopeV2,
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
