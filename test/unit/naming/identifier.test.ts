import { describe, expect, it } from "vitest";
import {
  camelCase,
  identifier,
  kebabCase,
  pascalCase,
} from "../../../generator/naming/identifier.js";

describe("the words of an id", () => {
  it.each<[id: string, pascal: string, camel: string, kebab: string]>([
    ["customer.created", "CustomerCreated", "customerCreated", "customer-created"],
    ["customer.logged.in", "CustomerLoggedIn", "customerLoggedIn", "customer-logged-in"],
    [
      "customer_account.create",
      "CustomerAccountCreate",
      "customerAccountCreate",
      "customer-account-create",
    ],
    [
      "customer.password-reset",
      "CustomerPasswordReset",
      "customerPasswordReset",
      "customer-password-reset",
    ],
    ["customerLoggedIn", "CustomerLoggedIn", "customerLoggedIn", "customer-logged-in"],
    ["HTTPRequest", "HttpRequest", "httpRequest", "http-request"],
    ["orderV2.created", "OrderV2Created", "orderV2Created", "order-v2-created"],
    ["order2item", "Order2item", "order2item", "order2item"],
    ["USER_DELETED", "UserDeleted", "userDeleted", "user-deleted"],
    ["thread/message:sent", "ThreadMessageSent", "threadMessageSent", "thread-message-sent"],
    ["a__b..c", "ABC", "aBC", "a-b-c"],
    ["naïve.event", "NaiveEvent", "naiveEvent", "naive-event"],
    ["größe.geändert", "GrosseGeandert", "grosseGeandert", "grosse-geandert"],
    ["ÉtatModifié", "EtatModifie", "etatModifie", "etat-modifie"],
    ["gro\u0308ße", "Grosse", "grosse", "grosse"],
    ["Łódź.zamówienie", "LodzZamowienie", "lodzZamowienie", "lodz-zamowienie"],
    ["中.created", "U4e2dCreated", "u4e2dCreated", "u4e2d-created"],
    ["заказ", "U437u430u43au430u437", "u437u430u43au430u437", "u437u430u43au430u437"],
    ["한글", "Ud55cuae00", "ud55cuae00", "ud55cuae00"],
    ["order—paid…now", "OrderPaidNow", "orderPaidNow", "order-paid-now"],
    ["𠮷", "U20bb7", "u20bb7", "u20bb7"],
    ["2fa.enabled", "2faEnabled", "2faEnabled", "2fa-enabled"],
    ["...", "", "", ""],
    ["", "", "", ""],
  ])("%j", (id, pascal, camel, kebab) => {
    expect([pascalCase(id), camelCase(id), kebabCase(id)]).toEqual([pascal, camel, kebab]);
  });
});

describe("an identifier", () => {
  it.each(["A", "user", "CustomerCreated", "item2", "isNaNumber", "classes", "promise"])(
    "may be %s",
    (name) => expect(identifier(name)).toBe(name),
  );

  it.each([
    ["empty", ""],
    ["a digit first", "2fa"],
    ["a hyphen", "a-b"],
    ["an underscore", "a_b"],
    ["a letter beyond ASCII", "é"],
    ["a line end", "a\n"],
    ["a word of the language", "class"],
    ["a word of strict mode", "package"],
    ["a word of types", "string"],
    ["a word of modules", "await"],
    ["a type of the platform", "Promise"],
    ["what guards call", "Number"],
    ["a value of the language", "undefined"],
    ["what holds everything", "globalThis"],
    ["the prototype of everything", "Object"],
  ])("is not %s: %j", (_, name) => expect(identifier(name)).toBeNull());

  it("is never what strict-mode JavaScript refuses to declare", () => {
    const words =
      "arguments await break case catch class const continue debugger default delete do else enum eval export extends false finally for function if implements import in instanceof interface let new null package private protected public return static super switch this throw true try typeof var void while with yield";
    const allowed = words.split(" ").filter((word) => identifier(word) !== null);
    expect(allowed).toEqual([]);
  });
});
