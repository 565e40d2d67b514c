import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type { Diagnostic } from "../diagnostics/diagnostic.js";
import { hashText } from "./hash-text.js";
import type { KnownFile } from "./disk.js";

/** What the last good run knew, from which the next sees what need not be done again. It may be lost at any time. */
export interface State {
  /** Hash of hookscribe itself: its code, its templates, the versions of what it stands on. */
  readonly tool: string;
  /** Hash of all definitions. */
  readonly inputs: string;
  /** By path: the outputs, as they were on the disk. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** The editor's schemas, by their names in the definitions folder. */
  readonly editorFiles: ReadonlyMap<string, KnownFile>;
  readonly units: ReadonlyMap<string, KnownUnit>;
  readonly warnings: readonly Diagnostic[];
  readonly counts: Counts;
}

export interface Counts {
  readonly vendors: number;
  /** Of current versions, as pages count them. */
  readonly events: number;
  /** An event counts once for each version of the payloads that has it. */
  readonly eventsOfAllVersions: number;
}

/** What one call of an emitter gave. */
export interface KnownUnit {
  /** Hash of the definition files that it depends on. */
  readonly inputs: string;
  readonly paths: readonly string[];
}

type StoredFile = readonly [path: string, size: number, changed: number, hash: string];

type Stored = Omit<State, "files" | "editorFiles" | "units"> & {
  readonly files: readonly StoredFile[];
  readonly editorFiles: readonly StoredFile[];
  /** Paths by their place in `files`. */
  readonly units: readonly (readonly [id: string, inputs: string, files: readonly number[]])[];
};

/** `null` when there is none, or none that can be trusted: its first line is the hash of the second. */
export function readState(path: string): State | null {
  try {
    const text = readFileSync(path, "utf8");
    const end = text.indexOf("\n");
    const json = text.slice(end + 1);
    return hashText(json) === text.slice(0, end) ? restore(JSON.parse(json) as Stored) : null;
  } catch {
    return null;
  }
}

const restoreFiles = (files: readonly StoredFile[]): ReadonlyMap<string, KnownFile> =>
  new Map(files.map(([path, size, changed, hash]) => [path, { size, changed, hash }]));

const storeFiles = (files: ReadonlyMap<string, KnownFile>): readonly StoredFile[] =>
  [...files].map(([path, { size, changed, hash }]) => [path, size, changed, hash]);

function restore({ files, editorFiles, units, ...rest }: Stored): State {
  return {
    ...rest,
    files: restoreFiles(files),
    editorFiles: restoreFiles(editorFiles),
    units: new Map(
      units.map(([id, inputs, places]) => [
        id,
        { inputs, paths: places.map((place) => files[place]?.[0] ?? "") },
      ]),
    ),
  };
}

/** Whole or not at all; a cache that cannot be written is done without. */
export function writeState(path: string, { files, editorFiles, units, ...rest }: State): void {
  const places = new Map([...files.keys()].map((file, place) => [file, place]));
  const stored: Stored = {
    ...rest,
    files: storeFiles(files),
    editorFiles: storeFiles(editorFiles),
    units: [...units].map(([id, { inputs, paths }]) => [
      id,
      inputs,
      paths.map((file) => places.get(file) ?? -1),
    ]),
  };
  const json = JSON.stringify(stored);
  const aside = `${path}.${process.pid}`;
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(aside, `${hashText(json)}\n${json}`);
    renameSync(aside, path);
  } catch {
    return;
  }
}
