import type { Catalog } from "../../generator/ir/catalog.js";
import type { JsonValue } from "../../generator/ir/json.js";
import type { SourceFile } from "../../generator/source/load.js";
import { hostileTexts } from "./arbitrary-json.js";
import { catalogOf } from "./emit-catalog.js";

// JSON is YAML, but for what YAML does not let stand in a text.
const yaml = (value: JsonValue) =>
  JSON.stringify(value).replace(
    /[\x7f-\x9f\u2028\u2029\ufeff\uffff]/g,
    (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );

const text = hostileTexts.join("\n");
const printable = hostileTexts.filter(
  (each) => !/[\0-\x1f\ud800]/.test(each) && each.trim() !== "",
);

const fact = (value: JsonValue): JsonValue => ({
  value,
  source: "D",
  evidence: "prose",
  note: text,
});

const vendor = (batch: boolean): JsonValue => ({
  title: `Vendor ${printable.join(" ")}`,
  summary: text,
  website: "https://shop.example/?a=1&b='*/",
  sources: { D: { title: text, url: "https://shop.example/docs?*/`${x}`" } },
  delivery: {
    request: fact({ method: "POST", contentType: "application/json" }),
    probe: fact({ methods: ["GET", "HEAD"], description: text }),
    envelope: fact({
      schema: {
        type: "object",
        description: text,
        required: ["kind", "data"],
        properties: {
          kind: { type: "string", description: text },
          data: batch ? { type: "array", minItems: 1 } : { description: text },
        },
      },
      batch,
      events: batch ? "/data" : "",
      payload: batch ? "" : "/data",
    }),
    eventType: fact([
      { in: "item", at: "/kind" },
      { in: "header", name: "X-Event" },
    ]),
    eventId: "unknown",
    occurredAt: "unknown",
    deliveryId: "unknown",
    sentAt: "unknown",
    idempotencyKey: "unknown",
    version: "unknown",
    headers: [
      {
        name: "X-Event",
        description: text,
        always: true,
        source: "D",
        evidence: "prose",
        example: text,
      },
    ],
    signing: fact([
      {
        title: text,
        when: text,
        description: text,
        scheme: "hmac",
        algorithm: "sha256",
        header: "X-Signature",
        encoding: "hex",
        signed: "raw-body",
        key: "utf8",
        prefix: "sha256=",
      },
    ]),
    replay: "unknown",
    success: fact({ statuses: ["2xx"] }),
    answers: "unknown",
    retries: fact({ count: 3, description: text }),
    timeout: "unknown",
    ordering: "unknown",
    guarantee: "unknown",
    versioning: fact({ scheme: "none", description: text }),
  },
  doubts: [{ at: "", kind: "silent", source: text, reading: text }],
});

const page: JsonValue = {
  page: "hostile",
  title: text,
  summary: text,
  sources: [{ title: text, url: "https://shop.example/#*/", evidence: "table" }],
  events: {
    "thing.created": {
      summary: text,
      description: text,
      payload: { $ref: "#/models/Thing", description: text },
      examples: [
        { name: "thing", from: "composed", summary: text, value: { kind: "one", "*/": "a" } },
      ],
    },
    "thing `${x}` */ {{ y }} <b> | removed": {
      summary: text,
      deprecated: true,
      payload: {
        anyOf: [{ $ref: "#/models/One" }, { $ref: "#/models/Two" }],
        description: text,
      },
      examples: [{ name: "one", from: "composed", value: { kind: "one", inner: null } }],
    },
    "thing.named": { summary: text },
  },
  models: {
    Thing: {
      type: "object",
      description: text,
      required: ["kind"],
      properties: {
        kind: { type: "string", title: text, "x-extensible-enum": printable },
        ...Object.fromEntries(
          printable.map((key) => [key, { enum: [...printable, null], description: text }]),
        ),
        "*/": { type: ["string", "null"], examples: [text], default: text },
      },
      patternProperties: { "^`\\$\\{": { type: "string", pattern: "*/".replace("*", "\\*") } },
    },
    One: {
      type: "object",
      required: ["kind"],
      properties: {
        kind: { const: "one" },
        inner: { anyOf: [{ $ref: "#/models/Thing" }, { type: "null" }] },
      },
    },
    Two: {
      type: "object",
      required: ["kind"],
      properties: {
        kind: { enum: ["two", "*/ {{"] },
        others: { type: "array", items: { $ref: "#/models/One" } },
      },
    },
  },
  doubts: [{ at: "/models/Thing", kind: "broken", source: text, reading: text }],
};

/** Definitions in which every text is one that has broken a printer, with single deliveries and with batches. */
export const hostileSources: readonly SourceFile[] = [
  { path: "hostile/vendor.yaml", text: yaml(vendor(false)) },
  { path: "hostile/hostile.yaml", text: yaml(page) },
  { path: "hostile-batch/vendor.yaml", text: yaml(vendor(true)) },
  { path: "hostile-batch/hostile.yaml", text: yaml(page) },
];

export const hostileCatalog = (): Catalog => catalogOf(hostileSources);
