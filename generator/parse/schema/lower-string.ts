import { formats, type ShapeOf } from "../../ir/shape.js";
import { bounds } from "./bounds.js";
import { checkPattern } from "./check-pattern.js";
import { knownValues } from "./known-values.js";
import type { Lowering } from "./lower-schema.js";

export function lowerString(lowering: Lowering): ShapeOf<"string"> {
  const { read, schema } = lowering;
  const format = formats.find((each) => each === read.get("format"));
  const { pattern, limit } = checkedPattern(lowering);
  const known = knownValues(schema, (value) => typeof value === "string");
  return {
    kind: "string",
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { pattern }),
    ...bounds("length", read.get("minLength"), limit ?? read.get("maxLength")),
    ...(known.length > 0 ? { known } : {}),
    span: schema.span,
  };
}

/** The pattern, and a limit of length where it needs one; neither when it is refused. */
function checkedPattern({ read, context }: Lowering): {
  readonly pattern?: string;
  readonly limit?: number;
} {
  const pattern = read.get("pattern");
  const at = read.at("pattern");
  if (pattern === undefined || !at) return {};
  const { costOf, report } = context;
  const use = { pattern, span: at.span, maxLength: read.get("maxLength"), costOf, report };
  const checked = checkPattern(use);
  return checked ? { pattern, ...checked } : {};
}
