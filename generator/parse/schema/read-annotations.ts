import { diagnostic } from "../../diagnostics/diagnostic.js";
import { nearest } from "../../diagnostics/nearest.js";
import { evidenceGrades, type Doubt, type Evidence } from "../../ir/evidence.js";
import { formats, type Doc } from "../../ir/shape.js";
import { oneOf, oneOrMore, refused, text } from "../decode.js";
import { reportUncited } from "../report-uncited.js";
import { plainValue, valueOf } from "../../source/located.js";
import type { Lowering } from "./lower-schema.js";

interface Annotations {
  readonly doc?: Doc;
  readonly evidence?: Evidence;
  readonly sources?: readonly string[];
  readonly doubts?: readonly Doubt[];
}

const evidence = oneOf(evidenceGrades);
const cited = oneOrMore(text);

/** What a schema says about its values without restricting them, and how it is known. */
export function readAnnotations(lowering: Lowering): Annotations {
  const { schema, context, place } = lowering;
  const doc = readDoc(lowering);
  const graded = valueOf(schema, "x-evidence");
  const grade = graded ? evidence.decode(graded, context.report) : refused;
  const doubts = context.doubtsAt(place.pointer);
  return {
    ...(Object.keys(doc).length > 0 ? { doc } : {}),
    ...(grade === refused ? {} : { evidence: grade }),
    ...readSources(lowering),
    ...(doubts.length > 0 ? { doubts } : {}),
  };
}

function readSources({ schema, context }: Lowering): Pick<Annotations, "sources"> {
  const located = valueOf(schema, "x-source");
  if (!located || !context.citable) return {};
  const sources = cited.decode(located, context.report);
  if (sources === refused) return {};
  reportUncited({ ids: sources, known: context.citable, span: located.span }, context.report);
  return { sources };
}

function readDoc({ read, context }: Lowering): Doc {
  const [title, description] = [read.get("title"), read.get("description")];
  const [contentEncoding, contentMediaType] = [
    read.get("contentEncoding"),
    read.get("contentMediaType"),
  ];
  const value = read.at("default");
  const examples = read.get("examples") ?? [];
  const format = read.get("format");
  const asserted = format === undefined || formats.some((each) => each === format);
  const formatAt = read.at("format");
  if (!asserted && formatAt)
    context.report(
      diagnostic("schema/unknown-format", formatAt.span, {
        format,
        suggestion: nearest(format, formats),
      }),
    );
  return {
    ...(title === undefined ? {} : { title }),
    ...(description === undefined ? {} : { description }),
    ...(read.get("deprecated") ? { deprecated: true } : {}),
    ...(read.get("readOnly") ? { readOnly: true } : {}),
    ...(read.get("writeOnly") ? { writeOnly: true } : {}),
    ...(value ? { default: plainValue(value) } : {}),
    ...(examples.length > 0 ? { examples: examples.map(plainValue) } : {}),
    ...(contentEncoding === undefined ? {} : { contentEncoding }),
    ...(contentMediaType === undefined ? {} : { contentMediaType }),
    ...(asserted ? {} : { format }),
  };
}
