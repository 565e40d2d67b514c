import type { JsonObject } from "../../../generator/ir/json.js";

const known = (value: JsonObject | readonly JsonObject[], note?: string) => ({
  value,
  source: "D",
  evidence: "table",
  ...(note !== undefined && { note }),
});

/** `vendor.yaml` of a vendor whose every delivery fact is stated but three. */
export const syntheticVendor = (id: string): JsonObject => ({
  title: `Example ${id}`,
  summary: "A made-up vendor, written to measure how long generation takes.",
  website: `https://${id}.example.com`,
  sources: {
    D: { title: "Deliveries", url: `https://${id}.example.com/webhooks`, retrieved: "2026-03-14" },
  },
  delivery: {
    request: known({ method: "POST", contentType: "application/json", httpsOnly: true }),
    envelope: known({
      schema: {
        type: "object",
        required: ["id", "type", "created_at", "data"],
        properties: {
          id: { type: "string", format: "uuid", description: "Id of the event." },
          type: { type: "string", description: "What happened." },
          created_at: { type: "string", format: "date-time", description: "When it happened." },
          data: { description: "What the event is about." },
        },
      },
      payload: "/data",
    }),
    eventType: known([{ in: "item", at: "/type" }]),
    eventId: known([{ in: "item", at: "/id" }]),
    occurredAt: known([{ in: "item", at: "/created_at" }]),
    deliveryId: known([{ in: "header", name: "X-Delivery" }]),
    sentAt: "unknown",
    idempotencyKey: known([{ in: "item", at: "/id" }], "The id stays the same over attempts."),
    version: "unknown",
    headers: [
      {
        name: "X-Delivery",
        description: "Id of the request.",
        always: true,
        example: "d-1",
        source: "D",
        evidence: "table",
      },
    ],
    signing: known([
      {
        title: "HMAC",
        scheme: "hmac",
        algorithm: "sha256",
        header: "X-Signature",
        encoding: "hex",
        signed: "raw-body",
        key: "utf8",
        prefix: "sha256=",
      },
    ]),
    replay: known({ timestamp: null }),
    success: known({ statuses: ["2xx"] }),
    answers: "unknown",
    retries: known({ count: 8 }),
    timeout: known({ seconds: 10 }),
    ordering: known({ guaranteed: false }),
    guarantee: known({ delivery: "at-least-once" }),
    versioning: known({ scheme: "none", description: "Payloads change in place." }),
  },
});
