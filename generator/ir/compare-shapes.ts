import type { LinkedShape } from "./accepts-value.js";
import type { JsonValue } from "./json.js";
import { jsonText } from "./json-text.js";
import type { LimitName } from "./limits-of.js";
import { namedModels, outlineShapes, type Outline, type Outlined } from "./outline-shape.js";

/** A step into a value: a key, an item by its place, the items of a list, the values of a map. */
export type ShapeStep =
  | { readonly in: "key"; readonly key: string }
  | { readonly in: "item"; readonly index: number }
  | { readonly in: "items" }
  | { readonly in: "map" };

/** One way in which values of a shape differ from those of another, at a place within them. */
export type ShapeChange = { readonly path: readonly ShapeStep[] } & (
  | { readonly kind: "added" | "removed"; readonly required: boolean; readonly types: Words }
  /** Whether it is required now. */
  | { readonly kind: "presence"; readonly required: boolean }
  /** Whether it may be null now. */
  | { readonly kind: "null"; readonly nullable: boolean }
  | { readonly kind: "type"; readonly before: Words; readonly after: Words }
  /** Documented values as JSON, and whether they were and are all that may come. */
  | {
      readonly kind: "values";
      readonly added: Words;
      readonly removed: Words;
      readonly complete: { readonly before: boolean; readonly after: boolean };
    }
  /** Whether the documented values are all that may come now. */
  | { readonly kind: "list"; readonly complete: boolean }
  /** Whether keys that are not named have a type now, and whether that is, or was, a type of their own. */
  | { readonly kind: "keys"; readonly typed: boolean; readonly own: boolean }
  /** What a keyword asks: nothing, or one thing, or something for each of several alternatives. */
  | {
      readonly kind: "limit";
      readonly limit: LimitName;
      readonly before: readonly JsonValue[];
      readonly after: readonly JsonValue[];
    }
);

type Words = readonly string[];

/**
 * What a reader of the second shape who knows the first should hear: fields that came or went, and how the presence, types,
 * documented values and limits of the others changed. Where both sides name a model the same it is not entered, nor is any
 * beside it: such models are compared by themselves. The other way round it tells the same, the other way round. Two shapes
 * of which it tells nothing may accept other values all the same.
 */
export function compareShapes(before: LinkedShape, after: LinkedShape): readonly ShapeChange[] {
  const root = ({ shape, models }: LinkedShape): Side => ({
    value: { shapes: [shape], entered: new Set() },
    models,
  });
  return compare({ before: root(before), after: root(after), path: [] }, new Set());
}

interface Side {
  readonly value: Outlined;
  readonly models: LinkedShape["models"];
}

interface Pair {
  readonly before: Side;
  readonly after: Side;
  readonly path: readonly ShapeStep[];
}

function compare({ before, after, path }: Pair, seen: Set<string>): readonly ShapeChange[] {
  const [names, others] = [namesOf(before), namesOf(after)];
  if (isSeen(before, after, seen)) return [];
  // Beside models that both know, one that only one of them knows is told by its name, as they are.
  const isShared = names.some((name) => others.includes(name));
  const closed = new Set(isShared ? [...names, ...others] : []);
  const old = outlineShapes({ ...before.value, models: before.models, closed });
  const now = outlineShapes({ ...after.value, models: after.models, closed });
  const inside = (
    was: Outlined | null | undefined,
    is: Outlined | null | undefined,
    step: ShapeStep,
  ) =>
    was && is
      ? compare(
          {
            before: { value: was, models: before.models },
            after: { value: is, models: after.models },
            path: [...path, step],
          },
          seen,
        )
      : [];
  const keys = [...new Set([...old.fields.keys(), ...now.fields.keys()])].sort();
  return [
    ...compareValue(old, now, path),
    ...keys.flatMap((key) => {
      const step: ShapeStep = { in: "key", key };
      const at = { before, after, path: [...path, step] };
      const changes = comparePresence(at, fieldOf(old, key), fieldOf(now, key));
      return [...changes, ...inside(old.fields.get(key), now.fields.get(key), step)];
    }),
    ...old.prefix.flatMap((was, index) => inside(was, now.prefix[index], { in: "item", index })),
    ...inside(old.items, now.items, { in: "items" }),
    ...inside(old.map, now.map, { in: "map" }),
  ];
}

