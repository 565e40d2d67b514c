import type { Model } from "./catalog.js";
import type { JsonValue } from "./json.js";
import { jsonText } from "./json-text.js";
import { literalsOf } from "./literals-of.js";
import type { ModelId, Shape } from "./shape.js";
import { visitShape } from "./visit-shape.js";

/** The property that tells the members of a union apart. */
export interface Discriminator {
  readonly key: string;
  /** For each member, in the order given, what `key` may hold; no value occurs in two members. */
  readonly values: readonly (readonly JsonValue[])[];
}

type ModelShapes = ReadonlyMap<ModelId, Pick<Model, "shape">>;

/** What is certain of every object that a shape accepts. */
export interface Certain {
  /** Keys that are present. */
  readonly required: ReadonlySet<string>;
  /** Keys that hold one of a few values when they are present. */
  readonly values: ReadonlyMap<string, readonly JsonValue[]>;
}

/**
 * The first property, in the order of the first member, that every member requires and holds to values of its own. All
 * members must be objects; they are read through references, intersections and unions within them. A caller with a
 * nullable union leaves `null` out of `members`.
 */
export function discriminatorOf(
  members: readonly Shape[],
  models: ModelShapes,
): Discriminator | null {
  if (members.length < 2) return null;
  const certain: Certain[] = [];
  for (const member of members) {
    const found = certaintyOf(member, models);
    if (found === null) return null;
    certain.push(found);
  }
  for (const key of certain[0]?.values.keys() ?? []) {
    const values = valuesOf(certain, key);
    if (values !== null && areDisjoint(values)) return { key, values };
  }
  return null;
}

function valuesOf(
  certain: readonly Certain[],
  key: string,
): readonly (readonly JsonValue[])[] | null {
  const values: (readonly JsonValue[])[] = [];
  for (const member of certain) {
    const own = member.required.has(key) ? member.values.get(key) : undefined;
    if (own === undefined) return null;
    values.push(own);
  }
  return values;
}

function areDisjoint(lists: readonly (readonly JsonValue[])[]): boolean {
  const seen = new Set<string>();
  for (const list of lists) {
    const own = new Set(list.map(jsonText));
    for (const text of own) {
      if (seen.has(text)) return false;
      seen.add(text);
    }
  }
  return true;
}

interface Scope {
  readonly models: ModelShapes;
  /** Models being read, so that one that contains itself ends. */
  readonly path: ReadonlySet<ModelId>;
}

/** What is certain of a shape; `null` when it may accept something other than an object. */
export const certaintyOf = (shape: Shape, models: ModelShapes): Certain | null =>
  certainOf(shape, { models, path: new Set() });

function certainOf(shape: Shape, scope: Scope): Certain | null {
  const notAnObject = () => null;
  return visitShape<Certain | null>(shape, {
    unknown: notAnObject,
    never: notAnObject,
    null: notAnObject,
    boolean: notAnObject,
    string: notAnObject,
    number: notAnObject,
    literal: notAnObject,
    array: notAnObject,
    object: ({ properties, requires }) => {
      const required = new Set(requires);
      const values = new Map<string, readonly JsonValue[]>();
      for (const property of properties) {
        if (property.required) required.add(property.key);
        const literals = literalsOf(property.shape, scope.models, scope.path);
        if (literals !== null) values.set(property.key, literals);
      }
      return { required, values };
    },
    union: ({ members }) => ofAny(members, scope),
    exclusive: ({ members }) => ofAny(members, scope),
    intersection: ({ members }) => ofAll(members, scope),
    negation: notAnObject,
    condition: notAnObject,
    unevaluated: ({ shape: inner }) => certainOf(inner, scope),
    ref: ({ model }) => followed(model, scope, certainOf),
  });
}

/** An object that one of several members accepts: only what all of them make certain. */
function ofAny(members: readonly Shape[], scope: Scope): Certain | null {
  const [first, ...others] = members.map((member) => certainOf(member, scope));
  if (!first || others.includes(null)) return null;
  const rest = others.filter((other) => other !== null);
  const required = new Set(
    [...first.required].filter((key) => rest.every((o) => o.required.has(key))),
  );
  const values = new Map<string, readonly JsonValue[]>();
  for (const [key, own] of first.values) {
    const more = rest.map((other) => other.values.get(key));
    if (more.includes(undefined)) continue;
    values.set(key, [own, ...more.filter((list) => list !== undefined)].flat());
  }
  return { required, values };
}

/** An object that every member accepts: what any of them makes certain. */
function ofAll(members: readonly Shape[], scope: Scope): Certain | null {
  const found = members.map((member) => certainOf(member, scope)).filter((each) => each !== null);
  if (found.length === 0) return null;
  const values = new Map<string, readonly JsonValue[]>();
  for (const [key, own] of found.flatMap((each) => [...each.values])) {
    const before = values.get(key);
    values.set(key, before && before.length <= own.length ? before : own);
  }
  return { required: new Set(found.flatMap((each) => [...each.required])), values };
}

function followed<R>(
  id: ModelId,
  scope: Scope,
  read: (shape: Shape, scope: Scope) => R | null,
): R | null {
  const model = scope.path.has(id) ? undefined : scope.models.get(id);
  return model ? read(model.shape, { ...scope, path: new Set([...scope.path, id]) }) : null;
}
