import { createHmac } from "node:crypto";
import { readProject } from "./project-files.js";

/** A secret that nobody uses. */
export const secret = "a secret of tests only";

/** The payload of an event, as the package's first example of it has it. */
export function examplePayload(path: string): { readonly [key: string]: unknown } {
  const examples = JSON.parse(readProject(`generated/packages/${path}.json`)) as readonly {
    readonly payload: { readonly [key: string]: unknown };
  }[];
  return examples[0]?.payload ?? {};
}

export interface PlainFacts {
  readonly sentAt?: Date;
  readonly id?: string;
  readonly type?: string;
  readonly version?: string;
  readonly payload?: { readonly [key: string]: unknown };
}

/** A delivery of Plain about a customer, sent now. */
export const plainDelivery = ({
  sentAt = new Date(),
  id = "pEv_1",
  type = "customer.customer_created",
  version = "2026-04-21",
  payload = examplePayload("plain/examples/2026-04-21/customer-customer-created"),
}: PlainFacts = {}): string =>
  JSON.stringify({
    timestamp: "2026-01-02T03:04:05.000Z",
    workspaceId: "w_1",
    payload: { ...payload, eventType: type },
    id,
    type,
    webhookMetadata: {
      webhookTargetId: "t1",
      webhookTargetVersion: version,
      webhookDeliveryAttemptId: "a1",
      webhookDeliveryAttemptNumber: 1,
      webhookDeliveryAttemptTimestamp: sentAt.toISOString(),
    },
  });

/** An event of SmarterPay about a customer account, as its documentation shows it. */
export const accountEvent = (id: string): { readonly [key: string]: unknown } => ({
  ...examplePayload("smarterpay/examples/v2/customer-account-create"),
  event_id: id,
});

export const smarterpayDelivery = (events: readonly object[], sentAt = new Date()): string =>
  JSON.stringify({ id: "d1", idempotency_key: "k1", sent_at: sentAt.toISOString(), events });

/** HMAC-SHA256 in lower-case hexadecimal digits, by Node's own implementation. */
export const hexDigest = (body: string | Uint8Array): string =>
  createHmac("sha256", secret).update(body).digest("hex");
