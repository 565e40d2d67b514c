import { buildCatalog } from "../../../generator/catalog/build-catalog.js";
import type { Emitter } from "../../../generator/emit/emitter.js";
import type { Model } from "../../../generator/ir/catalog.js";
import type { Shape } from "../../../generator/ir/shape.js";
import { innerShapes } from "../../../generator/ir/visit-shape.js";
import { type Caches, openCaches } from "../../../generator/output/caches.js";
import { run, type Outcome, type RunInput } from "../../../generator/run.js";
import type { Sandbox } from "../../support/sandbox.js";

const keysOf = (shape: Shape): readonly string[] =>
  shape.kind === "object" ? shape.properties.map(({ key }) => key) : [];

/** The models that a shape leads to, through any number of others. */
function follow(shape: Shape, models: ReadonlyMap<string, Model>): readonly string[] {
  const seen = new Map<string, string>();
  const walk = (at: Shape): void => {
    innerShapes(at).forEach(walk);
    const model = at.kind === "ref" ? models.get(at.model) : undefined;
    if (model === undefined || seen.has(model.id)) return;
    seen.set(model.id, `${model.id} { ${keysOf(model.shape).join(", ")} }`);
    walk(model.shape);
  };
  walk(shape);
  return [...seen.values()].sort();
}

/** Emitters of one kind of unit each, whose outputs show all that such a unit may depend on. */
export const fakeEmitters: readonly Emitter[] = [
  {
    name: "pages",
    page: ({ vendor, version, page }) =>
      page.events.map((event) => ({
        path: `pages/${vendor.id}/${event.names.file}.md`,
        text: [
          `# ${event.type}`,
          event.summary,
          ...(event.payload ? follow(event.payload, version.models) : []),
          "",
        ].join("\n\n"),
        settled: false,
      })),
  },
  {
    name: "vendors",
    vendor: (vendor) => [
      {
        path: `vendors/${vendor.id}.json`,
        text: `${JSON.stringify({ pages: vendor.versions.flatMap((v) => v.pages.map((p) => [p.id, p.title])) })}`,
        settled: false,
      },
    ],
  },
  {
    name: "catalog",
    catalog: ({ vendors }) => [
      { path: "index.txt", text: vendors.map(({ id }) => `${id}\n`).join(""), settled: true },
    ],
  },
];

export interface FakeOptions extends Partial<RunInput> {
  readonly cacheFolder?: string;
}

/** A run over `definitions` and `out` of the sandbox with fake emitters and caches on the disk. */
export function runFake(sandbox: Sandbox, options: FakeOptions = {}): Promise<Outcome> {
  const { cacheFolder, ...over } = options;
  return run({
    definitions: sandbox.path("definitions"),
    out: sandbox.path("out"),
    mode: "write",
    overwrite: false,
    caches: fakeCaches(sandbox, cacheFolder ?? "cache"),
    tool: "one",
    loadStages: async () => ({ buildCatalog, emitters: fakeEmitters, editorFiles: new Map() }),
    ...over,
  });
}

export const fakeCaches = (sandbox: Sandbox, folder: string): Caches =>
  openCaches({
    formatted: sandbox.path(`${folder}/formatted.log`),
    parsed: sandbox.path(`${folder}/parsed.log`),
    state: sandbox.path(`${folder}/state.json`),
  });

export const codesOf = (outcome: Outcome): readonly string[] =>
  outcome.diagnostics.map(({ code }) => code);

/** Paths by what was done to them, without those that were kept. */
export function changesOf({ result }: Outcome): Readonly<Record<string, readonly string[]>> {
  if (result.kind !== "written") return {};
  const kinds = [...new Set(result.changes.map(({ kind }) => kind))].filter(
    (kind) => kind !== "keep",
  );
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      result.changes.filter((each) => each.kind === kind).map(({ path }) => path),
    ]),
  );
}
