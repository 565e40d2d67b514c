import { describe, expect, it } from "vitest";
import { composeBody } from "../../generator/commands/deliveries/compose-body.js";
import { loadPackage } from "../../generator/commands/deliveries/load-package.js";
import {
  labelRequest,
  ofAttempt,
  ofEvent,
  stampRequest,
} from "../../generator/commands/deliveries/stamp-request.js";
import { shippedCatalog } from "../output/docs-pages.js";

const editions = shippedCatalog().vendors.flatMap((vendor) =>
  vendor.versions.map((version) => ({ name: `${vendor.id} ${version.id ?? ""}`, vendor, version })),
);

describe("what `hookscribe send` makes of an example", () => {
  it.each(editions)("is a delivery of $name", async ({ vendor, version }) => {
    const { parse } = await loadPackage({ vendor, version });
    let count = 0;
    for (const page of version.pages)
      for (const event of page.events)
        for (const example of event.examples) {
          count += 1;
          const scope = { vendor, version, page, event };
          const body = composeBody(scope, example, example.payload);
          const draft = stampRequest(labelRequest({ body, headers: {} }, version, event.type), {
            version,
            facts: [...ofEvent, ...ofAttempt],
            now: new Date(0),
          });
          const headers = new Headers(draft.headers);
          // Where a vendor documents the place of the type, it is read from there.
          const type = version.delivery.eventType.known ? {} : { type: event.type };
          const parsed = parse(draft.body, { headers, ...type });
          const what = `${event.type} ${example.name}`;
          expect.soft(parsed, what).toMatchObject({
            ok: true,
            delivery: { events: [{ known: true, type: event.type }], invalid: [] },
          });
        }
    expect(count).toBeGreaterThan(0);
  });
});
