import { describe, expect, it } from "vitest";
import { buildCatalog } from "../../../generator/catalog/build-catalog.js";
import { compareCatalogs } from "../../../generator/commands/changes/compare-catalogs.js";
import { printChangeset } from "../../../generator/commands/changes/print-changeset.js";
import type { Catalog } from "../../../generator/ir/catalog.js";
import { shopPage, shopVendor } from "../../support/shop.js";

interface Definitions {
  readonly [path: string]: string;
}

function readCatalog(files: Definitions): Catalog {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  const errors: string[] = [];
  const report = ({ severity, message }: { severity: string; message: string }) => {
    if (severity === "error") errors.push(message);
  };
  const catalog = buildCatalog({ sources, report });
  if (!catalog) throw new Error(errors.join("\n"));
  return catalog;
}

/** `major order.created: a is optional now; why`. */
function tell(before: Definitions, after: Definitions): readonly string[] {
  return compareCatalogs(readCatalog(before), readCatalog(after)).flatMap(({ subjects }) =>
    subjects.flatMap(({ version, subject, changes }) =>
      changes.map(({ verdict, at, what, why }) => {
        const name = [version, subject.kind, subject.name].filter(Boolean).join(" ");
        return `${verdict} ${name}${at === "" ? "" : ` ${at}`} ${what}; ${why}`;
      }),
    ),
  );
}

const page = (payload: string, extra = "") => `page: orders
title: Orders
sources:
  - { title: Docs, url: "https://shop.example", retrieved: 2026-01-02, evidence: table }
events:
  order.created:
    summary: An order came.
    payload: ${payload}
${extra}`;

const shop = (payload: string, extra = ""): Definitions => ({
  "shop/vendor.yaml": shopVendor,
  "shop/orders.yaml": page(payload, extra),
});

/** A field `a` of the payload before and after. */
const field = (schema: string) => shop(`{ type: object, properties: { a: ${schema} } }`);

const ofField = "event order.created a";
const accepted = "what was accepted still is, and code compiles as it did";
const refused = "a payload as before may be refused now";
const uncompiled = "code that reads it may not compile any more";

