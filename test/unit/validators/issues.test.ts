import { expect, it } from "vitest";
import type { JsonObject, JsonValue } from "../../../generator/ir/json.js";
import type { Issue } from "../../../templates/runtime/issue.js";
import { judgeSchemas } from "../../support/judge-schema.js";

async function issuesOf(schema: JsonObject, value: JsonValue): Promise<readonly Issue[]> {
  const [judge] = await judgeSchemas([schema]);
  const result = judge?.validate(value);
  return result?.ok === false ? result.issues : [];
}

it("tells of a thousand issues at most, and that there are more", async () => {
  const issues = await issuesOf(
    { type: "array", items: { type: "integer" } },
    Array.from({ length: 1_000_000 }, () => "x"),
  );
  expect(issues).toHaveLength(1001);
  expect(issues[999]).toMatchObject({ pointer: "/999", keyword: "type" });
  expect(issues[1000]).toMatchObject({
    pointer: "",
    keyword: "limit",
    message: "More is wrong than these issues tell.",
  });
});

it("tells of exactly a thousand without a note", async () => {
  const items = { type: "array", items: { type: "integer" } };
  const issues = await issuesOf(
    items,
    Array.from({ length: 1000 }, () => "x"),
  );
  expect(issues.map(({ keyword }) => keyword)).toEqual(Array(1000).fill("type"));
});

it("stops where places themselves would fill the memory", async () => {
  const rest = { type: "object", additionalProperties: { type: "integer" } };
  const inner = Object.fromEntries(Array.from({ length: 900 }, (_, index) => [`k${index}`, "x"]));
  const issues = await issuesOf(
    { type: "object", additionalProperties: rest },
    { ["k".repeat(1e6)]: inner, other: inner },
  );
  expect(issues.map(({ keyword }) => keyword)).toEqual(["type", "limit"]);
});

/** A schema under which every keyword fails for one of the values, all of which hold one text and one key. */
const long = "SECRET".repeat(100);
const schema: JsonObject = {
  type: "object",
  properties: Object.fromEntries(
    Object.entries({
      type: { type: "integer" },
      enum: { enum: ["SECRETS", "b".repeat(1000)] },
      const: { const: "a" },
      many: { enum: Array.from({ length: 300 }, (_, index) => `${"value ".repeat(20)}${index}`) },
      pattern: { type: "string", pattern: `^${"x".repeat(2000)}$` },
      maxLength: { type: "string", maxLength: 3 },
      format: { type: "string", format: "date" },
      anyOf: {
        anyOf: [
          { type: "string", format: "date" },
          { type: "string", format: "uuid" },
        ],
      },
      oneOf: { oneOf: [{ type: "string" }, { minLength: 1 }] },
      not: { not: { type: "string" } },
      names: { type: "object", propertyNames: { maxLength: 2 } },
      closed: { type: "object", additionalProperties: false },
      required: { type: "object", required: ["SECRETS"] },
      unique: { type: "array", uniqueItems: true },
      contains: { type: "array", contains: { type: "integer" } },
    }),
  ),
};
const held = (key: string): JsonValue => {
  if (["names", "closed", "required"].includes(key)) return { [long]: long };
  return ["unique", "contains"].includes(key) ? [long, long] : long;
};

it("keeps each message short, and the payload out of it", async () => {
  const keys = Object.keys(schema["properties"] as JsonObject);
  const issues = await issuesOf(schema, Object.fromEntries(keys.map((key) => [key, held(key)])));
  expect(new Set(issues.map(({ path }) => path[0]))).toEqual(new Set(keys));
  for (const { message, received, expected } of issues) {
    expect(message.length).toBeLessThan(600);
    for (const text of [message, received, expected]) expect(text).not.toContain(long.slice(0, 25));
  }
});

it.each([
  "password",
  "client_secret",
  "accessToken",
  "api-key",
  "Authorization",
  "iban",
  "card_number",
  "accountNumber",
  "validation_account_number",
  "sort_code",
  "account_no",
  "PIN",
  "userPin",
  "pwd",
  "pass",
  "otp",
  "jwt",
  "bearer",
  "ssn",
  "basic_auth",
  "sessionId",
  "signing_key",
  "encryptionKey",
  "security_code",
  "api key",
])("shows nothing of what lies under %s", async (key) => {
  const schemaOf = (inner: JsonObject): JsonObject => ({
    type: "object",
    properties: { [key]: inner },
  });
  const [text] = await issuesOf(schemaOf({ type: "integer" }), { [key]: "hunter2" });
  expect(text?.message).toBe("Expected an integer, found string (7 characters).");
  const [number] = await issuesOf(schemaOf({ type: "string" }), { [key]: 4711 });
  expect(number?.message).toBe("Expected a string, found number.");
  const within = { type: "object", properties: { value: { type: "null" } } };
  const [inner] = await issuesOf(schemaOf(within), { [key]: { value: "hunter2" } });
  expect(inner?.message).not.toContain("hunter2");
});

it.each(["card", "cards", "account"])(
  "counts the number of a %s by its whole path",
  async (key) => {
    const number = { type: "object", properties: { number: { type: "null" } } };
    const told = async (schema: JsonObject, value: JsonValue) =>
      (await issuesOf({ type: "object", properties: { [key]: schema } }, { [key]: value }))[0]
        ?.message;
    const held = { number: "4111111111111111" };
    const hidden = "Expected null, found string (16 characters).";
    expect(await told(number, held)).toBe(hidden);
    expect(await told({ type: "array", items: number }, [held])).toBe(hidden);
  },
);

it.each([
  "shipping",
  "opinion",
  "author",
  "authority",
  "businessname",
  "businessName",
  "SHIPPING_METHOD",
  "passenger",
  "monkey",
  "keyword",
  "account_name",
  "accountNotes",
  "discount_number",
])("shows what lies under %s", async (key) => {
  const [issue] = await issuesOf(
    { type: "object", properties: { [key]: { type: "integer" } } },
    { [key]: "x" },
  );
  expect(issue?.message).toBe('Expected an integer, found string "x".');
});

it.each<[keyword: string, rule: JsonObject, message: string]>([
  ["false", { properties: { sk_live_1: false } }, "Property (9 characters) is not allowed here."],
  [
    "additionalProperties",
    { additionalProperties: false },
    "Property (9 characters) is not allowed here.",
  ],
  [
    "unevaluatedProperties",
    { allOf: [{ properties: { a: true } }], unevaluatedProperties: false },
    "Property (9 characters) is not allowed here.",
  ],
  [
    "propertyNames",
    { propertyNames: { pattern: "^[a-z]+$" } },
    "Expected a key that is a string matching ^[a-z]+$, found (9 characters).",
  ],
])("shows no key of what is secret where %s refuses it", async (keyword, rule, message) => {
  const tokens = { type: "object", ...rule };
  const value = { tokens: { sk_live_1: 1 } };
  const issues = await issuesOf({ type: "object", properties: { tokens } }, value);
  expect(issues).toMatchObject([{ keyword, message, pointer: "/tokens/sk_live_1" }]);
  const [open] = await issuesOf(
    { type: "object", properties: { others: tokens } },
    {
      others: value.tokens,
    },
  );
  expect(open?.message).toContain('"sk_live_1"');
});

it("spells out what cannot be seen, so that a log keeps its lines and its direction", async () => {
  const [issue] = await issuesOf({ type: "integer" }, "a\n\u202e\u2028\u009b\u001b[31m");
  expect(issue?.message).toBe(
    'Expected an integer, found string "a\\n\\u{202e}\\u{2028}\\u{9b}\\u001b[31m".',
  );
});
