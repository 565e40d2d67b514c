import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Span } from "../../ir/span.js";
import { describeLocated, plainValue, type Located } from "../../source/located.js";
import { keywords } from "./keywords.js";
import type { Lowering } from "./lower-schema.js";
import { isListed, isOfTypes } from "./lower-values.js";

/** Tells of keywords that together leave no value over: beside each other, or against the types around the schema. */
export function reportContradictions(lowering: Lowering): void {
  if (lowering.types.length === 0) return reportType(lowering);
  for (const [least, most] of limits) reportLimits(lowering, { least, most });
  reportValues(lowering);
}

const limits = [
  ["minLength", "maxLength"],
  ["minimum", "maximum"],
  ["minimum", "exclusiveMaximum"],
  ["exclusiveMinimum", "maximum"],
  ["exclusiveMinimum", "exclusiveMaximum"],
  ["minItems", "maxItems"],
  ["minContains", "maxContains"],
  ["minProperties", "maxProperties"],
] as const;

type Limit = (typeof limits)[number][number];

function reportType({ read, place, context }: Lowering): void {
  const at = read.at("type");
  // A schema in a place where no type is left is no further mistake.
  if (!at || place.types.length === 0) return;
  const problem = `the schema around it takes ${place.types.join(" or ")} only`;
  context.report(diagnostic("schema/accepts-nothing", at.span, { what: "value", problem }));
}

function reportLimits(
  { read, types, context }: Lowering,
  { least, most }: { readonly least: Limit; readonly most: Limit },
): void {
  const { type } = keywords[most];
  if (!types.some((each) => each === type)) return;
  const [min, max, at] = [read.get(least), read.get(most), read.at(most)];
  if (min === undefined || max === undefined || !at) return;
  if (least === "minContains" && !read.has("contains")) return;
  const isExclusive = least.startsWith("exclusive") || most.startsWith("exclusive");
  if (min < max || (min === max && !isExclusive)) return;
  const problem = `"${least}" is ${min} and "${most}" ${max}`;
  context.report(diagnostic("schema/accepts-nothing", at.span, { what: type, problem }));
}

function reportValues({ read, types, integer, context }: Lowering): void {
  const nothing = (span: Span, problem: string) =>
    context.report(diagnostic("schema/accepts-nothing", span, { what: "value", problem }));
  const type = types.map((each) => (integer && each === "number" ? "integer" : each)).join(" or ");
  const isExcluded = (value: Located) => !isOfTypes(plainValue(value), { types, integer });
  const [single, list] = [read.at("const"), read.at("enum")];
  const listed = read.get("enum") ?? [];
  if (single && isExcluded(single))
    nothing(single.span, `${describeLocated(single)} is not of type ${type}`);
  if (list?.kind !== "list") return;
  const excluded = listed.filter(isExcluded);
  if (excluded.length < listed.length)
    for (const { span } of excluded)
      context.report(diagnostic("schema/excluded-value", span, { type }));
  else if (listed.length > 0) nothing(list.span, `none of the values is of type ${type}`);
  else nothing(list.span, "the list of values is empty");
  if (single && listed.length > 0 && !isListed(single, listed))
    nothing(single.span, '"const" is none of the values of "enum"');
}
