// Generated from definitions/plain. Do not edit: change the definitions and run `hookscribe generate`.

import { envelope as envelope20240918 } from "../../../plain/src/2024-09-18/envelope.js";
import { events as events20240918 } from "../../../plain/src/2024-09-18/index.js";
import {
  sign as sign20240918,
  signingSchemes as signingSchemes20240918,
  verify as verify20240918,
} from "../../../plain/src/2024-09-18/signing.js";
import { envelope as envelope20250730 } from "../../../plain/src/2025-07-30/envelope.js";
import { events as events20250730 } from "../../../plain/src/2025-07-30/index.js";
import {
  sign as sign20250730,
  signingSchemes as signingSchemes20250730,
  verify as verify20250730,
} from "../../../plain/src/2025-07-30/signing.js";
import { envelope as envelope20250806 } from "../../../plain/src/2025-08-06/envelope.js";
import { events as events20250806 } from "../../../plain/src/2025-08-06/index.js";
import {
  sign as sign20250806,
  signingSchemes as signingSchemes20250806,
  verify as verify20250806,
} from "../../../plain/src/2025-08-06/signing.js";
import { envelope as envelope20260211 } from "../../../plain/src/2026-02-11/envelope.js";
import { events as events20260211 } from "../../../plain/src/2026-02-11/index.js";
import {
  sign as sign20260211,
  signingSchemes as signingSchemes20260211,
  verify as verify20260211,
} from "../../../plain/src/2026-02-11/signing.js";
import { envelope as envelope20260421 } from "../../../plain/src/2026-04-21/envelope.js";
import { events as events20260421 } from "../../../plain/src/2026-04-21/index.js";
import {
  sign as sign20260421,
  signingSchemes as signingSchemes20260421,
  verify as verify20260421,
} from "../../../plain/src/2026-04-21/signing.js";
import type { CatalogVendor } from "../identify/catalog-vendor.js";

