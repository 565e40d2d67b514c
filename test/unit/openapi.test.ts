import { describe, expect, it } from "vitest";
import { openapiEmitter } from "../../generator/emit/openapi/openapi-emitter.js";
import { catalogOf } from "../support/emit-catalog.js";
import { shopVendor } from "../support/shop.js";

const delivery = (envelope: string, more = "") =>
  shopVendor
    .replace(/ {2}envelope: .*\n/, `  envelope: ${envelope}\n`)
    .replace(
      / {2}eventType: unknown\n/,
      `  eventType: { value: [{ in: item, at: /kind }], source: D, evidence: prose }\n`,
    )
    .replace(/ {2}signing: unknown\n/, more || "  signing: unknown\n");

const page = `page: things
title: Things
sources:
  - { title: Docs, url: "https://shop.example/docs", evidence: table }
events:
  thing.created:
    summary: A thing was made.
    payload:
      anyOf: [{ $ref: "#/models/Book" }, { $ref: "#/models/Pen" }]
    examples:
      - { name: pen, from: composed, value: { form: pen } }
  thing.named: { summary: A thing was named. }
models:
  Book: { type: object, required: [form], properties: { form: { const: book } } }
  Pen: { type: object, required: [form], properties: { form: { enum: [pen, pencil] } } }
`;

async function documentOf(vendor: string): Promise<unknown> {
  const catalog = catalogOf([
    { path: "shop/vendor.yaml", text: vendor },
    { path: "shop/things.yaml", text: page },
  ]);
  const files = (
    await Promise.all(catalog.vendors.map((each) => openapiEmitter.vendor?.(each) ?? []))
  ).flat();
  expect(files.map(({ path }) => path)).toEqual(["openapi/shop.yaml", "openapi/shop.json"]);
  return JSON.parse(files[1]?.text ?? "null");
}

const single = `{ value: { schema: { type: object, required: [kind, data], properties: { kind: { type: string }, data: {} } }, payload: /data }, source: D, evidence: prose }`;
const strict = single
  .replace("required: [kind, data]", "required: [kind, data, id]")
  .replace("data: {}", "data: {}, id: { type: string }");
const batch = `{ value: { schema: { type: object, required: [events], properties: { events: { type: array } } }, batch: true, events: /events, payload: /data }, source: D, evidence: prose }`;

describe("an OpenAPI document", () => {
  it("describes the whole body of a delivery", async () => {
    expect(await documentOf(delivery(single))).toMatchObject({
      webhooks: {
        "thing.created": {
          post: {
            operationId: "thingCreated",
            tags: ["Things"],
            requestBody: {
              required: true,
              content: {
                "application/json": {
                  schema: {
                    allOf: [
                      { $ref: "#/components/schemas/ShopDelivery" },
                      {
                        properties: {
                          kind: { const: "thing.created" },
                          data: { $ref: "#/components/schemas/ThingCreated" },
                        },
                      },
                    ],
                  },
                  examples: {
                    pen: {
                      value: { kind: "thing.created", data: { form: "pen" } },
                      "x-from": "composed",
                    },
                  },
                },
              },
            },
            security: [{}],
          },
        },
      },
    });
  });

  it("tells the members of a union apart", async () => {
    const book = "#/components/schemas/Book";
    const pen = "#/components/schemas/Pen";
    expect(await documentOf(delivery(single))).toMatchObject({
      components: {
        schemas: {
          ThingCreated: {
            anyOf: [{ $ref: book }, { $ref: pen }],
            discriminator: { propertyName: "form", mapping: { book, pen, pencil: pen } },
          },
        },
      },
    });
  });

  it("puts no delivery around an example when that would take invented values", async () => {
    const document = await documentOf(delivery(strict));
    expect(document).toMatchObject({
      components: { schemas: { ThingCreated: { examples: [{ form: "pen" }] } } },
    });
    expect(JSON.stringify(document)).not.toContain("x-from");
  });

  it("lets a batch hold any event, this one first", async () => {
    const item = (name: string, kind: string) => ({
      properties: { kind: { const: kind }, data: { $ref: `#/components/schemas/${name}` } },
    });
    const created = item("ThingCreated", "thing.created");
    expect(await documentOf(delivery(batch))).toMatchObject({
      webhooks: {
        "thing.created": {
          post: {
            requestBody: {
              content: {
                "application/json": {
                  schema: {
                    allOf: [
                      {},
                      {
                        properties: {
                          events: {
                            items: { anyOf: [created, { $ref: "#/components/schemas/ShopEvent" }] },
                          },
                        },
                      },
                    ],
                  },
                },
              },
            },
          },
        },
      },
      components: {
        schemas: { ShopEvent: { anyOf: [created, item("ThingNamed", "thing.named")] } },
      },
    });
  });

  it("describes signatures in the words that OpenAPI has", async () => {
    const signing = `  signing:
    source: D
    evidence: prose
    value:
      - { title: HMAC, scheme: hmac, algorithm: sha256, header: X-Signature, encoding: hex, signed: raw-body, key: utf8, prefix: "v1=" }
`;
    expect(await documentOf(delivery(single, signing))).toMatchObject({
      webhooks: {
        "thing.named": {
          post: {
            security: [{ HMAC: [] }],
            parameters: [{ $ref: "#/components/parameters/X-Signature" }],
          },
        },
      },
      components: {
        securitySchemes: {
          HMAC: {
            type: "apiKey",
            in: "header",
            name: "X-Signature",
            description:
              "HMAC-SHA256 over the request body as it was sent, in hexadecimal digits, after `v1=`. The key is the secret's text as UTF-8.",
          },
        },
      },
    });
  });
});
