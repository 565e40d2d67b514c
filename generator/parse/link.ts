import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import { nearest } from "../diagnostics/nearest.js";
import type { ModelId, Shape } from "../ir/shape.js";
import { visitShape } from "../ir/visit-shape.js";
import { baseName } from "../source/file-path.js";
import type { ParsedModel, ParsedPage } from "./parse-page.js";

/** Checks that the references of one version's pages lead somewhere, end somewhere, and that every model is used. */
export function linkPages(pages: readonly ParsedPage[], report: Report): void {
  const places = new Set(
    pages.flatMap(({ file, models }) => models.map(({ id }) => placeOf(id, file))),
  );
  // Pages that were taken over from another version keep their own folder; within a version, file names are unique.
  const files = new Set(pages.map(({ file }) => baseName(file)));
  for (const { model, name, file, text, span } of pages.flatMap((page) => page.references)) {
    const wanted = baseName(file);
    if (places.has(placeOf(model, file))) continue;
    const names = pages
      .filter((page) => baseName(page.file) === wanted)
      .flatMap((page) => page.models.map((each) => each.name));
    const suggestion = files.has(wanted) ? nearest(name, names) : nearest(wanted, [...files]);
    report(diagnostic("schema/dangling-reference", span, { reference: text, suggestion }));
  }
  reportCircles(
    new Map(pages.flatMap(({ models }) => models.map((model) => [model.id, model]))),
    report,
  );
  reportUnused(pages, report);
}

/** Two pages may define a model of one name, which is told of by itself: each of them is found where it stands. */
const placeOf = (model: ModelId, file: string) => `${baseName(file)}#${model}`;

/** A model must say something of its own before it comes back to itself. */
export function reportCircles(
  models: ReadonlyMap<ModelId, Pick<ParsedModel, "name" | "shape" | "span">>,
  report: Report,
): void {
  const settled = new Set<ModelId>();
  for (const id of models.keys()) walk(id);

  /** Depth first with a list of its own: a chain of references may be longer than the stack. */
  function walk(start: ModelId): void {
    const path = new Set<ModelId>();
    const steps: Step[] = [{ id: start, leaves: false }];
    for (let step = steps.pop(); step; step = steps.pop()) {
      const { id, leaves } = step;
      const model = models.get(id);
      if (leaves) {
        path.delete(id);
        settled.add(id);
      } else if (model && path.has(id)) {
        const circle = [...path].slice([...path].indexOf(id));
        const names = [...circle, id].map((each) => models.get(each)?.name ?? each);
        report(diagnostic("schema/circular-reference", model.span, { path: names.join(" → ") }));
      } else if (model && !settled.has(id)) {
        path.add(id);
        const next = referencesInPlace(model.shape).map((each) => ({ id: each, leaves: false }));
        steps.push({ id, leaves: true }, ...next.reverse());
      }
    }
  }
}

interface Step {
  readonly id: ModelId;
  /** Whether all that follows from the model was walked. */
  readonly leaves: boolean;
}

/** Models that a value must match before any of its properties or items is looked at. */
function referencesInPlace(shape: Shape): readonly ModelId[] {
  const none = () => [];
  const all = ({ members }: { readonly members: readonly Shape[] }) =>
    members.flatMap(referencesInPlace);
  return visitShape<readonly ModelId[]>(shape, {
    unknown: none,
    never: none,
    null: none,
    boolean: none,
    string: none,
    number: none,
    literal: none,
    array: none,
    object: none,
    union: all,
    exclusive: all,
    intersection: all,
    negation: ({ shape: inner }) => referencesInPlace(inner),
    condition: (each) =>
      [each.if, each.then, each.else].flatMap((inner) => (inner ? referencesInPlace(inner) : [])),
    unevaluated: ({ shape: inner }) => referencesInPlace(inner),
    ref: ({ model }) => [model],
  });
}

function reportUnused(pages: readonly ParsedPage[], report: Report): void {
  const used = new Set(pages.flatMap((page) => page.references.map(({ model }) => model)));
  for (const { id, name, span } of pages.flatMap((page) => page.models))
    if (!used.has(id)) report(diagnostic("model/unused", span, { name }));
}
