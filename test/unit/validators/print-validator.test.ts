import { describe, expect, it } from "vitest";
import {
  createValidatorPrinter,
  type PrintedValidator,
} from "../../../generator/emit/validators/print-validator.js";
import type { Identifier } from "../../../generator/ir/catalog.js";
import type { ModelId, Shape } from "../../../generator/ir/shape.js";
import { nameShape } from "../../support/name-shape.js";
import {
  array,
  literal,
  number,
  object,
  property,
  ref,
  simple,
  string,
  union,
} from "../../support/shapes.js";

const nullable = (shape: Shape) => union(shape, simple("null"));

function print(shape: Shape, models: { readonly [id: string]: Shape } = {}): PrintedValidator {
  const linked = Object.entries(models).map(
    ([id, each]) => [id as ModelId, { shape: each }] as const,
  );
  const { root, models: named } = nameShape({ shape, models: new Map(linked) }, "User");
  return createValidatorPrinter(named, "typescript")({ of: "model", model: root });
}

const textOf = ({ constants, guard, functions, value }: PrintedValidator) =>
  [...constants, guard, ...functions, value].join("\n\n");

const namesOf = ({ imports }: PrintedValidator) =>
  imports.map(({ from, name, alias }) => {
    const place = "model" in from ? `model ${from.model}` : from.runtime;
    return `${place}: ${name}${alias === null ? "" : ` as ${alias}`}`;
  });