describe("a field", () => {
  const cases: readonly (readonly [before: string, after: string, told: readonly string[]])[] = [
    ["{ type: string }", "{ type: string, description: Words. }", []],
    [
      "{ type: string }",
      "{ type: [string, 'null'] }",
      ["major may be null now; code that takes it for granted does not compile any more"],
    ],
    [
      "{ type: [string, 'null'] }",
      "{ type: string }",
      ["major is never null now; a payload with null there is refused now"],
    ],
    [
      "{ type: string }",
      "{ type: integer }",
      [
        "major was string, is integer; payloads as before may be refused, and code that reads it may not compile",
      ],
    ],
    ["{ type: number }", "{ type: integer }", [`major was number, is integer; ${refused}`]],
    ["{ type: integer }", "{ type: number }", [`minor was integer, is number; ${accepted}`]],
    [
      "{ type: string }",
      "{ type: string, format: date }",
      [`major was string, is string (date); ${refused}`],
    ],
    [
      "{ type: string, format: date }",
      "{ type: string }",
      [`minor was string (date), is string; ${accepted}`],
    ],
    ["{ type: string }", "{}", [`major was string, is any value; ${uncompiled}`]],
    ["{}", "{ type: string }", [`major was any value, is string; ${refused}`]],
    [
      "{ enum: [x, y] }",
      "{ enum: [x, y, z] }",
      ['major may be "z" now; code that expects no other value may not compile any more'],
    ],
    ["{ enum: [x, y] }", "{ enum: [x] }", [`major is not documented as "y" any more; ${refused}`]],
    [
      "{ type: string, x-extensible-enum: [x] }",
      "{ type: string, x-extensible-enum: [x, y] }",
      [`minor may be "y" now; the list is open, so ${accepted}`],
    ],
    [
      "{ type: string, x-extensible-enum: [x, y] }",
      "{ type: string, x-extensible-enum: [x] }",
      [`minor is not documented as "y" any more; the list is open, so ${accepted}`],
    ],
    [
      "{ type: string, x-extensible-enum: [x] }",
      "{ enum: [x] }",
      ["major takes the documented values only now; a payload with another value is refused now"],
    ],
    [
      "{ enum: [x] }",
      "{ type: string, x-extensible-enum: [x] }",
      [
        "major may be other than the documented values now; code that expects no other value may not compile any more",
      ],
    ],
    [
      "{ const: 1 }",
      "{ const: 2 }",
      [
        `major may be 2 now and is not documented as 1 any more; ${refused}, and code that expects no other value may not compile any more`,
      ],
    ],
    ["{ type: string }", "{ type: string, pattern: ^a }", [`major is matching ^a now; ${refused}`]],
    [
      "{ type: string, pattern: ^a }",
      "{ type: string, pattern: ^b }",
      [`major was matching ^a, is matching ^b; ${refused}`],
    ],
    [
      "{ type: string, pattern: ^a }",
      "{ type: string }",
      [`minor is no longer matching ^a; ${accepted}`],
    ],
    [
      "{ type: string, maxLength: 5 }",
      "{ type: string, maxLength: 4 }",
      [`major had at most 5 characters, has at most 4 characters; ${refused}`],
    ],
    [
      "{ type: string, maxLength: 5 }",
      "{ type: string, maxLength: 6 }",
      [`minor had at most 5 characters, has at most 6 characters; ${accepted}`],
    ],
    [
      "{ type: number, minimum: 1 }",
      "{ type: number, exclusiveMinimum: 0 }",
      [`minor is more than 0 now; ${accepted}`, `minor is no longer at least 1; ${accepted}`],
    ],
    [
      "{ type: array, items: { type: string } }",
      "{ type: array, items: { type: string }, minItems: 1 }",
      [`major has at least 1 item now; ${refused}`],
    ],
    [
      "{ type: array, items: { type: string }, uniqueItems: true }",
      "{ type: array, items: { type: string } }",
      [`minor no longer has no two items alike; ${accepted}`],
    ],
    [
      "{ type: object, properties: { b: { type: string } } }",
      "{ type: object, properties: { b: { type: string } }, additionalProperties: false }",
      [`major has no other keys now; ${refused}`],
    ],
    [
      "{ type: string, not: { enum: [x] } }",
      "{ type: string, not: { enum: [x, y] } }",
      [`major has some values ruled out, in another way; ${refused}`],
    ],
    [
      "{ type: string, not: { enum: [x, y] } }",
      "{ type: string, not: { enum: [x] } }",
      [`minor has some values ruled out, in another way; ${accepted}`],
    ],
    [
      "{ anyOf: [{ type: string }, { type: integer }] }",
      "{ anyOf: [{ type: integer }, { type: string }] }",
      [],
    ],
    [
      "{ type: object }",
      "{ type: object, properties: { b: { type: string } } }",
      [
        "major names its keys now; code that reads other keys does not compile any more",
        "minor .b is new: string, optional; a payload without it is accepted as before; where it comes, it has to be as documented",
      ],
    ],
    [
      "{ type: object, properties: { b: { type: string } } }",
      "{ type: object }",
      ["major .b is gone; it was string, optional; code that reads it does not compile any more"],
    ],
    [
      "{ type: object, properties: { b: {} } }",
      "{ type: object, properties: { b: {} }, additionalProperties: { type: string } }",
      [`major says of other keys what they hold now; ${refused}`],
    ],
    ["{ type: string }", "{ allOf: [{ type: string }] }", []],
    ["{ enum: [true, false] }", "{ type: boolean }", []],
  ];

  it.each(cases)("%s → %s", (before, after, told) => {
    const found = tell(field(before), field(after)).filter((line) => !line.startsWith("patch"));
    expect(found).toEqual(
      told.map((line) => line.replace(" ", ` ${ofField} `).replace("a .b", "a.b")),
    );
  });
});

describe("fields of an object", () => {
  const object = (rest: string) => shop(`{ type: object, ${rest} }`);
  const a = "properties: { a: { type: string } }";

  it("may come: what is required refuses payloads, what is optional does not", () => {
    const both = (required: string) =>
      object(`required: [${required}], properties: { a: { type: string }, b: { type: string } }`);
    expect(tell(object(a), both(""))).toEqual([
      "minor event order.created b is new: string, optional; a payload without it is accepted as before; where it comes, it has to be as documented",
    ]);
    expect(tell(object(a), both("b"))).toEqual([
      "major event order.created b is new: string, required; a payload without it is refused now",
    ]);
  });

  it("may go", () => {
    expect(tell(object(a), object("properties: { b: { type: string } }"))).toEqual([
      "major event order.created a is gone; it was string, optional; code that reads it does not compile any more",
      expect.stringContaining("minor event order.created b is new"),
    ]);
  });

  it("may become required, and optional again", () => {
    const [plain, required] = [object(a), object(`required: [a], ${a}`)];
    expect(tell(plain, required)).toEqual([
      `major ${ofField} is required now; a payload without it is refused now`,
    ]);
    expect(tell(required, plain)).toEqual([
      `major ${ofField} is optional now; code that takes it for granted does not compile any more`,
    ]);
  });

  it("may be deprecated", () => {
    expect(
      tell(object(a), object("properties: { a: { type: string, deprecated: true } }")),
    ).toEqual([
      `minor ${ofField} is deprecated now; editors strike it through; nothing else changes`,
      "patch event order.created is described in other words; documentation only",
    ]);
  });

  it("may move to a model without a step of their own", () => {
    const model = "models:\n  Order: { type: object, properties: { a: { type: string } } }\n";
    expect(tell(object(a), shop('{ $ref: "#/models/Order" }', model))).toEqual([
      "minor model Order is new; its type and its guard can be imported now",
      "patch event order.created is written in another form; documentation only",
    ]);
  });
});

