import fc from "fast-check";
import { format } from "prettier";
import { describe, expect, it } from "vitest";
import {
  createValidatorPrinter,
  type PrintedValidator,
} from "../../generator/emit/validators/print-validator.js";
import type { LinkedShape } from "../../generator/ir/accepts-value.js";
import type { Identifier } from "../../generator/ir/catalog.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { lawParameters } from "../support/law-parameters.js";
import { nameShape } from "../support/name-shape.js";

// Of all widths, so that lines break in many places.
const keys = [
  "id",
  "name",
  "customer-number",
  "billingAddressOfTheCustomer",
  'a "quoted" key',
  "aNameThatIsSoLongThatNothingElseFitsBesideIt",
  "aNameThatIsEvenLongerSoThatLinesBreakBeforeAnythingElse",
];

function printed(linked: LinkedShape, name: string): readonly PrintedValidator[] {
  const { root, models } = nameShape(linked, name);
  const print = createValidatorPrinter(models, "typescript");
  const names = {
    payload: root.names.type,
    guard: root.names.guard,
    contract: `${root.names.value}Contract` as Identifier,
  };
  const event = print({ of: "event", shape: root.shape, eventType: name, names });
  return [...[...models.values()].map((model) => print({ of: "model", model })), event];
}

const textOf = ({ constants, guard, functions, value }: PrintedValidator) =>
  `${[...constants, guard, ...functions, value].join("\n\n")}\n`;

describe("the printed validator", () => {
  it("is what prettier would make of it", async () => {
    const shapes = fc.tuple(
      arbitraryShape({ ...commonChoices, keys, sparesAjv: false }),
      // Of every length, as the type of a contract decides where its line breaks.
      fc
        .integer({ min: 4, max: 60 })
        .map((length) =>
          "CustomerBillingAddressWasChangedByTheCustomerThemselvesEvent".slice(0, length),
        ),
    );
    const tally = { settled: 0, open: 0 };
    const property = fc.asyncProperty(shapes, async ([linked, name]) => {
      for (const each of printed(linked, name)) {
        tally[each.settled ? "settled" : "open"] += 1;
        if (!each.settled) {
          continue;
        }
        const text = textOf(each);
        expect(text).toBe(await format(text, { parser: "typescript", printWidth: 100 }));
      }
    });
    await fc.assert(property, lawParameters(150));
    // What is not settled costs time: it must stay rare.
    expect(tally.open).toBeLessThan(tally.settled / 20);
  });
});
