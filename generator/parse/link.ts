import { diagnostic, type Report } from "../diagnostics/diagnostic.js";
import type { ModelId, Shape } from "../ir/shape.js";
import { visitShape } from "../ir/visit-shape.js";
import { nearest } from "./decode.js";
import type { ParsedModel, ParsedPage } from "./parse-page.js";

/** Checks that the references of one version's pages lead somewhere, end somewhere, and that every model is used. */
export function linkPages(pages: readonly ParsedPage[], report: Report): void {
  const models = new Map(
    pages.flatMap((page) => page.models.map((model) => [model.id, { page, model }])),
  );
  const files = new Set(pages.map(({ file }) => file));
  for (const { model, name, file, text, span } of pages.flatMap((page) => page.references)) {
    if (models.get(model)?.page.file === file) continue;
    const names = pages
      .filter((page) => page.file === file)
      .flatMap((page) => page.models.map((each) => each.name));
    const suggestion = files.has(file) ? nearest(name, names) : nearestFile(file, files);
    report(diagnostic("schema/dangling-reference", span, { reference: text, suggestion }));
  }
  const shapes = new Map([...models].map(([id, { model }]) => [id, model]));
  reportCircles(shapes, report);
  reportUnused(pages, report);
}

const baseName = (path: string) => path.slice(path.lastIndexOf("/") + 1);

const nearestFile = (file: string, files: ReadonlySet<string>) =>
  nearest(baseName(file), [...files].map(baseName));

/** A model must say something of its own before it comes back to itself. */
export function reportCircles(
  models: ReadonlyMap<ModelId, Pick<ParsedModel, "name" | "shape" | "span">>,
  report: Report,
): void {
  const settled = new Set<ModelId>();
  for (const id of models.keys()) walk(id, []);

  function walk(id: ModelId, path: readonly ModelId[]): void {
    const model = models.get(id);
    if (!model || settled.has(id)) return;
    const start = path.indexOf(id);
    if (start >= 0) {
      const names = [...path.slice(start), id].map((each) => models.get(each)?.name ?? each);
      report(diagnostic("schema/circular-reference", model.span, { path: names.join(" → ") }));
      return;
    }
    for (const next of referencesInPlace(model.shape)) walk(next, [...path, id]);
    settled.add(id);
  }
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
