import fc from "fast-check";
import { expect, it } from "vitest";
import { noCaches } from "../../../generator/output/caches.js";
import { openSandbox } from "../../support/sandbox.js";
import { shopPage, shopVendor } from "../../support/shop.js";
import { runFake } from "./fake-run.js";

const ids = ["a", "b", "c", "d", "e"];
const vendors = ["shop", "zoo"];

const path = fc
  .tuple(fc.constantFrom(...vendors), fc.constantFrom(...ids))
  .map(([vendor, id]) => ({ vendor, id }));
const words = fc.constantFrom("One.", "Two.", "Three.");

/** What a person, git or a broken machine may do between two runs. */
const edit = fc.oneof(
  fc.record({
    kind: fc.constant("page" as const),
    path,
    summary: words,
    field: fc.constantFrom("id", "other"),
    refersTo: fc.constantFrom(...ids, undefined),
    // Fits only while the model that it leads to, perhaps in another file, has no `id`.
    example: fc.constantFrom("{}", "{ thing: { id: 1 } }", null),
  }),
  fc.record({ kind: fc.constant("drop" as const), path }),
  fc.record({ kind: fc.constant("vendor" as const), path, summary: words }),
  fc.record({ kind: fc.constant("break" as const), path }),
  fc.record({ kind: fc.constant("lose output" as const), path }),
  fc.record({ kind: fc.constant("lose cache" as const), path }),
);

it("leaves what a run from nothing would, after any sequence of edits", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(edit, { maxLength: 3 }), { maxLength: 6 }),
      async (rounds) => {
        const box = openSandbox();
        try {
          for (const vendor of vendors) {
            box.write(`definitions/${vendor}/vendor.yaml`, shopVendor);
            for (const id of ids) box.write(`definitions/${vendor}/${id}.yaml`, shopPage({ id }));
          }
          await runFake(box);
          for (const round of rounds) {
            round.forEach((each) => apply(box, each));
            const before = box.tree("out");
            const warm = await runFake(box);
            const cold = await runFake(box, { out: box.path("cold"), caches: noCaches });
            expect(warm.diagnostics).toEqual(cold.diagnostics);
            const refused = warm.result.kind === "refused";
            expect(box.tree("out")).toEqual(refused ? before : box.tree("cold"));
            box.remove("cold");
          }
        } finally {
          box.close();
        }
      },
    ),
    { numRuns: 25 },
  );
});

type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function apply(box: ReturnType<typeof openSandbox>, each: Edit): void {
  const { vendor, id } = each.path;
  const file = `definitions/${vendor}/${id}.yaml`;
  switch (each.kind) {
    case "page": {
      const { summary, field, refersTo, example } = each;
      const target = refersTo === undefined || refersTo === id ? {} : { refersTo };
      return box.write(file, shopPage({ id, summary, field, example, ...target }));
    }
    case "drop":
      return box.remove(file);
    case "vendor":
      return box.write(
        `definitions/${vendor}/vendor.yaml`,
        shopVendor.replace("Sells things.", each.summary),
      );
    case "break":
      return box.write(file, "page: [");
    case "lose output":
      return box.remove(`out/pages/${vendor}/${id}-created.md`);
    case "lose cache":
      return box.remove("cache/parsed.log");
  }
}
