import { describe, expect, it } from "vitest";
import {
  checkFolderName,
  nameEvent,
  nameModel,
  nameVendor,
  trackVersion,
} from "../../../generator/naming/name-catalog.js";
import { gatherProblems } from "../../support/problems.js";

const span = (start: number) => ({ file: "shop/orders.yaml", start, end: start + 1 });

/** Names events and models of one version in turn: `event:a.b`, `event:1st=first`, `model:B`. */
function nameAll(...holders: readonly string[]) {
  const { report, all } = gatherProblems();
  const names = trackVersion(nameVendor("shop", span(0), report), report);
  const given = holders.map((holder, index) => {
    const [kind, id = ""] = holder.split(":");
    const [type = "", name = null] = id.split("=");
    const at = span(index + 1);
    return kind === "event" ? nameEvent({ type, name, span: at }, names) : nameModel(id, at, names);
  });
  const problems = all.map((each) => `${each.code} at ${each.span?.start}: ${each.message}`);
  const related = all.map((each) => each.related.map((other) => other.span.start));
  return { given, problems, related };
}

describe("names", () => {
  it("of a vendor follow from its folder", () => {
    const { report, all } = gatherProblems();
    expect(nameVendor("smarter-pay", span(0), report)).toEqual({
      package: "@hookscribe/smarter-pay",
      event: "SmarterPayEvent",
      eventMap: "SmarterPayEventMap",
      delivery: "SmarterPayDelivery",
    });
    expect(all).toEqual([]);
  });

  it("leave `catalog` to the package over all vendors", () => {
    const { report, all } = gatherProblems();
    nameVendor("catalog", span(0), report);
    expect(all.map(({ code }) => code)).toEqual(["name/reserved"]);
  });

  it("of an event follow from its type", () => {
    expect(nameAll("event:customer.logged.in").given).toEqual([
      {
        payload: "CustomerLoggedIn",
        contract: "customerLoggedIn",
        guard: "isCustomerLoggedIn",
        file: "customer-logged-in",
      },
    ]);
  });

  it.each([
    ["parse", { payload: "Parse", contract: "parseEvent", guard: "isParse", file: "parse" }],
    ["issue", { payload: "IssuePayload", contract: "issue", guard: "isIssue", file: "issue" }],
    ["shop.event", "ShopEventPayload"],
    ["object", { payload: "ObjectPayload", contract: "objectEvent", guard: "isObjectPayload" }],
  ])("of an event leave alone what the language or packages have taken: %s", (type, expected) => {
    const { given, problems } = nameAll(`event:${type}`);
    const shown = typeof expected === "string" ? { payload: expected } : expected;
    expect(given).toMatchObject([shown]);
    expect(problems).toEqual([]);
  });

  it("of an event follow from words of its author, where the type gives none or another's", () => {
    const { given, problems } = nameAll(
      "event:2fa.enabled=second-factor.enabled",
      "event:order.created",
      "event:Order.created=legacy order created",
    );
    expect(problems).toEqual([]);
    expect(given).toMatchObject([
      { payload: "SecondFactorEnabled", file: "second-factor-enabled" },
      { payload: "OrderCreated" },
      { contract: "legacyOrderCreated" },
    ]);
  });

  it("of a model are its author's", () => {
    expect(nameAll("model:ACLRule").given).toEqual([
      { type: "ACLRule", guard: "isACLRule", value: "aCLRule", file: "acl-rule" },
    ]);
  });
});

describe("a name is refused", () => {
  it.each<[why: string, holders: readonly string[], problems: readonly string[]]>([
    [
      "when two events come to the same",
      ["event:user.created", "event:user_created"],
      ['name/clash at 2: The name "UserCreated" is also that of the event "user.created".'],
    ],
    [
      "when a model has an event's",
      ["event:user.created", "model:UserCreated"],
      ['name/clash at 2: The name "UserCreated" is also that of the event "user.created".'],
    ],
    [
      "when files differ by case alone",
      ["model:HTTPLog", "model:HttpLog"],
      [
        'name/file-clash at 2: The file name "models/http-log" is also that of the model "HTTPLog".',
      ],
    ],
    [
      "when the language has taken it",
      ["model:Promise"],
      [
        'name/reserved at 1: The name "Promise" of the model "Promise" is taken by the language or by every generated package.',
      ],
    ],
    [
      "when what follows from it is taken",
      ["model:Class"],
      [
        'name/reserved at 1: The name "class" of the model "Class" is taken by the language or by every generated package.',
      ],
    ],
    [
      "once, whatever follows from it",
      ["model:Object"],
      [
        'name/reserved at 1: The name "Object" of the model "Object" is taken by the language or by every generated package.',
      ],
    ],
    [
      "when it is the vendor's own",
      ["model:ShopEvent"],
      [
        'name/reserved at 1: The name "ShopEvent" of the model "ShopEvent" is taken by the language or by every generated package.',
      ],
    ],
    [
      "when a model begins small",
      ["model:user"],
      ['name/not-an-identifier at 1: No TypeScript name follows from the model "user".'],
    ],
    [
      "when an event begins with a digit",
      ["event:2fa.enabled"],
      ['name/not-an-identifier at 1: No TypeScript name follows from the event "2fa.enabled".'],
    ],
  ])("%s", (_, holders, problems) => {
    expect(nameAll(...holders).problems).toEqual(problems);
  });

  it("with the place of the other holder beside it", () => {
    expect(nameAll("event:a.b", "model:X", "event:a-b").related).toEqual([[1]]);
  });

  it.each(["Shop", "shop_de", "-shop", ".shop", "shop/de", "größe", ""])(
    "when it is to name a folder: %j",
    (name) => {
      const { report, all } = gatherProblems();
      checkFolderName(name, span(0), report);
      expect(all.map(({ code }) => code)).toEqual(["name/folder"]);
    },
  );

  it.each(["shop", "2024-09-18", "v2", "3.1", "a-b.c"])("not for a folder such as %s", (name) => {
    const { report, all } = gatherProblems();
    checkFolderName(name, span(0), report);
    expect(all).toEqual([]);
  });
});
