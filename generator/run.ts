import { join } from "node:path";
import type { CatalogInput } from "./catalog/build-catalog.js";
import type { ParseCache } from "./catalog/remember.js";
import { diagnostic, type Diagnostic, type Report } from "./diagnostics/diagnostic.js";
import { orderDiagnostics } from "./diagnostics/order-diagnostics.js";
import { problemOf } from "./diagnostics/problem-of.js";
import type { Emitter } from "./emit/emitter.js";
import type { Catalog } from "./ir/catalog.js";
import type { Caches } from "./output/caches.js";
import { type Clock, type Step, startClock, type Timing } from "./output/clock.js";
import { deliver } from "./output/deliver.js";
import { countCatalog } from "./output/count-catalog.js";
import { isAsStamped, type OnDisk, rememberDisk } from "./output/disk.js";
import {
  type EditorFiles,
  findOutdated,
  stampEditorFiles,
  writeEditorFiles,
} from "./output/editor-files.js";
import { emitUnits, type Emitted } from "./output/emit-units.js";
import { type Drift, findDrift } from "./output/find-drift.js";
import { createFormat } from "./output/format.js";
import { hashText } from "./output/hash-text.js";
import { overlap } from "./output/overlap.js";
import { createPageInputs } from "./output/page-inputs.js";
import type { Change } from "./output/plan.js";
import type { Counts, State } from "./output/state.js";
import { memoryStage, openDiskStage, type Stage } from "./output/stage.js";
import { listUnits } from "./output/unit.js";
import { withLock } from "./output/with-lock.js";
import { loadDefinitions, type SourceFile } from "./source/load.js";

/** The stages between reading and writing; imported when something has to be done, for they are heavy. */
export interface Stages {
  readonly buildCatalog: (input: CatalogInput) => Catalog | null;
  readonly emitters: readonly Emitter[];
  readonly editorFiles: EditorFiles;
}

export interface RunInput {
  /** Folder of the definitions. */
  readonly definitions: string;
  /** Folder of the outputs. */
  readonly out: string;
  /** `check` compares and writes nothing. */
  readonly mode: "write" | "check";
  /** Whether outputs that are not as a run left them are written over. */
  readonly overwrite: boolean;
  readonly caches: Caches;
  /** Hash of hookscribe itself. */
  readonly tool: string;
  readonly loadStages: () => Promise<Stages>;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly step: Step;
  /** Parts of the step that are done, and all of them, where it has parts. */
  readonly parts: { readonly done: number; readonly total: number } | null;
}

/** What came of a run. */
export interface Outcome {
  readonly result: Result;
  readonly diagnostics: readonly Diagnostic[];
  /** The definitions as they were read. */
  readonly sources: readonly SourceFile[];
  /** `null` when no catalog came of the definitions. */
  readonly counts: Counts | null;
  readonly timing: Timing;
}

export type Result =
  /** Errors were reported. */
  | { readonly kind: "refused" }
  /** Neither the definitions nor the outputs changed since the last run. */
  | { readonly kind: "unchanged"; readonly files: number }
  | {
      readonly kind: "written";
      readonly changes: readonly Change[];
      /** Names of the editor's schemas that were written beside the definitions. */
      readonly editorFiles: readonly string[];
    }
  /** The outputs were compared; no drift, when there is none. */
  | { readonly kind: "checked"; readonly files: number; readonly drift: readonly Drift[] };

/** A run under way. */
interface Run {
  readonly input: RunInput;
  readonly clock: Clock;
  readonly diagnostics: Diagnostic[];
  readonly sources: readonly SourceFile[];
  /** Of each definition file, by its path. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What the last run knew; `null` when it may not be trusted. */
  readonly state: State | null;
}

/** load → parse → link → name → check → emit → format → plan → write, or whatever of that is left to do. */
export async function run(input: RunInput): Promise<Outcome> {
  const clock = startClock();
  const diagnostics: Diagnostic[] = [];
  const { definitions, out } = input;
  const isApart = !overlap(definitions, out);
  if (!isApart) diagnostics.push(diagnostic("output/overlap", null, { definitions, out }));
  enter(input, clock, "load");
  const report: Report = (each) => diagnostics.push(each);
  const sources = isApart ? await loadDefinitions(definitions, report) : [];
  const hashes = new Map(sources.map(({ path, text }) => [path, hashText(text)]));
  const remembered = input.mode === "check" ? null : input.caches.readState();
  const state = remembered?.tool === input.tool ? remembered : null;
  const current: Run = { input, clock, diagnostics, sources, hashes, state };
  return hasErrors(diagnostics) ? refuse(current) : runLoaded(current);
}

