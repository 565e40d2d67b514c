import type { Shape } from "../../ir/shape.js";
import type { JsonType } from "../../ir/json-type.js";
import { keywords, type Keyword } from "./keywords.js";
import { lowerArray } from "./lower-array.js";
import { lowerNumber } from "./lower-number.js";
import { lowerObject } from "./lower-object.js";
import type { Lowering } from "./lower-schema.js";
import { lowerString } from "./lower-string.js";

/** One shape per type that the schema admits; none where it says nothing of them. */
export function lowerTypes(lowering: Lowering): readonly Shape[] {
  const { types, stated, read, schema } = lowering;
  if (read.has("enum", "const") && !constrains(lowering)) return [];
  if (!stated && !constrains(lowering)) return [];
  const members = types.map((type) => lowerType[type](lowering));
  const [first] = members;
  if (!first) return [{ kind: "never", span: schema.span }];
  return [members.length === 1 ? first : { kind: "union", members, span: schema.span }];
}

const isAbout = (types: readonly JsonType[], key: string) => {
  const treatment = Object.hasOwn(keywords, key) ? keywords[key as Keyword] : null;
  return treatment?.kind === "modelled" && types.some((type) => type === treatment.type);
};

/** Kept apart: they hold for the whole schema object, not for one of its types. */
const handledElsewhere: readonly string[] = [
  "unevaluatedItems",
  "unevaluatedProperties",
  "dependentSchemas",
  "minContains",
  "maxContains",
];

const constrains = ({ schema, types }: Lowering) =>
  schema.entries.some(
    ({ key }) =>
      (isAbout(types, key) && !handledElsewhere.includes(key)) || key === "x-extensible-enum",
  );

const lowerType: { readonly [T in JsonType]: (lowering: Lowering) => Shape } = {
  null: ({ schema }) => ({ kind: "null", span: schema.span }),
  boolean: ({ schema }) => ({ kind: "boolean", span: schema.span }),
  number: lowerNumber,
  string: lowerString,
  array: lowerArray,
  object: lowerObject,
};
