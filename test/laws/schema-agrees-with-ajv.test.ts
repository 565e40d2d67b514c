import ajvFormats from "ajv-formats";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { acceptsValue, type LinkedShape } from "../../generator/ir/accepts-value.js";
import type { JsonObject } from "../../generator/ir/json.js";
import { printSchema } from "../../generator/text/json-schema.js";
import { arbitraryShape, commonChoices } from "../support/arbitrary-shape.js";
import { arbitraryValue } from "../support/arbitrary-value.js";
import { lawParameters } from "../support/law-parameters.js";

/** A printed shape with its models beside it. */
function bundle({ shape, models }: LinkedShape): JsonObject {
  const options = { reference: (model: string) => `#/$defs/${model}` };
  const $defs = Object.fromEntries(
    [...models].map(([id, model]) => [id, printSchema(model.shape, options)]),
  );
  return { allOf: [printSchema(shape, options)], $defs };
}

function ajvOf(linked: LinkedShape) {
  // Inherited properties are not properties of a JSON value.
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  ajvFormats.default(ajv);
  return ajv.compile(bundle(linked));
}

describe("the printed schema", () => {
  it("accepts in ajv what the shape accepts", () => {
    const cases = arbitraryShape(commonChoices).chain((linked) =>
      fc.tuple(
        fc.constant(linked),
        fc.array(arbitraryValue(linked), { minLength: 4, maxLength: 8 }),
      ),
    );
    const tally = { accepted: 0, refused: 0 };
    const property = fc.property(cases, ([linked, values]) => {
      const validate = ajvOf(linked);
      for (const value of values) {
        const accepted = acceptsValue(linked, value);
        tally[accepted ? "accepted" : "refused"] += 1;
        expect({ value, schema: bundle(linked), accepted }).toEqual({
          value,
          schema: bundle(linked),
          accepted: validate(value),
        });
      }
    });
    fc.assert(property, lawParameters(400));
    // A law over values of which nearly all are refused would say little.
    expect(tally.accepted).toBeGreaterThan(tally.refused / 5);
  });
});
