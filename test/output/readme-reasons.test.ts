import { describe, expect, it } from "vitest";
import { pointerKeys } from "../../generator/ir/pointer.js";
import { setAt } from "../../generator/ir/set-at.js";
import type { ParseOptions, ParseResult } from "../../templates/runtime/delivery.js";
import type { TimeOptions } from "../../templates/runtime/verify.js";
import { readProject } from "../support/project-files.js";
import { shippedSigning } from "../support/shipped-signing.js";
import { examplePayload, plainDelivery } from "../support/signed-delivery.js";

const signing = await shippedSigning();
const vendors = ["emporix", "enad", "plain", "smarterpay"];

/** The reasons that a section of a package's README lists. */
function listedReasons(vendor: string, section: string): readonly string[] {
  const readme = readProject(`generated/packages/${vendor}/README.md`);
  const text = readme.split(`\n## ${section}\n`)[1]?.split("\n## ")[0] ?? "";
  const list = /`result\.reason` is one of ((?:`[a-z-]+`(?:, )?)+)/.exec(text)?.[1] ?? "";
  return list.split(", ").map((word) => word.slice(1, -1));
}

describe("the reasons that a README lists are those that there can be", () => {
  const customer = JSON.stringify(examplePayload("emporix/examples/customer-deleted"));
  /** What some vendor takes for a request that something is wrong with. */
  const requests: readonly (readonly [body: string, type: string])[] = [
    ["{", "customer.deleted"],
    ["1", "customer.deleted"],
    [customer, ""],
    [customer.replace(/:"/, ':1,"x":"'), "customer.deleted"],
    ['{"event_type":"","payload":{}}', ""],
    ['{"event_type":"user.deleted","payload":{"soft_delete":"yes"}}', ""],
    [plainDelivery({ type: "" }), ""],
    [plainDelivery().replace('"customer":', '"costumer":'), ""],
    [plainDelivery({ version: "2027-01-01" }), ""],
    ['{"version":"v1","events":[{"event_type":1},{}]}', ""],
  ];

  it.each(vendors)("by `parse` of %s", async (vendor) => {
    const { parse } = (await import(`../../generated/packages/${vendor}/src/index.ts`)) as {
      readonly parse: (body: string, options: ParseOptions) => ParseResult<unknown>;
    };
    const results = requests.map(([body, type]) => parse(body, { type, headers: {} }));
    const found = results.flatMap((result) => (result.ok ? [] : [result.reason]));
    expect(new Set(listedReasons(vendor, "Parse alone"))).toEqual(new Set(found));
  });

  it.each(signing.filter(({ version }) => version.current))(
    "by `verify` of $name",
    async ({ name, version, module, schemes, vectors }) => {
      const { vectors: list } = JSON.parse(vectors) as {
        readonly vectors: readonly { readonly reason: string | null }[];
      };
      const found = new Set(list.flatMap(({ reason }) => reason ?? []));
      const { replay } = version.delivery;
      const place = replay.known ? replay.value.timestamp : null;
      for (const scheme of schemes.map((each) => module.signingSchemes[each])) {
        const at = place && place.in !== "header" ? (pointerKeys(place.at) ?? []) : ["x"];
        const timed = setAt({}, at, "x");
        const body = JSON.stringify(timed);
        const headers = await module.sign(body, { secret: "c2VjcmV0", scheme });
        const attempts = [
          { body, secrets: "c2VjcmV0" },
          { body, secrets: "" },
          { body, secrets: "whsec_" },
          { body: timed as unknown as string, secrets: "c2VjcmV0" },
        ];
        for (const { body: sent, secrets } of attempts) {
          const result = await module.verify(sent, headers, { secrets, scheme });
          if (!result.ok) found.add(result.reason);
        }
      }
      const [vendor = ""] = name.split("/");
      expect(new Set(listedReasons(vendor, "Signing"))).toEqual(found);
    },
  );
});

describe("what a README says of signed examples", () => {
  it.each(signing.filter(({ version }) => version.current))("is true of $name", async (signed) => {
    const { version, module, name } = signed;
    const readme = readProject(`generated/packages/${name.split("/")[0]}/README.md`);
    const bodies = version.pages.flatMap(({ events }) =>
      events.flatMap(({ examples }) => examples.flatMap(({ body }) => body ?? [])),
    );
    const verifiedWith = async (options: TimeOptions) => {
      const results = bodies.map(async (value) => {
        const body = JSON.stringify(value);
        const headers = await module.sign(body, { secret: "secret" });
        const result = await module.verify(body, headers, { secrets: "secret", ...options });
        return result.ok ? "ok" : result.reason;
      });
      return new Set(await Promise.all(results));
    };
    const isPast = readme.includes("that of an example was sent long ago");
    const [all, past] = bodies.length === 0 ? [[], []] : [["ok"], ["expired"]];
    expect(await verifiedWith({ tolerance: Infinity })).toEqual(new Set(all));
    expect(await verifiedWith({})).toEqual(new Set(isPast ? past : all));
  });
});
