import { diagnostic, type Report } from "../../diagnostics/diagnostic.js";
import { formats, type ShapeOf } from "../../ir/shape.js";
import type { Located } from "../../source/located.js";
import { bounds } from "./bounds.js";
import { knownValues } from "./known-values.js";
import type { Lowering } from "./lower-schema.js";
import { patternProblem } from "./pattern-problem.js";

export function lowerString({ read, schema, context }: Lowering): ShapeOf<"string"> {
  const format = formats.find((each) => each === read.text("format"));
  const pattern = checkedPattern({
    pattern: read.text("pattern"),
    at: read.at("pattern"),
    report: context.report,
  });
  const known = knownValues(schema, (value) => typeof value === "string");
  return {
    kind: "string",
    ...(format === undefined ? {} : { format }),
    ...(pattern === undefined ? {} : { pattern }),
    ...bounds("length", read.count("minLength"), read.count("maxLength")),
    ...(known.length > 0 ? { known } : {}),
    span: schema.span,
  };
}

function checkedPattern({
  pattern,
  at,
  report,
}: {
  pattern: string | undefined;
  at: Located | undefined;
  report: Report;
}) {
  if (pattern === undefined || !at) return undefined;
  const problem = patternProblem(pattern);
  if (problem !== null) report(diagnostic("schema/pattern", at.span, { problem }));
  return problem === null ? pattern : undefined;
}