describe("a printed validator", () => {
  it("asks for plain fields in one condition, and for each object within by a function", () => {
    const user = object({
      properties: [
        property("id", string({ format: "uuid" }), true),
        property("address", nullable(object({ properties: [property("city", string())] }))),
        property("tags", array({ items: string({ length: { max: 20 } }), length: { min: 1 } })),
        property("age", nullable(number({ integer: true, range: { min: 0 } })), true),
        property("type", literal("user"), true),
      ],
    });
    expect(textOf(print(user))).toMatchInlineSnapshot(`
      "export function isUser(value: unknown): value is User {
        if (
          isObject(value) &&
          value.type === "user" &&
          typeof value.id === "string" &&
          isUuid(value.id) &&
          ((typeof value.age === "number" && Number.isInteger(value.age) && value.age >= 0) ||
            value.age === null) &&
          (value.address === undefined || value.address === null || isAddress(value.address)) &&
          (value.tags === undefined || (isArrayOf(value.tags, isTagsItem) && value.tags.length >= 1))
        ) {
          return true;
        }
        return false;
      }

      function isAddress(value: unknown): boolean {
        return isObject(value) && (value.city === undefined || typeof value.city === "string");
      }

      function isTagsItem(value: unknown): boolean {
        return typeof value === "string" && hasAtMost(value, 20);
      }

      export const user: Shape = object(() => ({
        id: format("uuid", isUuid),
        address: optional(nullable(object(() => ({ city: optional(string) })))),
        tags: optional(having(minItems(1), array(maxLength(20)))),
        age: nullable(having(integer, minimum(0))),
        type: literal("user"),
      }));"
    `);
  });

  it("looks at a tag once", () => {
    const event = (type: string) =>
      object({
        properties: [property("type", literal(type), true), property(type, string(), true)],
      });
    const shape = union(event("created"), event("updated"), ref("Deleted"), simple("null"));
    const printed = print(shape, { Deleted: event("deleted") });
    expect(textOf(printed)).toMatchInlineSnapshot(`
      "export function isUser(value: unknown): value is User {
        return value === null || isByType(value);
      }

      function isByType(value: unknown): boolean {
        if (!isObject(value)) return false;
        switch (value.type) {
          case "created":
            return isCreated(value);
          case "updated":
            return isUpdated(value);
          case "deleted":
            return isDeleted(value);
          default:
            return false;
        }
      }

      function isCreated(value: unknown): boolean {
        return isObject(value) && value.type === "created" && typeof value.created === "string";
      }

      function isUpdated(value: unknown): boolean {
        return isObject(value) && value.type === "updated" && typeof value.updated === "string";
      }

      export const user: Shape = nullable(
        tagged("type", [
          [object(() => ({ type: literal("created"), created: string })), "created"],
          [object(() => ({ type: literal("updated"), updated: string })), "updated"],
          [deleted, "deleted"],
        ]),
      );"
    `);
  });

  it("counts how deep a recursive model is, out of reach of `list.filter`", () => {
    const user = object({ properties: [property("friends", array({ items: ref("User") }))] });
    const printed = print(user);
    expect(textOf(printed)).toMatchInlineSnapshot(`
      "export function isUser(value: unknown): value is User {
        return isUserAtDepth(value, 0);
      }

      /**
       * \`isUser\` for a value that lies so many steps within a \`User\`; refuses what is nested too deeply.
       */
      export function isUserAtDepth(value: unknown, depth: number): boolean {
        if (
          depth <= deepest &&
          isObject(value) &&
          (value.friends === undefined || isArrayOf(value.friends, isUserAtDepth, depth + 3))
        ) {
          return true;
        }
        return false;
      }

      export const user: Shape = object(() => ({ friends: optional(array(lazy(() => user, 3))) }));"
    `);
    expect(namesOf(printed)).not.toContain("model User: isUser");
  });

  it("asks for what every object inherits by its own name only", () => {
    const user = object({
      properties: [
        property("constructor", string()),
        property("__proto__", simple("unknown"), true),
      ],
    });
    expect(textOf(print(user))).toMatchInlineSnapshot(`
      "export function isUser(value: unknown): value is User {
        if (
          isObject(value) &&
          (own(value, "constructor") === undefined || isString(own(value, "constructor"))) &&
          own(value, "__proto__") !== undefined
        ) {
          return true;
        }
        return false;
      }

      export const user: Shape = object(() => ({
        constructor: optional(string),
        ["__proto__"]: unknown,
      }));"
    `);
  });

  it("keeps hostile keys, values and patterns harmless", () => {
    const user = object({
      properties: [
        property("*/ `${x}` </script>\u2028", literal("\"'</script>\n\u2028"), true),
        property("p", string({ pattern: "[</]/\n'\"`" }), true),
      ],
    });
    const text = textOf(print(user));
    expect(text).not.toMatch(/<\/|[\u2028]/);
    expect(text).toMatchInlineSnapshot(`
      "const pPattern = /[<\\/]\\/\\n'"\`/u;

      export function isUser(value: unknown): value is User {
        if (
          isObject(value) &&
          value["*/ \`\${x}\` \\u003c/script>\\u2028"] === "\\"'\\u003c/script>\\n\\u2028" &&
          typeof value.p === "string" &&
          pPattern.test(value.p)
        ) {
          return true;
        }
        return false;
      }

      export const user: Shape = object(() => ({
        "*/ \`\${x}\` \\u003c/script>\\u2028": literal("\\"'\\u003c/script>\\n\\u2028"),
        p: pattern(pPattern),
      }));"
    `);
  });

  it("gives no name twice: what is imported steps aside for the module's own names, and models keep theirs", () => {
    const shape = object({
      properties: [
        property("object", ref("Object")),
        property("string", string(), true),
        property("list", ref("String")),
      ],
    });
    const printed = print(shape, {
      Object: object({ properties: [property("a", string())] }),
      String: string(),
    });
    expect(namesOf(printed)).toEqual(
      expect.arrayContaining([
        "is-object: isObject as isObject2",
        "model Object: isObject",
        "scalar-shapes: string as string2",
      ]),
    );
  });

  it("makes the contract of an event", () => {
    const { models } = nameShape({ shape: string(), models: new Map() });
    const names = { payload: "Created", guard: "isCreated", contract: "created" };
    const printed = createValidatorPrinter(
      models,
      "typescript",
    )({
      of: "event",
      shape: object({ properties: [property("id", string(), true)] }),
      eventType: "customer.created",
      names: names as { readonly [N in keyof typeof names]: Identifier },
    });
    expect(printed.value).toMatchInlineSnapshot(`
      "export const created: Contract<"customer.created", Created> = contract({
        type: "customer.created",
        is: isCreated,
        shape: object(() => ({ id: string })),
      });"
    `);
  });

  it("says when prettier may know better", () => {
    const key = "a".repeat(120);
    expect(print(object({ properties: [property(key, string())] })).settled).toBe(false);
    expect(print(object({ properties: [property("a", string())] })).settled).toBe(true);
  });
});