describe("members of a union that a key tells apart", () => {
  const member = (kind: string, rest = "") =>
    `{ type: object, required: [kind], properties: { kind: { const: ${kind} }${rest} } }`;
  const oneOf = (...members: readonly string[]) => shop(`{ oneOf: [${members.join(", ")}] }`);

  it("change by themselves", () => {
    const more = oneOf(member("x", ", y: { type: number }"), member("z"));
    expect(tell(oneOf(member("x"), member("z")), more)).toEqual([
      expect.stringMatching(/^minor event order.created y is new: number, optional; /),
    ]);
  });

  it("may come", () => {
    expect(
      tell(oneOf(member("x"), member("z")), oneOf(member("x"), member("z"), member("w"))),
    ).toEqual([
      'major event order.created kind may be "w" now; code that expects no other value may not compile any more',
    ]);
  });
});

describe("what cannot be followed", () => {
  const conditional = (then: string) =>
    shop(
      `{ type: object, properties: { a: { type: string } }, if: { required: [a] }, then: ${then} }`,
    );

  it("is major, and says so", () => {
    expect(tell(conditional("{ minProperties: 1 }"), conditional("{ minProperties: 2 }"))).toEqual([
      `major event order.created has a condition, in another way; ${refused}`,
    ]);
  });

  it("is told at the event that a changed model makes narrower", () => {
    const ruled = (shortest: number) =>
      shop(
        '{ type: object, properties: { a: { type: string, not: { $ref: "#/models/Bad" } } } }',
        `models:\n  Bad: { type: string, minLength: ${shortest} }\n`,
      );
    const told = tell(ruled(2), ruled(1));
    expect(told).toContainEqual(
      expect.stringMatching(/^major event order.created asks something else of values; that all /),
    );
  });
});

