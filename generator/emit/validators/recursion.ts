import type { Model } from "../../ir/catalog.js";
import type { ModelId, Shape } from "../../ir/shape.js";
import { innerShapes } from "../../ir/visit-shape.js";
import { countSteps } from "./count-steps.js";

type Models = ReadonlyMap<ModelId, Model>;

/** How models contain each other. */
export interface Recursion {
  /** Whether a model may contain itself. */
  readonly isRecursive: (id: ModelId) => boolean;
  /** Whether a model is recursive, or lies between two that are: in all of these it is counted how deep a value is. */
  readonly isCounted: (id: ModelId) => boolean;
  /** How many steps of a walk a recursive model takes to get to one that it shares a circle with. */
  readonly steps: (id: ModelId) => number;
  /** Whether two models may contain each other, or are one that may contain itself. */
  readonly areMutual: (a: ModelId, b: ModelId) => boolean;
  /** All models, each after those that it contains, as far as that can be. */
  readonly order: readonly ModelId[];
}

/** Finds the circles among models: Tarjan's components, without recursion. */
export function findRecursion(models: Models): Recursion {
  const inner = new Map([...models].map(([id, { shape }]) => [id, referredIn(shape)]));
  const component = new Map<ModelId, number>();
  const order: ModelId[] = [];
  for (const id of models.keys()) {
    if (!component.has(id)) visit(id, { inner, component, order });
  }
  const sizes = new Map<number, number>();
  for (const number of component.values()) sizes.set(number, (sizes.get(number) ?? 0) + 1);
  const isRecursive = (id: ModelId) =>
    (sizes.get(component.get(id) ?? -1) ?? 0) > 1 || inner.get(id)?.has(id) === true;
  const areMutual = (a: ModelId, b: ModelId) =>
    component.get(a) === component.get(b) && isRecursive(a);
  const steps = new Map<ModelId, number>();
  // A model comes after those that it leads to, so one pass tells of all that lies below it, and one back of what is above.
  const leads = new Set<ModelId>();
  for (const id of order) {
    if (isRecursive(id) || some(inner.get(id), leads)) leads.add(id);
  }
  const isLed = new Set<ModelId>();
  for (const id of order.toReversed()) {
    if (!isRecursive(id) && !isLed.has(id)) continue;
    for (const below of inner.get(id) ?? []) isLed.add(below);
  }
  return {
    isRecursive,
    isCounted: (id) => isRecursive(id) || (leads.has(id) && isLed.has(id)),
    steps: (id) => {
      const shape = models.get(id)?.shape;
      const found =
        steps.get(id) ?? (shape ? countSteps(shape, (other) => areMutual(id, other)) : 0);
      steps.set(id, found);
      return found;
    },
    areMutual,
    order,
  };
}

const some = (ids: ReadonlySet<ModelId> | undefined, wanted: ReadonlySet<ModelId>): boolean =>
  [...(ids ?? [])].some((id) => wanted.has(id));

interface Search {
  readonly inner: ReadonlyMap<ModelId, ReadonlySet<ModelId>>;
  readonly component: Map<ModelId, number>;
  readonly order: ModelId[];
}

interface Frame {
  readonly id: ModelId;
  readonly rest: Iterator<ModelId>;
}

function visit(root: ModelId, { inner, component, order }: Search): void {
  const low = new Map<ModelId, number>();
  const waiting: ModelId[] = [];
  const enter = (id: ModelId): Frame => {
    low.set(id, low.size);
    waiting.push(id);
    return { id, rest: (inner.get(id) ?? new Set<ModelId>()).values() };
  };
  const numbers = new Map<ModelId, number>();
  const frames: Frame[] = [enter(root)];
  numbers.set(root, 0);
  for (let frame = frames.at(-1); frame; frame = frames.at(-1)) {
    const { id } = frame;
    const next = frame.rest.next();
    if (next.done === true) {
      frames.pop();
      if (low.get(id) === numbers.get(id)) close(id, { waiting, component, order });
      lower(low, { id: frames.at(-1)?.id, to: low.get(id) });
    } else if (!numbers.has(next.value) && !component.has(next.value)) {
      numbers.set(next.value, numbers.size);
      frames.push(enter(next.value));
    } else if (!component.has(next.value)) {
      lower(low, { id, to: numbers.get(next.value) });
    }
  }
}

function lower(
  low: Map<ModelId, number>,
  { id, to }: { id: ModelId | undefined; to: number | undefined },
): void {
  if (id !== undefined && to !== undefined) low.set(id, Math.min(low.get(id) ?? to, to));
}

function close(
  id: ModelId,
  { waiting, component, order }: Omit<Search, "inner"> & { waiting: ModelId[] },
): void {
  const number = component.size;
  for (let member = waiting.pop(); member !== undefined; member = waiting.pop()) {
    component.set(member, number);
    order.push(member);
    if (member === id) return;
  }
}

/** The models that a shape refers to itself. */
export function referredIn(shape: Shape): ReadonlySet<ModelId> {
  const found = new Set<ModelId>();
  const shapes: Shape[] = [shape];
  for (let next = shapes.pop(); next; next = shapes.pop()) {
    if (next.kind === "ref") found.add(next.model);
    // One by one, as in all such walks: a list of values may be longer than the arguments that a call takes.
    for (const inner of innerShapes(next)) shapes.push(inner);
  }
  return found;
}