/** What requests of Plain are known by. */
export const vendor: CatalogVendor = {
  id: "plain",
  title: "Plain",
  package: "@hookscribe/plain",
  versions: [
    {
      id: "2024-09-18",
      current: false,
      contracts: events20240918,
      named: [],
      signing: {
        verify: verify20240918,
        sign: sign20240918,
        signingSchemes: signingSchemes20240918,
      },
      delivery: {
        envelope: envelope20240918,
        batch: false,
        events: [],
        payload: ["payload"],
        eventType: [
          { in: "item", at: ["payload", "eventType"] },
          { in: "item", at: ["type"] },
          { in: "header", name: "Plain-Event-Type" },
        ],
        version: [
          { in: "body", at: ["webhookMetadata", "webhookTargetVersion"] },
          { in: "header", name: "Plain-Webhook-Target-Version" },
        ],
        headers: [
          { name: "Plain-Workspace-Id", always: true },
          { name: "Plain-Webhook-Target-Id", always: true },
          { name: "Plain-Webhook-Target-Version", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Id", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Number", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Timestamp", always: true },
          { name: "Plain-Event-Type", always: true },
          { name: "Plain-Event-Id", always: true },
          { name: "Plain-Request-Signature", always: false },
          { name: "Authorization", always: false },
        ],
        userAgent: "Plain-Webhooks/1.0 (plain.com; help@plain.com)",
        keys: {},
      },
    },
    {
      id: "2025-07-30",
      current: false,
      contracts: events20250730,
      named: ["thread.thread_tenant_updated"],
      signing: {
        verify: verify20250730,
        sign: sign20250730,
        signingSchemes: signingSchemes20250730,
      },
      delivery: {
        envelope: envelope20250730,
        batch: false,
        events: [],
        payload: ["payload"],
        eventType: [
          { in: "item", at: ["payload", "eventType"] },
          { in: "item", at: ["type"] },
          { in: "header", name: "Plain-Event-Type" },
        ],
        version: [
          { in: "body", at: ["webhookMetadata", "webhookTargetVersion"] },
          { in: "header", name: "Plain-Webhook-Target-Version" },
        ],
        headers: [
          { name: "Plain-Workspace-Id", always: true },
          { name: "Plain-Webhook-Target-Id", always: true },
          { name: "Plain-Webhook-Target-Version", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Id", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Number", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Timestamp", always: true },
          { name: "Plain-Event-Type", always: true },
          { name: "Plain-Event-Id", always: true },
          { name: "Plain-Request-Signature", always: false },
          { name: "Authorization", always: false },
        ],
        userAgent: "Plain-Webhooks/1.0 (plain.com; help@plain.com)",
        keys: {},
      },
    },
    {
      id: "2025-08-06",
      current: false,
      contracts: events20250806,
      named: ["thread.thread_tenant_updated"],
      signing: {
        verify: verify20250806,
        sign: sign20250806,
        signingSchemes: signingSchemes20250806,
      },
      delivery: {
        envelope: envelope20250806,
        batch: false,
        events: [],
        payload: ["payload"],
        eventType: [
          { in: "item", at: ["payload", "eventType"] },
          { in: "item", at: ["type"] },
          { in: "header", name: "Plain-Event-Type" },
        ],
        version: [
          { in: "body", at: ["webhookMetadata", "webhookTargetVersion"] },
          { in: "header", name: "Plain-Webhook-Target-Version" },
        ],
        headers: [
          { name: "Plain-Workspace-Id", always: true },
          { name: "Plain-Webhook-Target-Id", always: true },
          { name: "Plain-Webhook-Target-Version", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Id", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Number", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Timestamp", always: true },
          { name: "Plain-Event-Type", always: true },
          { name: "Plain-Event-Id", always: true },
          { name: "Plain-Request-Signature", always: false },
          { name: "Authorization", always: false },
        ],
        userAgent: "Plain-Webhooks/1.0 (plain.com; help@plain.com)",
        keys: {},
      },
    },
    {
      id: "2026-02-11",
      current: false,
      contracts: events20260211,
      named: ["thread.thread_tenant_updated"],
      signing: {
        verify: verify20260211,
        sign: sign20260211,
        signingSchemes: signingSchemes20260211,
      },
      delivery: {
        envelope: envelope20260211,
        batch: false,
        events: [],
        payload: ["payload"],
        eventType: [
          { in: "item", at: ["payload", "eventType"] },
          { in: "item", at: ["type"] },
          { in: "header", name: "Plain-Event-Type" },
        ],
        version: [
          { in: "body", at: ["webhookMetadata", "webhookTargetVersion"] },
          { in: "header", name: "Plain-Webhook-Target-Version" },
        ],
        headers: [
          { name: "Plain-Workspace-Id", always: true },
          { name: "Plain-Webhook-Target-Id", always: true },
          { name: "Plain-Webhook-Target-Version", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Id", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Number", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Timestamp", always: true },
          { name: "Plain-Event-Type", always: true },
          { name: "Plain-Event-Id", always: true },
          { name: "Plain-Request-Signature", always: false },
          { name: "Authorization", always: false },
        ],
        userAgent: "Plain-Webhooks/1.0 (plain.com; help@plain.com)",
        keys: {},
      },
    },
    {
      id: "2026-04-21",
      current: true,
      contracts: events20260421,
      named: [],
      signing: {
        verify: verify20260421,
        sign: sign20260421,
        signingSchemes: signingSchemes20260421,
      },
      delivery: {
        envelope: envelope20260421,
        batch: false,
        events: [],
        payload: ["payload"],
        eventType: [
          { in: "item", at: ["payload", "eventType"] },
          { in: "item", at: ["type"] },
          { in: "header", name: "Plain-Event-Type" },
        ],
        version: [
          { in: "body", at: ["webhookMetadata", "webhookTargetVersion"] },
          { in: "header", name: "Plain-Webhook-Target-Version" },
        ],
        headers: [
          { name: "Plain-Workspace-Id", always: true },
          { name: "Plain-Webhook-Target-Id", always: true },
          { name: "Plain-Webhook-Target-Version", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Id", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Number", always: true },
          { name: "Plain-Webhook-Delivery-Attempt-Timestamp", always: true },
          { name: "Plain-Event-Type", always: true },
          { name: "Plain-Event-Id", always: true },
          { name: "Plain-Request-Signature", always: false },
          { name: "Authorization", always: false },
        ],
        userAgent: "Plain-Webhooks/1.0 (plain.com; help@plain.com)",
        keys: {},
      },
    },
  ],
};
