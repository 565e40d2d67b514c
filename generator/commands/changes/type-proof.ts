import {
  anyNumber,
  anyString,
  neverType,
  otherNumber,
  otherString,
  unknownType,
  type Scalar,
  type TypeSchema,
} from "../../emit/types/type-schema.js";
import type { Model } from "../../ir/catalog.js";
import { numberObjects, rememberProofs, type Prove } from "../../ir/remember-proofs.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { openTypeSide, type TypeSide } from "./type-side.js";

type Models = ReadonlyMap<ModelId, Model>;
type ArrayType = Extract<TypeSchema, { readonly items: unknown }>;
type ObjectType = Extract<TypeSchema, { readonly properties: unknown }>;

/** Whether a value of all the types on the left can be read as one of the type on the right. */
interface Question {
  readonly lefts: readonly TypeSchema[];
  readonly right: TypeSchema;
}

interface Scope {
  readonly before: TypeSide;
  readonly after: TypeSide;
  readonly prove: Prove<Question>;
}

/**
 * Whether code that reads values in the type of one shape is sure to compile when they have the type of another: each key
 * that it may name is still declared, and nothing may be there that it was not told of. `false` says that it may not.
 */
export function createTypeProof(
  modelsBefore: Models,
  modelsAfter: Models,
): (before: Shape, after: Shape) => boolean {
  const [before, after] = [openTypeSide(modelsBefore), openTypeSide(modelsAfter)];
  const numberOf = numberObjects<TypeSchema>();
  const prove = rememberProofs<Question>({
    keyOf: ({ lefts, right }) => `${lefts.map(numberOf).sort().join(" ")} > ${numberOf(right)}`,
    ask: ({ lefts, right }, prove) => {
      const ways = waysOf(lefts, after);
      const scope = { before, after, prove };
      return ways !== null && ways.every((atoms) => isReadable(atoms, right, scope));
    },
  });
  return (was, is) => prove({ lefts: [after.typeOf(is)], right: before.typeOf(was) });
}

/** More ways than these are not followed. */
const most = 2000;

type Ways = readonly (readonly TypeSchema[])[];

/** The ways to be of all of some types, each without unions, intersections and names; `null` where there are too many. */
function waysOf(types: readonly TypeSchema[], side: TypeSide): Ways | null {
  let all: Ways = [[]];
  for (const type of types) {
    const more = waysOfType(type, side);
    if (more === null || all.length * more.length > most) return null;
    all = all.flatMap((atoms) => more.map((others) => [...atoms, ...others]));
  }
  return all;
}

function waysOfType(type: TypeSchema, side: TypeSide): Ways | null {
  const followed = side.follow(type);
  if (followed) return waysOfType(followed, side);
  if (type === unknownType) return [[]];
  if (type === neverType) return [];
  if (type === otherString) return [[anyString]];
  if (type === otherNumber) return [[anyNumber]];
  if ("allOf" in type) return waysOf(type.allOf, side);
  if ("enum" in type) return type.enum.map((value) => [{ enum: [value] }]);
  if ("type" in type && type.type === "boolean")
    return [true, false].map((value) => [{ enum: [value] }]);
  if (!("anyOf" in type)) return [[type]];
  const members = type.anyOf.map((member) => waysOfType(member, side));
  return members.includes(null) ? null : members.flatMap((ways) => ways ?? []);
}

function isReadable(atoms: readonly TypeSchema[], right: TypeSchema, scope: Scope): boolean {
  const { prove, before } = scope;
  const followed = before.follow(right);
  if (followed) return isReadable(atoms, followed, scope);
  if (right === unknownType) return true;
  if ("anyOf" in right) return right.anyOf.some((member) => prove({ lefts: atoms, right: member }));
  if ("allOf" in right)
    return right.allOf.every((member) => prove({ lefts: atoms, right: member }));
  if (right === otherString) return isReadable(atoms, anyString, scope);
  if (right === otherNumber) return isReadable(atoms, anyNumber, scope);
  if ("properties" in right) {
    const objects = atoms.filter(isObject);
    // What one of them has under other keys does not hold for the keys of the others.
    return [objects, ...objects.map((each) => [each])].some((lefts) =>
      isReadableObject(lefts, right, scope),
    );
  }
  if ("items" in right)
    return atoms.filter(isArray).some((atom) => isReadableArray(atom, right, prove));
  if ("enum" in right)
    return atoms.some(
      (atom) => "enum" in atom && atom.enum.every((one) => right.enum.includes(one)),
    );
  return "type" in right && atoms.some((atom) => scalarType(atom) === right.type);
}

const isObject = (type: TypeSchema): type is ObjectType => "properties" in type;
const isArray = (type: TypeSchema): type is ArrayType => "items" in type;

function scalarType(type: TypeSchema): string | null {
  if ("enum" in type) {
    const [value]: readonly (Scalar | undefined)[] = type.enum;
    return typeof value;
  }
  return "type" in type ? type.type : null;
}

function isReadableArray(left: ArrayType, right: ArrayType, prove: Prove<Question>): boolean {
  const reads = (type: TypeSchema, as: TypeSchema) => prove({ lefts: [type], right: as });
  if (!("additionalItems" in right)) {
    const all = "additionalItems" in left ? [...left.items, left.additionalItems] : [left.items];
    return all.every((each) => each === false || reads(each, right.items));
  }
  if (!("additionalItems" in left)) return false;
  const { items, additionalItems: rest } = right;
  const isLong = rest === false ? left.items.length === items.length : true;
  if (!isLong || left.items.length < items.length) return false;
  const others = [...left.items, ...(left.additionalItems ? [left.additionalItems] : [])];
  return others.every((each, index) => {
    const as = items[index] ?? rest;
    return as !== false && reads(each, as);
  });
}

interface Declared {
  readonly type: TypeSchema;
  readonly required: boolean;
}

function isReadableObject(
  lefts: readonly ObjectType[],
  right: ObjectType,
  { before, after, prove }: Scope,
): boolean {
  if (lefts.length === 0) return false;
  const declared = lefts.map((left) => declaredKeys(left, after));
  const asked = declaredKeys(right, before);
  const named = [...asked].every(([key, { type, required }]) => {
    const found = declared.flatMap((keys) => keys.get(key) ?? []);
    if (found.length === 0 || (required && !found.some((each) => each.required))) return false;
    return prove({ lefts: found.map((each) => each.type), right: type });
  });
  const others = right.additionalProperties;
  if (!named || others === false) return named;
  const reads = (type: TypeSchema | false) =>
    type !== false && prove({ lefts: [type], right: others });
  const values = declared.flatMap((keys) =>
    [...keys].flatMap(([key, value]) => (asked.has(key) ? [] : [value])),
  );
  return (
    lefts.some((left) => reads(left.additionalProperties)) &&
    values.every(({ type }) => reads(type))
  );
}

function declaredKeys(
  { properties, required }: ObjectType,
  side: TypeSide,
): ReadonlyMap<string, Declared> {
  return new Map(
    Object.entries(properties).map(([placeholder, type]) => [
      side.keyOf(placeholder),
      { type, required: required.includes(placeholder) },
    ]),
  );
}
