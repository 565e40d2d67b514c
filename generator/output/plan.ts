import type { OnDisk } from "./disk.js";
import type { Obstacle } from "./find-obstacle.js";
import type { Journal } from "./journal.js";
import type { Manifest } from "./manifest.js";
import type { Staged } from "./stage.js";

/** A file as it should be. */
export interface Wanted {
  readonly hash: string;
  /** `null` when it is on the disk already. */
  readonly staged: Staged | null;
}

export type Change = Write | Removal | Kept | Refused;

export interface Write {
  readonly kind: "create" | "update";
  readonly path: string;
  readonly hash: string;
  readonly staged: Staged;
}

export interface Removal {
  readonly kind: "delete";
  readonly path: string;
}

export interface Kept {
  readonly kind: "keep";
  readonly path: string;
}

export type Refused =
  /** Somebody changed our file; `staged` is what it should be, `null` when it should go. */
  | { readonly kind: "edited"; readonly path: string; readonly staged: Staged | null }
  /** A file that is not ours is where one should be. */
  | { readonly kind: "foreign"; readonly path: string; readonly staged: Staged }
  /** No file can be there. */
  | { readonly kind: "blocked"; readonly path: string; readonly by: Obstacle };

export const isWrite = (change: Change): change is Write =>
  change.kind === "create" || change.kind === "update";

export const isRefused = (change: Change): change is Refused =>
  change.kind === "edited" || change.kind === "foreign" || change.kind === "blocked";

export interface PlanInput {
  readonly wanted: ReadonlyMap<string, Wanted>;
  readonly manifest: Manifest;
  readonly journal: Journal;
  readonly disk: (path: string) => OnDisk;
  /** Whether files that are not as a run left them are written over. */
  readonly overwrite: boolean;
}

/** What separates the disk from what is wanted, sorted by path. */
export function planOutput(input: PlanInput): readonly Change[] {
  const { wanted, manifest, journal } = input;
  const listed = new Set([...manifest.keys(), ...journal.keys()]);
  const stale = [...listed].filter((path) => !wanted.has(path));
  // On a file system that ignores case, a file renamed in case only is found under both names.
  const ours = new Set([...listed].map((path) => path.toLowerCase()));
  const changes = [
    ...[...wanted].map(([path, file]) => planWanted(path, { file, ours, input })),
    ...stale.map((path) => planStale(path, input)).filter((change) => change !== null),
  ];
  return changes.sort((a, b) => (a.path < b.path ? -1 : 1));
}

interface WantedContext {
  readonly file: Wanted;
  readonly ours: ReadonlySet<string>;
  readonly input: PlanInput;
}

function planWanted(path: string, { file, ours, input }: WantedContext): Change {
  const found = input.disk(path);
  if (found.kind === "blocked") return { path, kind: "blocked", by: found.by };
  if (found.kind === "file" && found.hash === file.hash) return { path, kind: "keep" };
  const { hash, staged } = file;
  if (staged === null) throw new Error(`${path} changed while hookscribe ran`);
  if (found.kind === "missing") return { path, kind: "create", hash, staged };
  if (input.overwrite || isAsLeft(path, found.hash, input)) {
    return { path, kind: "update", hash, staged };
  }
  if (!ours.has(path.toLowerCase())) return { path, kind: "foreign", staged };
  return { path, kind: "edited", staged };
}

function planStale(path: string, input: PlanInput): Change | null {
  const found = input.disk(path);
  if (found.kind !== "file") return null;
  if (input.overwrite || isAsLeft(path, found.hash, input)) return { path, kind: "delete" };
  return { path, kind: "edited", staged: null };
}

const isAsLeft = (path: string, hash: string, { manifest, journal }: PlanInput) =>
  manifest.get(path) === hash || journal.get(path)?.includes(hash) === true;
