import { sValidator } from "@hono/standard-validator";
import type { StandardJSONSchemaV1, StandardSchemaV1 } from "@standard-schema/spec";
import { Ajv } from "ajv";
import ajvFormats from "ajv-formats";
import { Hono } from "hono";
import { describe, expect, expectTypeOf, it } from "vitest";
import { toJsonSchema, validate } from "xsschema";
import {
  customerCustomerUpdated,
  events,
  type CustomerCustomerUpdated,
} from "../../../generated/packages/plain/src/2026-04-21/index.js";
import examples from "../../../generated/packages/plain/examples/2026-04-21/customer-customer-updated.json" with { type: "json" };

const [example] = examples;

describe("the contract of a package, to Standard Schema's own types,", () => {
  it("is a Standard Schema and a Standard JSON Schema", () => {
    const validating: StandardSchemaV1<CustomerCustomerUpdated> = customerCustomerUpdated;
    const telling: StandardJSONSchemaV1<CustomerCustomerUpdated> = customerCustomerUpdated;
    expect(validating["~standard"].version).toBe(1);
    expect(telling["~standard"].vendor).toBe("hookscribe");
    type Contract = typeof customerCustomerUpdated;
    expectTypeOf<StandardSchemaV1.InferOutput<Contract>>().toEqualTypeOf<CustomerCustomerUpdated>();
    expectTypeOf<StandardSchemaV1.InferInput<Contract>>().toEqualTypeOf<CustomerCustomerUpdated>();
  });

  it("tells its JSON Schema for two drafts, and throws for any other", () => {
    const { input, output } = customerCustomerUpdated["~standard"].jsonSchema;
    expect(input({ target: "draft-2020-12" })).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
    });
    expect(output({ target: "draft-07" })).toMatchObject({
      $schema: "http://json-schema.org/draft-07/schema#",
      type: "object",
    });
    expect(() => input({ target: "openapi-3.0" })).toThrow(RangeError);
  });

  it("tells one by which every example passes", () => {
    const ajv = new Ajv({ strict: false });
    ajvFormats.default(ajv);
    const accepts = ajv.compile(
      customerCustomerUpdated["~standard"].jsonSchema.output({ target: "draft-07" }),
    );
    expect(examples.map(({ payload }) => accepts(payload))).toEqual(examples.map(() => true));
    expect(accepts({ ...example?.payload, customer: null })).toBe(false);
  });

  it("does so for every event", () => {
    for (const { "~standard": standard } of Object.values(events)) {
      const told = JSON.stringify(standard.jsonSchema.input({ target: "draft-07" }));
      expect(told).toContain('"type":"object"');
    }
  });
});

describe("libraries that know Standard Schema alone", () => {
  const app = new Hono().post("/", sValidator("json", customerCustomerUpdated), (context) =>
    context.json({ id: context.req.valid("json").customer.id }),
  );
  const send = (payload: unknown) =>
    app.request("/", {
      method: "POST",
      body: JSON.stringify(payload),
      headers: { "content-type": "application/json" },
    });

  it("validate, as Hono does", async () => {
    const right = await send(example?.payload);
    expect([right.status, await right.json()]).toEqual([200, { id: example?.payload.customer.id }]);
    const wrong = await send({ ...example?.payload, eventType: "customer.customer_updatd" });
    expect(wrong.status).toBe(400);
    expect(await wrong.json()).toMatchObject({
      error: [
        {
          path: ["eventType"],
          message: expect.stringContaining('Expected "customer.customer_updated", found') as string,
        },
      ],
    });
  });

  it("validate and tell the schema, as that of xsAI does", async () => {
    const right: CustomerCustomerUpdated = JSON.parse(JSON.stringify(example?.payload));
    const wrong: CustomerCustomerUpdated = JSON.parse("{}");
    await expect(validate(customerCustomerUpdated, right)).resolves.toBe(right);
    await expect(validate(customerCustomerUpdated, wrong)).rejects.toThrow("is missing");
    expect(await toJsonSchema(customerCustomerUpdated)).toMatchObject({
      type: "object",
      required: expect.arrayContaining(["eventType", "customer"]) as string[],
    });
  });
});
