import type { Model } from "../../ir/catalog.js";
import { certaintyOf } from "../../ir/discriminator.js";
import { literalsOf } from "../../ir/literals-of.js";
import { mayAccept, type Holding } from "../../ir/may-accept.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { innerShapes } from "../../ir/visit-shape.js";

type Models = ReadonlyMap<ModelId, Model>;
type Scalar = string | number | boolean | null;

/** The members of a union, sorted by what one property holds. */
export interface Sorted {
  readonly key: string;
  /** Values of the property, and the members that may accept an object that has one of them. */
  readonly cases: readonly Case[];
  /** Members that may accept an object that has none of them. */
  readonly otherwise: readonly Shape[];
}

export interface Case {
  readonly values: readonly Scalar[];
  readonly members: readonly Shape[];
}

/**
 * Sorts members by the property that leaves the fewest of them to ask. `null` where no property leaves at most half, and
 * where a member may accept something other than an object.
 */
export function sortMembers(members: readonly Shape[], models: Models): Sorted | null {
  if (members.length < 2) return null;
  if (members.some((member) => certaintyOf(member, models) === null)) return null;
  let best: Sorted | null = null;
  let least = members.length / 2 + Number.EPSILON;
  for (const [key, values] of tellingKeys(members, models)) {
    const sorted = sortBy(key, { values: [...values], members, models });
    const weight = averageLeft(sorted);
    // Whoever sorts what is left must come to an end.
    const isEndless = mostLeft(sorted) === members.length;
    if (weight >= least || isEndless || sorted.cases.length === 0) continue;
    best = sorted;
    least = weight;
  }
  return best;
}

const mostLeft = ({ cases, otherwise }: Sorted): number =>
  Math.max(otherwise.length, ...cases.map(({ members }) => members.length));

const averageLeft = ({ cases, otherwise }: Sorted): number => {
  const counted = cases.flatMap(({ values, members }) => values.map(() => members.length));
  const total = counted.reduce((sum, count) => sum + count, otherwise.length);
  return total / (counted.length + 1);
};

interface Sorting {
  readonly values: readonly Scalar[];
  readonly members: readonly Shape[];
  readonly models: Models;
}

function sortBy(key: string, { values, members, models }: Sorting): Sorted {
  const left = (held: Holding["held"]) =>
    members.filter((member) => mayAccept(member, { key, held }, { models }));
  const cases = new Map<
    string,
    { readonly values: Scalar[]; readonly members: readonly Shape[] }
  >();
  for (const value of values) {
    const possible = left({ is: value });
    const text = possible.map((member) => members.indexOf(member)).join();
    const same = cases.get(text) ?? { values: [], members: possible };
    same.values.push(value);
    cases.set(text, same);
  }
  const others = [...left({ isNot: values }), ...left({ isAbsent: true })];
  return {
    key,
    cases: [...cases.values()].filter((each) => each.members.length > 0),
    otherwise: members.filter((member) => others.includes(member)),
  };
}

/** Keys under which a member has one of a few scalars, with the scalars of all members. */
function tellingKeys(
  members: readonly Shape[],
  models: Models,
): ReadonlyMap<string, ReadonlySet<Scalar>> {
  const found = new Map<string, Set<Scalar>>();
  for (const object of objectsOf(members, models)) {
    for (const { key, shape } of object.properties) {
      const values = literalsOf(shape, models);
      // What every object inherits cannot be read plainly.
      if (values === null || !values.every(isScalar) || key in Object.prototype) continue;
      const all = found.get(key) ?? new Set();
      for (const value of values) all.add(value);
      found.set(key, all);
    }
  }
  return found;
}

const isScalar = (value: unknown): value is Scalar => typeof value !== "object" || value === null;

/** The objects that members are, directly or by references and unions. */
function objectsOf(members: readonly Shape[], models: Models) {
  const seen = new Set<ModelId>();
  const pending = [...members].reverse();
  const objects: Extract<Shape, { kind: "object" }>[] = [];
  for (let shape = pending.pop(); shape; shape = pending.pop()) {
    if (shape.kind === "object") objects.push(shape);
    if (shape.kind === "ref" && !seen.has(shape.model)) {
      seen.add(shape.model);
      const model = models.get(shape.model);
      if (model) pending.push(model.shape);
    }
    if (["union", "exclusive", "intersection", "unevaluated"].includes(shape.kind))
      for (const inner of innerShapes(shape).toReversed()) pending.push(inner);
  }
  return objects;
}
