import {
  anyBoolean,
  anyNumber,
  anyString,
  neverType,
  unknownType,
  type Scalar,
  type TypeSchema,
} from "./type-schema.js";

export const literalType = (values: readonly Scalar[]): TypeSchema => ({
  // TypeScript has no type of its own for negative zero.
  enum: values.map((value) => (value === 0 ? 0 : value)),
});

export function unionType(members: readonly TypeSchema[]): TypeSchema {
  const flat = members.flatMap((member) => ("anyOf" in member ? member.anyOf : [member]));
  if (flat.includes(unknownType)) return unknownType;
  const kept = joinLiterals([...new Set(flat)].filter((member) => member !== neverType));
  const [only = neverType] = kept;
  return kept.length > 1 ? { anyOf: kept } : only;
}

export function intersectionType(members: readonly TypeSchema[]): TypeSchema {
  if (members.includes(neverType)) return neverType;
  const kept = [...new Set(members)].filter((member) => member !== unknownType);
  const [only = unknownType] = kept;
  return kept.length > 1 ? { allOf: kept } : only;
}

/** The literals of a union become one list, without those whose whole type is a member too. */
function joinLiterals(members: readonly TypeSchema[]): readonly TypeSchema[] {
  const first = members.findIndex((member) => "enum" in member);
  if (first < 0) return members;
  const values = members.flatMap((member) => ("enum" in member ? member.enum : []));
  const kept = [...new Set(values)].filter((value) => !members.includes(wholeType(value)));
  return members.flatMap((member, index) => {
    if (!("enum" in member)) return [member];
    return index === first && kept.length > 0 ? [literalType(kept)] : [];
  });
}

function wholeType(value: Scalar): TypeSchema {
  if (typeof value === "string") return anyString;
  return typeof value === "number" ? anyNumber : anyBoolean;
}
