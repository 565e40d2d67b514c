import type { Page, Version } from "./catalog.js";
import type { ModelId, Shape } from "./shape.js";
import { innerShapes } from "./visit-shape.js";

/**
 * Tells the definition files that hold a page of the version, the models that it leads to and those of the envelope. Keeps
 * what each model refers to, as the pages of a version lead to the same ones over and over.
 */
export function createPageFiles({ models, delivery }: Version): (page: Page) => readonly string[] {
  const direct = new Map<ModelId, readonly ModelId[]>();
  const around = referencesIn([delivery.envelope.value.shape]);
  const follow = (id: ModelId): readonly ModelId[] => {
    const shape = models.get(id)?.shape;
    const found = direct.get(id) ?? (shape ? referencesIn([shape]) : []);
    direct.set(id, found);
    return found;
  };
  return (page) => {
    const payloads = page.events.flatMap(({ payload }) => (payload ? [payload] : []));
    const own = page.models.flatMap(({ id }) => follow(id));
    const reached = new Set([...around, ...referencesIn(payloads), ...own]);
    // A Set's iteration takes in what is added on the way.
    for (const id of reached) follow(id).forEach((next) => reached.add(next));
    const files = [...reached].flatMap((id) => models.get(id)?.span.file ?? []);
    return [...new Set([page.file, ...files])];
  };
}

function referencesIn(shapes: readonly Shape[]): readonly ModelId[] {
  const found = new Set<ModelId>();
  const waiting = [...shapes];
  for (let shape = waiting.pop(); shape !== undefined; shape = waiting.pop()) {
    if (shape.kind === "ref") found.add(shape.model);
    for (const inner of innerShapes(shape)) waiting.push(inner);
  }
  return [...found];
}
