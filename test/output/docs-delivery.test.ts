import { createHmac } from "node:crypto";
import { transformSync } from "esbuild";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createDocsEmitter } from "../../generator/emit/docs/docs-emitter.js";
import { relativePath } from "../../generator/emit/docs/docs-path.js";
import { durationWords } from "../../generator/emit/docs/duration-words.js";
import { catalogOf } from "../support/emit-catalog.js";
import { shopDefinitions } from "./docs-definitions.js";
import { emitAll, loadDocsTemplates } from "./docs-pages.js";

async function shopPage(): Promise<string> {
  const emitter = createDocsEmitter(loadDocsTemplates());
  const files = await emitAll(emitter, catalogOf(shopDefinitions));
  return files.find(({ path }) => path === "docs/shop/index.md")?.text ?? "";
}

type IsGenuine = (body: string | Uint8Array, signature: string, secret: string) => boolean;

/** The function that a section of the page shows, ready to be called. */
async function shownCode(title: string): Promise<IsGenuine> {
  const section = (await shopPage()).split(`### ${title}\n`)[1]?.split("\n### ")[0] ?? "";
  const byHand = section.split("By hand")[1] ?? "";
  const code = [...byHand.matchAll(/```ts\n([^]*?)```/g)].map(([, text]) => text).join("\n");
  const { code: script } = transformSync(`${code}\nexport { isGenuine };`, { loader: "ts" });
  const module: unknown = await import(`data:text/javascript,${encodeURIComponent(script)}`);
  return (module as { readonly isGenuine: IsGenuine }).isGenuine;
}

describe("the code that checks a signature", () => {
  test("holds the raw body to a digest with a prefix", async () => {
    const isGenuine = await shownCode("Prefixed");
    const body = Buffer.from('{ "a": 1 }');
    const secret = Buffer.from("key").toString("base64");
    const signature = `v1=${createHmac("sha512", "key").update(body).digest("hex")}`;
    expect(isGenuine(body, signature, secret)).toBe(true);
    expect(isGenuine(Buffer.from('{"a":1}'), signature, secret)).toBe(false);
    expect(isGenuine(body, signature.slice(3), secret)).toBe(false);
    expect(isGenuine(body, "v1=zz", secret)).toBe(false);
  });

  test("sorts the keys of the body, however deep", async () => {
    const isGenuine = await shownCode("Sorted");
    const body = '{ "b": [{ "z": null, "a": "ü" }], "10": true, "9": 1.5 }';
    const sorted = '{"10":true,"9":1.5,"b":[{"a":"ü","z":null}]}';
    const signature = createHmac("sha256", "key").update(sorted).digest("base64");
    expect(isGenuine(body, signature, "key")).toBe(true);
    expect(isGenuine(body, signature, "other")).toBe(false);
  });
});

test("each fact has its value or is said to be unknown", async () => {
  const page = await shopPage();
  for (const words of [
    "| **Check of the address** | `HEAD` or `GET`, to be answered with success. Without an answer, no endpoint is made. |",
    "| **Event type** | `type` of each event or the header `X-Type` |",
    "| **Replay protection** | the time in `sent` in the body, which is signed; accepted within 1 minute 30 seconds |",
    "| **Time of the event** | unknown. Nothing tells, not even `created_at`. |",
    "| **Answers to give** | 401 to a bad signature, 200 to an unknown event |",
    "**Unknown**, as no source tells: id of the event, idempotency key, version of a delivery.",
    "| 4       | 1 day 1 hour         | 1 day 2 hours    |",
  ])
    expect.soft(page).toContain(words);
});

test("a version tells its delivery where that is not the current one", async () => {
  const emitter = createDocsEmitter(loadDocsTemplates());
  const files = await emitAll(emitter, catalogOf(shopDefinitions));
  const text = (path: string) => files.find((file) => file.path === path)?.text ?? "";
  expect(text("docs/shop/v1/index.md")).toContain("status `200`");
  expect(text("docs/shop/v2/index.md")).not.toContain("## Envelope");
});

test.each([
  [0, "0 seconds"],
  [1, "1 second"],
  [0.5, "0.5 seconds"],
  [90, "1 minute 30 seconds"],
  [86_400, "1 day"],
  [90_061, "1 day 1 hour"],
])("%d seconds are %s", (seconds, words) => {
  expect(durationWords(seconds)).toBe(words);
});

test("a relative path leads from any page to any file", () => {
  const folder = fc.array(fc.constantFrom("a", "ab", "b"), { maxLength: 4 });
  fc.assert(
    fc.property(folder, folder, (from, to) => {
      const base = `https://x.example/${[...from, "f.md"].join("/")}`;
      const target = [...to, "g.md"].join("/");
      const link = relativePath([...from, "f.md"].join("/"), target);
      expect(new URL(link, base).pathname).toBe(`/${target}`);
    }),
  );
});
