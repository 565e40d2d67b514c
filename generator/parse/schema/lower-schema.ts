import { diagnostic } from "../../diagnostics/diagnostic.js";
import type { Shape } from "../../ir/shape.js";
import { describeLocated, type Located, type LocatedMap } from "../../source/located.js";
import { lowerApplicators } from "./lower-applicators.js";
import { lowerTypes } from "./lower-types.js";
import { lowerUnevaluated } from "./lower-unevaluated.js";
import { lowerValues } from "./lower-values.js";
import { readTypes } from "./read-types.js";
import { readAnnotations } from "./read-annotations.js";
import { reportContradictions } from "./report-contradictions.js";
import { reportKeywords } from "./report-keywords.js";
import { reportSize } from "./report-size.js";
import {
  readKeywords,
  type KeywordReader,
  type SchemaContext,
  type SchemaPlace,
} from "./schema-context.js";
import type { JsonType } from "../../ir/json-type.js";

/** What each part of the lowering of one schema sees. */
export interface Lowering {
  readonly schema: LocatedMap;
  readonly read: KeywordReader;
  readonly place: SchemaPlace;
  readonly context: SchemaContext;
  /** The types that this schema admits within its place. */
  readonly types: readonly JsonType[];
  readonly integer: boolean;
  /** Whether the schema itself names its types. */
  readonly stated: boolean;
  /** Lowers a schema below this one. */
  readonly lower: (schema: Located, place: SchemaPlace) => Shape;
}

/** A JSON Schema as a shape. Keywords beside each other become the members of an intersection. */
export function lowerSchema(schema: Located, place: SchemaPlace, context: SchemaContext): Shape {
  const { span } = schema;
  if (schema.kind === "scalar" && typeof schema.value === "boolean")
    return { kind: schema.value ? "unknown" : "never", span };
  if (schema.kind !== "map") {
    context.report(diagnostic("schema/not-a-schema", span, { found: describeLocated(schema) }));
    return { kind: "unknown", span };
  }
  const read = readKeywords(schema, context.report);
  const lowering: Lowering = {
    schema,
    read,
    place,
    context,
    ...readTypes(read, place, context.report),
    lower: (inner, innerPlace) => lowerSchema(inner, innerPlace, context),
  };
  reportKeywords(lowering);
  reportContradictions(lowering);
  const parts = [...lowerValues(lowering), ...lowerTypes(lowering), ...lowerApplicators(lowering)];
  const joined = join(parts, lowering);
  if ([joined, ...parts].some((part) => reportSize(part, lowering)))
    return { kind: "unknown", span };
  const shape = lowerUnevaluated(joined, lowering);
  return { ...shape, ...readAnnotations(lowering), span };
}

function join(parts: readonly Shape[], { schema }: Lowering): Shape {
  const [first, ...others] = parts;
  if (!first) return { kind: "unknown", span: schema.span };
  return others.length === 0 ? first : { kind: "intersection", members: parts, span: schema.span };
}
