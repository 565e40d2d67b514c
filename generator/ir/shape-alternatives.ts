import type { Model } from "./catalog.js";
import { jsonTypeOf } from "./json-type.js";
import type { ModelId, Shape } from "./shape.js";

type ModelShapes = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/** Shapes that hold at once, none of which is a union, an intersection or a reference. */
export type Atoms = readonly Shape[];

/** More ways than these to be accepted are not followed. */
const most = 2000;

/**
 * The ways in which a value can be accepted by all of some shapes, each as what then holds of it; `null` where there are too
 * many. What a part of a schema adds to another stands beside it: an alternative of an exclusive union beside the union.
 */
export function alternativesOf(
  shapes: readonly Shape[],
  models: ModelShapes,
): readonly Atoms[] | null {
  const ways = (shape: Shape): readonly Atoms[] | null => {
    switch (shape.kind) {
      case "unknown":
        return [[]];
      case "union":
        return either(shape.members.map(ways));
      case "exclusive":
        return beside(shape, either(shape.members.map(ways)));
      case "intersection":
        return both(shape.members.map(ways));
      case "unevaluated":
        return beside(shape, ways(shape.shape));
      case "ref": {
        const model = models.get(shape.model);
        return model ? ways(model.shape) : [[shape]];
      }
      default:
        return [[shape]];
    }
  };
  return both(shapes.map(ways));
}

function either(all: readonly (readonly Atoms[] | null)[]): readonly Atoms[] | null {
  const known = all.filter((each) => each !== null);
  const ways = known.flat();
  return known.length < all.length || ways.length > most ? null : ways;
}

const beside = (shape: Shape, all: readonly Atoms[] | null): readonly Atoms[] | null =>
  all?.map((atoms) => [...atoms, shape]) ?? null;

function both(all: readonly (readonly Atoms[] | null)[]): readonly Atoms[] | null {
  let ways: readonly Atoms[] = [[]];
  for (const each of all) {
    if (each === null) return null;
    ways = ways.flatMap((atoms) => each.map((others) => [...new Set([...atoms, ...others])]));
    ways = ways.filter((atoms) => !isImpossible(atoms));
    if (ways.length > most) return null;
  }
  return ways;
}

const span = { file: "", start: 0, end: 0 };

/** One shape for each type of JSON, which accept everything between them. */
export const anyOfEachType: readonly Shape[] = [
  { kind: "null", span },
  { kind: "boolean", span },
  { kind: "string", span },
  { kind: "number", integer: false, span },
  { kind: "array", prefix: [], items: null, unique: false, span },
  {
    kind: "object",
    properties: [],
    patterns: [],
    rest: null,
    names: null,
    requires: [],
    dependencies: [],
    span,
  },
];

/** The one type of JSON that an atom's values have; `null` where they may have several. */
export function typeOfAtom(atom: Shape): string | null {
  switch (atom.kind) {
    case "null":
    case "boolean":
    case "string":
    case "number":
    case "array":
    case "object":
      return atom.kind;
    case "literal":
      return jsonTypeOf(atom.value);
    default:
      return null;
  }
}

/** Whether it is plain that no value is accepted by all. */
export function isImpossible(atoms: Atoms): boolean {
  if (atoms.some(({ kind }) => kind === "never")) return true;
  const types = new Set(atoms.map(typeOfAtom).filter((type) => type !== null));
  return types.size > 1;
}