describe("around payloads", () => {
  const a = "{ type: object, properties: { a: { type: string } } }";
  const vendor = (edit: (text: string) => string): Definitions => ({
    ...shop(a),
    "shop/vendor.yaml": edit(shopVendor),
  });

  it("events come and go", () => {
    const more: Definitions = { ...shop(a), "shop/more.yaml": shopPage({ id: "more" }) };
    expect(tell(shop(a), more)).toEqual([
      expect.stringMatching(/^minor event more.created is new; it went to `onUnknown`/),
      expect.stringMatching(/^minor model ThingMORE is new/),
    ]);
    expect(tell(more, shop(a))).toEqual([
      expect.stringMatching(/^major event more.created is not documented any more/),
      expect.stringMatching(/^major model ThingMORE is gone; imports of `ThingMORE` and/),
    ]);
  });

  it("vendors come and go", () => {
    const two: Definitions = {
      ...shop(a),
      "store/vendor.yaml": shopVendor,
      "store/more.yaml": shopPage({ id: "more" }),
    };
    expect(tell(shop(a), two)).toEqual(["minor package is new; nobody uses it yet"]);
    expect(tell(two, shop(a))).toEqual([
      expect.stringMatching(/^major package is not made any more/),
    ]);
  });

  it("payloads come to be versioned", () => {
    const versioned: Definitions = {
      "shop/vendor.yaml": `${shopVendor}\nversions:\n  - { id: v1, current: true }\n`,
      "shop/v1/orders.yaml": page(a),
    };
    expect(tell(shop(a), versioned)).toEqual([
      "major package has version v1 at its root, and had payloads without versions; what is imported from the root has other events and types",
      "major version has versions of its payloads now; imports below its root have other addresses",
      "minor v1 version is new; imports of other versions are as they were",
    ]);
  });

  it("a payload comes to be documented", () => {
    const byName: Definitions = {
      ...shop(a),
      "shop/orders.yaml": page(a).replace(/\n {4}payload:.*/, ""),
    };
    expect(tell(byName, shop(a))[0]).toMatch(
      /^major event order.created has a documented payload now/,
    );
    expect(tell(shop(a), byName)[0]).toMatch(
      /^major event order.created has no documented payload/,
    );
  });

  it("names of what is imported change", () => {
    const named: Definitions = {
      ...shop(a),
      "shop/orders.yaml": page(a).replace("summary:", "name: order made\n    summary:"),
    };
    expect(tell(shop(a), named)[0]).toMatch(
      /^major event order.created is imported as `OrderMade` in place of `OrderCreated`, /,
    );
  });

  it("facts of deliveries change", () => {
    const fact = (name: string, value: string) => (text: string) =>
      text.replace(
        `  ${name}: unknown`,
        `  ${name}: { value: ${value}, source: D, evidence: prose }`,
      );
    const told = (name: string, before: string | null, after: string | null) =>
      tell(
        vendor(before === null ? String : fact(name, before)),
        vendor(after === null ? String : fact(name, after)),
      ).filter((line) => !line.startsWith("patch"));
    expect(told("success", null, '{ statuses: ["204"] }')).toEqual([
      "major delivery answers: success 200, unknownEvent 200 became success 204, unknownEvent 204; receivers answer otherwise",
    ]);
    expect(told("success", null, '{ statuses: ["200"] }')).toEqual([
      "minor delivery answers changed; receivers answer as before",
    ]);
    expect(told("request", null, "{ method: POST }")).toEqual([
      "minor delivery other facts changed; receivers do as before",
    ]);
    expect(told("replay", null, "{ timestamp: null }")).toEqual([
      "minor delivery the protection against replay changed; receivers do as before",
    ]);
    expect(told("timeout", "{ seconds: 5 }", "{ seconds: 9 }")).toEqual([
      "minor delivery the time to answer: seconds 5 became seconds 9; receivers do as before; what they can expect of the vendor changed",
    ]);
    expect(told("eventType", null, "[{ in: header, name: x-type }]")).toEqual([
      "major delivery the event's type: unknown became in the header x-type; receivers read it now, and were told it until now",
    ]);
    expect(told("eventId", null, "[{ in: header, name: x-id }]")).toEqual([
      "minor delivery the event's id: unknown became in the header x-id; receivers can know an event again by it",
    ]);
    const hmac = (header: string) =>
      `[{ title: S, scheme: hmac, algorithm: sha256, header: ${header}, encoding: hex, signed: raw-body }]`;
    expect(told("signing", hmac("x-a"), hmac("x-b"))).toEqual([
      "major delivery the signature: hmac in x-a became hmac in x-b; receivers verify requests in another way, and may need other options",
    ]);
    const replay = (seconds: number) =>
      `{ timestamp: { in: header, name: x-at }, timestampSigned: true, toleranceSeconds: ${seconds} }`;
    expect(told("replay", replay(60), replay(90))[0]).toMatch(
      /^minor .*take older deliveries now$/,
    );
    expect(told("replay", replay(90), replay(60))[0]).toMatch(/^major .*may refuse deliveries/);
  });

  it("words, examples and doubts are documentation", () => {
    const worded = shop(a, "doubts: [{ at: '', kind: silent, source: Little., reading: So. }]\n");
    const told = tell(shop(a), {
      ...worded,
      "shop/orders.yaml": (worded["shop/orders.yaml"] ?? "").replace("An order came.", "It came."),
    });
    expect(told).toEqual([
      "patch event order.created is described in other words; documentation only",
      "patch page orders has other doubts; documentation only",
    ]);
  });
});

it("a changeset names the step and tells what breaks first", () => {
  const before = readCatalog(field("{ type: string, maxLength: 5 }"));
  const after = readCatalog(
    shop(
      "{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }",
    ),
  );
  const [changes] = compareCatalogs(before, after);
  expect(changes && printChangeset(changes)).toBe(`---
"@hookscribe/shop": major
---

What changed for those who read payloads:

- **Breaking:** \`order.created\`: \`a\` is required now; a payload without it is refused now.
- \`order.created\`: \`a\` no longer has at most 5 characters; ${accepted}.
- \`order.created\`: \`b\` is new: string, optional; a payload without it is accepted as before; where it comes, it has to be as documented.
`);
});
