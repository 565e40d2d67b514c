// Generated from definitions/smarterpay. Do not edit: change the definitions and run `hookscribe generate`.

import { envelope as envelopeV1 } from "../../../smarterpay/src/v1/envelope.js";
import { events as eventsV1 } from "../../../smarterpay/src/v1/index.js";
import {
  sign as signV1,
  signingSchemes as signingSchemesV1,
  verify as verifyV1,
} from "../../../smarterpay/src/v1/signing.js";
import { envelope as envelopeV2 } from "../../../smarterpay/src/v2/envelope.js";
import { events as eventsV2 } from "../../../smarterpay/src/v2/index.js";
import {
  sign as signV2,
  signingSchemes as signingSchemesV2,
  verify as verifyV2,
} from "../../../smarterpay/src/v2/signing.js";
import type { CatalogVendor } from "../identify/catalog-vendor.js";

/** What requests of SmarterPay Cloud are known by. */
export const vendor: CatalogVendor = {
  id: "smarterpay",
  title: "SmarterPay Cloud",
  package: "@hookscribe/smarterpay",
  versions: [
    {
      id: "v1",
      current: false,
      contracts: eventsV1,
      named: [],
      signing: { verify: verifyV1, sign: signV1, signingSchemes: signingSchemesV1 },
      delivery: {
        envelope: envelopeV1,
        batch: true,
        events: ["events"],
        payload: [],
        eventType: [{ in: "item", at: ["resource_type"] }],
        version: [],
        headers: [{ name: "Webhook-Signature", always: false }],
        userAgent: null,
        keys: {},
      },
    },
    {
      id: "v2",
      current: true,
      contracts: eventsV2,
      named: [],
      signing: { verify: verifyV2, sign: signV2, signingSchemes: signingSchemesV2 },
      delivery: {
        envelope: envelopeV2,
        batch: true,
        events: ["events"],
        payload: [],
        eventType: [{ in: "item", at: ["event_type"] }],
        version: [],
        headers: [{ name: "Webhook-Signature", always: false }],
        userAgent: null,
        keys: {},
      },
    },
  ],
};
