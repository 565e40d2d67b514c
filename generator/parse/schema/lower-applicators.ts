import { below } from "../../ir/pointer.js";
import type { Shape } from "../../ir/shape.js";
import type { Located } from "../../source/located.js";
import type { Keyword } from "./keywords.js";
import type { Lowering } from "./lower-schema.js";
import type { SchemaPlace } from "./schema-context.js";

/** `$ref` and the keywords that apply schemas to the value itself: one shape for each that stands here. */
export function lowerApplicators(lowering: Lowering): readonly Shape[] {
  return [
    ...lowerReference(lowering),
    ...lowerList(lowering, "allOf"),
    ...combine(lowering, "anyOf", "union"),
    ...combine(lowering, "oneOf", "exclusive"),
    ...lowerNegation(lowering),
    ...lowerCondition(lowering),
    ...lowerDependentSchemas(lowering),
  ];
}

const beside = (
  { place, types }: Lowering,
  ...keys: readonly (string | number)[]
): SchemaPlace => ({
  pointer: below(place.pointer, ...keys),
  types,
});

function lowerReference({ read, schema, context }: Lowering): readonly Shape[] {
  const reference = read.get("$ref");
  const at = read.at("$ref");
  if (reference === undefined || !at) return [];
  const model = context.resolve(reference, schema);
  return [
    model === null ? { kind: "unknown", span: at.span } : { kind: "ref", model, span: at.span },
  ];
}

function lowerList(lowering: Lowering, key: "allOf" | "anyOf" | "oneOf"): readonly Shape[] {
  const { read, lower } = lowering;
  const members = (read.get(key) ?? []).map((item, index) =>
    lower(item, beside(lowering, key, index)),
  );
  // A single `allOf` keeps its own level, so that its description and that of the schema around it stay apart.
  const [only] = members;
  return key === "allOf" && only && members.length === 1
    ? [{ kind: "intersection", members, span: only.span }]
    : members;
}

function combine(
  lowering: Lowering,
  key: "anyOf" | "oneOf",
  kind: "union" | "exclusive",
): readonly Shape[] {
  const members = lowerList(lowering, key);
  if (members.length === 0) return [];
  const { span } = lowering.schema;
  return [
    kind === "union" ? { kind, members: members.flatMap(flatten), span } : { kind, members, span },
  ];
}

/** A union without a word of its own is its members. */
const flatten = (shape: Shape): readonly Shape[] =>
  shape.kind === "union" && !shape.doc && !shape.evidence && !shape.doubts
    ? shape.members
    : [shape];

function lowerNegation(lowering: Lowering): readonly Shape[] {
  const inner = lowering.read.at("not");
  if (!inner) return [];
  return [
    { kind: "negation", shape: lowering.lower(inner, beside(lowering, "not")), span: inner.span },
  ];
}

function lowerCondition(lowering: Lowering): readonly Shape[] {
  const { read, lower, schema } = lowering;
  const test = read.at("if");
  if (!test) return [];
  const branch = (key: Extract<Keyword, "then" | "else">, located: Located | undefined) =>
    located ? lower(located, beside(lowering, key)) : null;
  return [
    {
      kind: "condition",
      if: lower(test, beside(lowering, "if")),
      then: branch("then", read.at("then")),
      else: branch("else", read.at("else")),
      span: schema.span,
    },
  ];
}

/** "When an object has this key, it must also be …" is a condition on the key. */
function lowerDependentSchemas(lowering: Lowering): readonly Shape[] {
  const { read, lower, types } = lowering;
  if (!types.includes("object")) return [];
  return (read.get("dependentSchemas")?.entries ?? []).map(({ key, keySpan, value }): Shape => ({
    kind: "condition",
    if: {
      kind: "object",
      properties: [],
      patterns: [],
      rest: null,
      names: null,
      requires: [key],
      dependencies: [],
      span: keySpan,
    },
    then: lower(value, { ...beside(lowering, "dependentSchemas", key), types: ["object"] }),
    else: null,
    span: keySpan,
  }));
}
