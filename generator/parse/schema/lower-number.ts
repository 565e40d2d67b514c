import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Range, ShapeOf } from "../../ir/shape.js";
import { describeLocated } from "../../source/located.js";
import { knownValues } from "./known-values.js";
import type { Lowering } from "./lower-schema.js";

export function lowerNumber({ read, schema, integer, context }: Lowering): ShapeOf<"number"> {
  const [min, max] = [read.number("minimum"), read.number("maximum")];
  const [exclusiveMin, exclusiveMax] = [
    read.number("exclusiveMinimum"),
    read.number("exclusiveMaximum"),
  ];
  const range: Range = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(exclusiveMin === undefined ? {} : { exclusiveMin }),
    ...(exclusiveMax === undefined ? {} : { exclusiveMax }),
  };
  const multipleOf = read.number("multipleOf");
  const at = read.at("multipleOf");
  if (multipleOf !== undefined && multipleOf <= 0 && at) {
    const found = describeLocated(at);
    context.report(
      diagnostic("schema/keyword-value", at.span, {
        key: "multipleOf",
        expected: "a number above zero",
        found,
      }),
    );
  }
  const known = knownValues(schema, (value) => typeof value === "number");
  return {
    kind: "number",
    integer,
    ...(Object.keys(range).length > 0 ? { range } : {}),
    ...(multipleOf === undefined ? {} : { multipleOf }),
    ...(known.length > 0 ? { known } : {}),
    span: schema.span,
  };
}