async function runLoaded(current: Run): Promise<Outcome> {
  const { input, clock, diagnostics, sources, hashes, state } = current;
  if (state !== null && isUpToDate(current, state)) {
    diagnostics.push(...state.warnings);
    const result: Result = { kind: "unchanged", files: state.files.size };
    return finish(current, result, state.counts);
  }
  enter(input, clock, "parse");
  const stages = await input.loadStages();
  const pageInputs = createPageInputs(hashes);
  const catalog = stages.buildCatalog({
    sources,
    report: (each) => diagnostics.push(each),
    // What is checked must not rest on what an earlier run left.
    ...(input.mode === "write" ? { cache: parseCacheOf(input), pageInputs } : {}),
  });
  if (catalog === null) return refuse(current);
  const { emitters, editorFiles } = stages;
  const units = listUnits({ catalog, emitters, hashes, pageInputs });
  const counts = countCatalog(catalog);
  if (input.mode === "check") return checkOutputs(current, { units, editorFiles, counts });
  const report = (each: Diagnostic) => diagnostics.push(each);
  const outcome = await withLock(input.out, report, () =>
    writeOutputs(current, { units, editorFiles, counts }),
  );
  return outcome ?? refuse(current);
}

/** What another hookscribe parsed may lack what this one looks for. */
export function parseCacheOf({
  caches: { parsed },
  tool,
}: Pick<RunInput, "caches" | "tool">): ParseCache {
  return {
    get: (hash) => parsed.get(`${tool}:${hash}`),
    set: (hash, value) => parsed.set(`${tool}:${hash}`, value),
  };
}

interface Work {
  readonly units: Parameters<typeof emitUnits>[0]["units"];
  readonly editorFiles: EditorFiles;
  readonly counts: Counts;
}

async function writeOutputs(current: Run, work: Work): Promise<Outcome> {
  const { input, clock, diagnostics, state } = current;
  const { out, overwrite, caches, definitions } = input;
  const report = (each: Diagnostic) => diagnostics.push(each);
  const disk = rememberDisk(out, state?.files ?? null);
  const stage = openDiskStage(out);
  const onWrite = () => enter(input, clock, "write");
  const { emitted, delivered } = await emitAll(current, { work, disk, stage })
    .then((emitted) => ({
      emitted,
      delivered: deliver({ out, overwrite, disk, report, emitted, onWrite }),
    }))
    .finally(stage.clear);
  if (delivered === null) return refuse(current);
  const editorFiles = placeEditorFiles(current, work.editorFiles);
  caches.writeState({
    tool: input.tool,
    inputs: hashInputs(current.hashes),
    files: delivered.files,
    editorFiles: stampEditorFiles(definitions, work.editorFiles),
    units: emitted.units,
    warnings: diagnostics,
    counts: work.counts,
  });
  caches.parsed.save(true);
  caches.formatted.save(emitted.complete);
  return finish(current, { kind: "written", changes: delivered.changes, editorFiles }, work.counts);
}

async function checkOutputs(current: Run, work: Work): Promise<Outcome> {
  const { input } = current;
  const { out, definitions } = input;
  const disk = rememberDisk(out, null);
  const emitted = await emitAll(current, { work, disk, stage: memoryStage });
  const outdated = findOutdated(definitions, work.editorFiles);
  const drift = [
    ...findDrift({ out, files: emitted.files, disk }),
    ...[...outdated.keys()].map((name): Drift => ({
      kind: "changed",
      path: join(definitions, name),
      diff: null,
    })),
  ];
  input.caches.formatted.save(true);
  return finish(current, { kind: "checked", files: emitted.files.size, drift }, work.counts);
}

interface EmitAll {
  readonly work: Work;
  readonly disk: (path: string) => OnDisk;
  readonly stage: Stage;
}

function emitAll({ input, clock, state }: Run, { work, disk, stage }: EmitAll): Promise<Emitted> {
  enter(input, clock, "emit");
  return emitUnits({
    units: work.units,
    state,
    disk,
    stage,
    format: createFormat(input.caches.formatted),
    onUnit: (done, total) => input.onProgress?.({ step: "emit", parts: { done, total } }),
  });
}

/** An editor that completes nothing is no reason to withhold outputs. */
function placeEditorFiles({ input, diagnostics }: Run, files: EditorFiles): readonly string[] {
  const outdated = findOutdated(input.definitions, files);
  try {
    writeEditorFiles(input.definitions, outdated);
    return [...outdated.keys()];
  } catch (error) {
    const params = { folder: input.definitions, problem: problemOf(error) };
    diagnostics.push(diagnostic("output/editor-schema", null, params));
    return [];
  }
}

function isUpToDate({ input, hashes }: Run, state: State): boolean {
  if (state.inputs !== hashInputs(hashes)) return false;
  return isAsStamped(input.out, state.files) && isAsStamped(input.definitions, state.editorFiles);
}

const hashInputs = (hashes: ReadonlyMap<string, string>) => hashText(JSON.stringify([...hashes]));

const hasErrors = (diagnostics: readonly Diagnostic[]) =>
  diagnostics.some(({ severity }) => severity === "error");

function enter(input: RunInput, clock: Clock, step: Step): void {
  clock.enter(step);
  input.onProgress?.({ step, parts: null });
}

const refuse = (current: Run): Outcome => finish(current, { kind: "refused" }, null);

const finish = (
  { diagnostics, sources, clock }: Run,
  result: Result,
  counts: Counts | null,
): Outcome => ({
  result,
  diagnostics: orderDiagnostics(diagnostics),
  sources,
  counts,
  timing: clock.read(),
});
