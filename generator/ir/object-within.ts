import { areBoundsWithin, type ProveCovered } from "./limits-within.js";
import type { Shape, ShapeOf } from "./shape.js";

type Objects = readonly ShapeOf<"object">[];

export interface ObjectProof {
  readonly covers: ProveCovered;
  /** Whether a key that the left side says nothing of may be held to anything: proofs of documented values only. */
  readonly allowsNewKeys: boolean;
}

/** Whether every object that is accepted by all on the left is accepted on the right. */
export function isObjectWithin(
  lefts: Objects,
  right: ShapeOf<"object">,
  proof: ObjectProof,
): boolean {
  if (lefts.length === 0) return false;
  const sure = new Set(lefts.flatMap(requiredKeys));
  if (!requiredKeys(right).every((key) => sure.has(key))) return false;
  const sizes = lefts.map(({ size }) => size);
  return (
    areBoundsWithin(sizes, right.size) &&
    right.dependencies.every((each) => isDependencyHeld(lefts, each, sure)) &&
    areNamesHeld(lefts, right, proof) &&
    areNamedKeysWithin(lefts, right, proof) &&
    areOtherKeysWithin(lefts, right, proof)
  );
}

const requiredKeys = ({ properties, requires }: ShapeOf<"object">): readonly string[] => [
  ...properties.filter(({ required }) => required).map(({ key }) => key),
  ...requires,
];

type Dependency = ShapeOf<"object">["dependencies"][number];

const isDependencyHeld = (
  lefts: Objects,
  { key, keys }: Dependency,
  sure: ReadonlySet<string>,
): boolean =>
  keys.every(
    (due) =>
      sure.has(due) ||
      due === key ||
      lefts.some(({ dependencies }) =>
        dependencies.some((each) => each.key === key && each.keys.includes(due)),
      ),
  );

const areNamesHeld = (
  lefts: Objects,
  { names }: ShapeOf<"object">,
  { covers }: ObjectProof,
): boolean => {
  const held = lefts.flatMap((left) => left.names ?? []);
  return names === null || covers(held, names);
};

/** What an object asks of the value under a key; nothing where it is silent. */
function heldAt({ properties, patterns, rest }: ShapeOf<"object">, key: string): readonly Shape[] {
  const named = properties.find((property) => property.key === key);
  const matching = patterns.filter(({ pattern }) => new RegExp(pattern, "u").test(key));
  const held = [...(named ? [named.shape] : []), ...matching.map(({ shape }) => shape)];
  return held.length > 0 || rest === null ? held : [rest];
}

function areNamedKeysWithin(
  lefts: Objects,
  right: ShapeOf<"object">,
  { covers, allowsNewKeys }: ObjectProof,
): boolean {
  const keys = new Set([...lefts, right].flatMap(({ properties }) => properties).map(keyOf));
  return [...keys].every((key) => {
    const held = lefts.flatMap((left) => heldAt(left, key));
    const isNew = held.length === 0 && right.properties.some((property) => property.key === key);
    if (isNew && allowsNewKeys) return true;
    return heldAt(right, key).every((asked) => covers(held, asked));
  });
}

const keyOf = ({ key }: { readonly key: string }) => key;

/** Keys that neither side names are held to its patterns, or else to what is asked of the rest. */
function areOtherKeysWithin(
  lefts: Objects,
  { patterns, rest }: ShapeOf<"object">,
  { covers }: ObjectProof,
): boolean {
  const known = new Set(patterns.map(({ pattern }) => pattern));
  const general = lefts
    .filter((left) => left.patterns.length === 0)
    .flatMap((left) => left.rest ?? []);
  const arePatternsHeld = patterns.every(({ pattern, shape }) => {
    const alike = lefts.flatMap((left) => left.patterns).filter((each) => each.pattern === pattern);
    return covers([...general, ...alike.map((each) => each.shape)], shape);
  });
  if (!arePatternsHeld || rest === null) return arePatternsHeld;
  // A key that matches one of an object's own patterns is not held to its rest.
  const isHeldBy = (left: ShapeOf<"object">) =>
    [
      ...(left.rest ? [left.rest] : []),
      ...left.patterns.filter(({ pattern }) => !known.has(pattern)).map(({ shape }) => shape),
    ].every((each) => covers([each], rest)) && left.rest !== null;
  return covers(general, rest) || lefts.some(isHeldBy);
}
