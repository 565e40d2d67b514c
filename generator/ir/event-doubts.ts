import type { Model, Page, WebhookEvent } from "./catalog.js";
import type { Doubt } from "./evidence.js";
import type { ModelId, Shape } from "./shape.js";
import { innerShapes } from "./visit-shape.js";

/** What one shape, without the models that it refers to, is in doubt about, and those models. */
interface Reading {
  readonly doubts: readonly Doubt[];
  readonly models: readonly ModelId[];
}

export type ReadDoubts = (page: Page, event: WebhookEvent) => ReadonlySet<Doubt>;

/**
 * Reads every doubt that a receiver of an event should know: about its page as a whole, about the event, and about any part
 * of its payload, through references. Each model is read once for all events.
 */
export function createDoubtReader(models: ReadonlyMap<ModelId, Model>): ReadDoubts {
  const readings = new Map<ModelId, Reading>();
  const readModel = (id: ModelId): Reading => {
    const model = models.get(id);
    const reading = readings.get(id) ?? (model ? readShape(model.shape) : nothing);
    readings.set(id, reading);
    return reading;
  };
  return (page, event) => {
    const whole = page.doubts.filter(({ at }) => at === "");
    const found = new Set([...whole, ...event.doubts]);
    const own = event.payload ? readShape(event.payload) : nothing;
    for (const doubt of own.doubts) found.add(doubt);
    const reached = new Set(own.models);
    // A Set's iteration takes in what is added on the way.
    for (const id of reached) {
      const { doubts, models: next } = readModel(id);
      for (const doubt of doubts) found.add(doubt);
      for (const each of next) reached.add(each);
    }
    return found;
  };
}

const nothing: Reading = { doubts: [], models: [] };

function readShape(root: Shape): Reading {
  const doubts: Doubt[] = [];
  const models: ModelId[] = [];
  const stack = [root];
  for (let shape = stack.pop(); shape !== undefined; shape = stack.pop()) {
    if (shape.doubts) doubts.push(...shape.doubts);
    if (shape.kind === "ref") models.push(shape.model);
    for (const inner of innerShapes(shape)) stack.push(inner);
  }
  return { doubts, models };
}