const namesOf = ({ value }: Side): readonly string[] => value.shapes.flatMap(namedModels);

/** Two models that met before are not told again: there may be very many ways to them. */
function isSeen(before: Side, after: Side, seen: Set<string>): boolean {
  const sides = [before.value.shapes, after.value.shapes];
  if (!sides.every((shapes) => shapes.every(({ kind }) => kind === "ref"))) return false;
  const key = JSON.stringify(sides.map((shapes) => shapes.flatMap(namedModels).sort()));
  return seen.has(key) || seen.add(key).size === 0;
}

interface Field extends Outlined {
  readonly required: boolean;
}

function fieldOf({ fields, required }: Outline, key: string): Field | null {
  const field = fields.get(key);
  return field ? { ...field, required: required.has(key) } : null;
}

function comparePresence(
  { before, after, path }: Pair,
  was: Field | null,
  is: Field | null,
): readonly ShapeChange[] {
  if (was && is)
    return was.required === is.required ? [] : [{ path, kind: "presence", required: is.required }];
  const only = was ?? is;
  if (!only) return [];
  const { models } = was ? before : after;
  const closed = new Set(only.shapes.flatMap(namedModels));
  const types = sorted(outlineShapes({ ...only, models, closed }).types);
  return [{ path, kind: was ? "removed" : "added", required: only.required, types }];
}

function compareValue(
  old: Outline,
  now: Outline,
  path: readonly ShapeStep[],
): readonly ShapeChange[] {
  const changes: ShapeChange[] = [];
  const [before, after] = [sorted(old.types), sorted(now.types)];
  if (before.join("\n") !== after.join("\n")) changes.push({ path, kind: "type", before, after });
  if (old.nullable !== now.nullable) changes.push({ path, kind: "null", nullable: now.nullable });
  const added = sorted(now.values).filter((value) => !old.values.has(value));
  const removed = sorted(old.values).filter((value) => !now.values.has(value));
  const complete = { before: isComplete(old), after: isComplete(now) };
  if (added.length + removed.length > 0)
    changes.push({ path, kind: "values", added, removed, complete });
  if (complete.before !== complete.after)
    changes.push({ path, kind: "list", complete: complete.after });
  const isObject = [old, now].every(({ types }) => types.has("object"));
  if (isObject && (old.others === null) !== (now.others === null)) {
    const own = [old, now].some(({ others }) => others === "typed");
    changes.push({ path, kind: "keys", typed: now.others !== null, own });
  }
  return [...changes, ...compareLimits(old, now, path)];
}

const isComplete = ({ values, open }: Outline): boolean => values.size > 0 && !open;

function compareLimits(
  old: Outline,
  now: Outline,
  path: readonly ShapeStep[],
): readonly ShapeChange[] {
  const [before, after] = [readLimits(old), readLimits(now)];
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return names.flatMap((limit) => {
    const [was, is] = [before.get(limit) ?? [], after.get(limit) ?? []];
    if (jsonText(was) === jsonText(is)) return [];
    return [{ path, kind: "limit", limit, before: was, after: is } as const];
  });
}

function readLimits({ limits }: Outline): ReadonlyMap<LimitName, readonly JsonValue[]> {
  const read = new Map<LimitName, readonly JsonValue[]>();
  for (const text of sorted(limits)) {
    const [limit, value]: [LimitName, JsonValue] = JSON.parse(text);
    read.set(limit, [...(read.get(limit) ?? []), value]);
  }
  return read;
}

const sorted = (words: ReadonlySet<string>): Words => [...words].sort();
