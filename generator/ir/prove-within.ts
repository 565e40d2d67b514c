import { acceptsValue } from "./accepts-value.js";
import { areDisjoint } from "./are-disjoint.js";
import type { Model } from "./catalog.js";
import type { JsonValue } from "./json.js";
import { isArrayWithin, isNumberWithin, isTextWithin } from "./limits-within.js";
import { literalsOf } from "./literals-of.js";
import { isObjectWithin } from "./object-within.js";
import { numberObjects, rememberProofs, type Prove } from "./remember-proofs.js";
import {
  alternativesOf,
  anyOfEachType,
  isImpossible,
  typeOfAtom,
  type Atoms,
} from "./shape-alternatives.js";
import { createShapeTexts } from "./shape-text.js";
import type { Kind, ModelId, Shape, ShapeOf } from "./shape.js";

type ModelShapes = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/**
 * What is proved of two shapes: that the second accepts every value that the first accepts; that it does so for each that
 * holds no key that the first says nothing of; or nothing, which does not mean that a value shows the contrary.
 */
export type Within = "every" | "documented" | null;

type Mode = Exclude<Within, null>;

/**
 * Proves that values of one state's shapes are values of another's. It errs to one side: what it cannot follow it does not
 * prove. That a model within itself is as it should be is taken for granted until it is found not to be.
 */
export function createProver(
  narrow: ModelShapes,
  wide: ModelShapes,
): (narrow: Shape, wide: Shape) => Within {
  const unions = new Map<Shape, boolean>();
  const isUnion = (shape: ShapeOf<"exclusive">): boolean => {
    const known = unions.get(shape) ?? areDisjoint(shape.members, wide);
    unions.set(shape, known);
    return known;
  };
  const scope: Scope = { narrow, wide, areSame: createShapeTexts(narrow, wide).areSame, isUnion };
  const numberOf = numberObjects<Shape>();
  const covers = rememberProofs<Question>({
    keyOf: ({ lefts, right, mode }) =>
      `${mode} ${lefts.map(numberOf).sort().join(" ")} > ${numberOf(right)}`,
    ask: (question, prove) => isCovered(question, { ...scope, prove }),
  });
  return (before, after) => {
    const proves = (mode: Mode) => covers({ lefts: [before], right: after, mode });
    if (proves("every")) return "every";
    return proves("documented") ? "documented" : null;
  };
}

/** Whether the shape on the right accepts what all on the left accept. */
interface Question {
  readonly lefts: readonly Shape[];
  readonly right: Shape;
  readonly mode: Mode;
}

interface Scope {
  readonly narrow: ModelShapes;
  readonly wide: ModelShapes;
  readonly areSame: (one: Shape, other: Shape) => boolean;
  /** Whether no value is accepted by two members, so that one of them suffices. */
  readonly isUnion: (shape: ShapeOf<"exclusive">) => boolean;
}

interface Proof extends Scope {
  readonly prove: Prove<Question>;
}

function isCovered({ lefts, right, mode }: Question, proof: Proof): boolean {
  const ways = alternativesOf(lefts, proof.narrow);
  return ways !== null && ways.every((atoms) => areWithin({ lefts: atoms, right, mode }, proof));
}

function areWithin(question: Question, proof: Proof): boolean {
  const { lefts: atoms, right } = question;
  if (right.kind === "unknown" || isImpossible(atoms)) return true;
  if (atoms.some((atom) => proof.areSame(atom, right))) return true;
  const values = atoms.map(valuesOf).find((each) => each !== null);
  if (values) {
    const accepted = (shape: Shape, models: ModelShapes) => (value: JsonValue) =>
      acceptsValue({ shape, models }, value);
    return values
      .filter((value) => atoms.every((atom) => accepted(atom, proof.narrow)(value)))
      .every(accepted(right, proof.wide));
  }
  // What a condition or a rule for all other keys says of a key is not looked for in it.
  const isStrict = atoms.some(({ kind }) => kind === "condition" || kind === "unevaluated");
  const strict: Question = { ...question, mode: isStrict ? "every" : question.mode };
  if (isKindWithin(strict, proof)) return true;
  // Without a type of their own, values are taken type by type.
  const isTyped = atoms.some((atom) => typeOfAtom(atom) !== null);
  return (
    !isTyped &&
    right.kind !== "ref" &&
    anyOfEachType.every((type) => areWithin({ ...strict, lefts: [...atoms, type] }, proof))
  );
}

/** All values of an atom, where they are few. */
function valuesOf(atom: Shape): readonly JsonValue[] | null {
  if (atom.kind === "literal") return [atom.value];
  if (atom.kind === "boolean") return [true, false];
  return atom.kind === "null" ? [null] : null;
}

function isKindWithin({ lefts, right, mode }: Question, proof: Proof): boolean {
  const { prove, wide } = proof;
  const covers = (parts: readonly Shape[], inner: Shape) =>
    prove({ lefts: parts, right: inner, mode });
  const member = (inner: Shape) => covers(lefts, inner);
  switch (right.kind) {
    case "unknown":
      return true;
    case "never":
    case "null":
    case "boolean":
    case "literal":
      return false;
    case "exclusive":
      return proof.isUnion(right) && right.members.some(member);
    case "string":
      return isTextWithin(ofKind(lefts, "string"), right);
    case "number":
      return isNumberWithin(ofKind(lefts, "number"), right);
    case "array":
      return isArrayWithin(ofKind(lefts, "array"), right, covers);
    case "object":
      return isObjectWithin(ofKind(lefts, "object"), right, {
        covers,
        allowsNewKeys: mode === "documented",
      });
    case "union":
      return right.members.some(member);
    case "intersection":
      return right.members.every(member);
    case "negation":
      return isOtherType(lefts, right.shape) || isNoneOf(lefts, right.shape, proof);
    case "condition":
      return [right.then, right.else].every((branch) => branch === null || member(branch));
    case "unevaluated":
      return [right.properties, right.items].every(asksNothing) && member(right.shape);
    case "ref": {
      const model = wide.get(right.model);
      return model !== undefined && member(model.shape);
    }
  }
}

const asksNothing = (shape: Shape | null): boolean => shape === null || shape.kind === "unknown";

const ofKind = <K extends Kind>(shapes: readonly Shape[], kind: K): readonly ShapeOf<K>[] =>
  shapes.filter((shape): shape is ShapeOf<K> => shape.kind === kind);

/** Whether the values of the shape are few, and none is accepted by all atoms. */
function isNoneOf(atoms: Atoms, shape: Shape, { narrow, wide }: Proof): boolean {
  const accepted = (value: JsonValue) =>
    atoms.every((atom) => acceptsValue({ shape: atom, models: narrow }, value));
  return literalsOf(shape, wide)?.some(accepted) === false;
}

/** Whether values of the shape are never of the atoms' type. */
function isOtherType(atoms: Atoms, shape: Shape): boolean {
  const own = atoms.map(typeOfAtom).find((type) => type !== null);
  const other = typeOfAtom(shape);
  return own !== undefined && other !== null && own !== other;
}
