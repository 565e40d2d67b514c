import type { Range, ShapeOf } from "../../ir/shape.js";
import { knownValues } from "./known-values.js";
import type { Lowering } from "./lower-schema.js";

export function lowerNumber({ read, schema, integer }: Lowering): ShapeOf<"number"> {
  const [min, max] = [read.get("minimum"), read.get("maximum")];
  const [exclusiveMin, exclusiveMax] = [read.get("exclusiveMinimum"), read.get("exclusiveMaximum")];
  const range: Range = {
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(exclusiveMin === undefined ? {} : { exclusiveMin }),
    ...(exclusiveMax === undefined ? {} : { exclusiveMax }),
  };
  const multipleOf = read.get("multipleOf");
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
