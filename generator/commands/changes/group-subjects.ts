import { count } from "../words.js";
import type { Change, Subject, SubjectChanges } from "./change.js";

/** What changed alike in several things, or in several versions, as versions may be told as differences from one another. */
export interface SubjectGroup {
  /** None where payloads are not versioned, and of what is about the whole package. */
  readonly versions: readonly string[];
  readonly kind: Subject["kind"];
  readonly names: readonly string[];
  readonly events: readonly string[];
  /** But for what is documentation alone. */
  readonly changes: readonly Change[];
}

/** What is more than documentation, each thing once; groups of the same versions one after the other. */
export function groupSubjects(subjects: readonly SubjectChanges[]): readonly SubjectGroup[] {
  const told = subjects.flatMap((each) => {
    const changes = each.changes.filter(({ verdict }) => verdict !== "patch");
    return changes.length === 0 ? [] : [{ ...each, changes }];
  });
  const overVersions = groupBy(told, ({ version, subject, changes }) => [
    version === null,
    subject,
    changes,
  ]).map((same) => ({
    ...same[0],
    versions: same.flatMap(({ version }) => version ?? []),
    events: same.flatMap(({ events }) => events),
  }));
  const overNames = groupBy(overVersions, ({ versions, subject, changes }) => [
    versions,
    subject.kind,
    changes,
  ]).flatMap((alike): readonly SubjectGroup[] => {
    const [first] = alike;
    if (!first) return [];
    return [
      {
        versions: first.versions,
        kind: first.subject.kind,
        names: alike.map(({ subject }) => subject.name),
        events: [...new Set(alike.flatMap(({ events }) => events))].sort(),
        changes: first.changes,
      },
    ];
  });
  return groupBy(overNames, ({ versions }) => versions).flat();
}

/** Whether a change of a group is told of more than one thing. */
export const isOfMany = ({ kind, names, versions }: SubjectGroup): boolean =>
  (kind === "version" ? versions : names).length > 1;

/** ` (in 3 events)`: where a model is carried; empty for all else, and for several models. */
export function carriersOf({ events, kind, names }: SubjectGroup): string {
  if (kind !== "model" || names.length > 1) return "";
  const [only, ...others] = events;
  if (only === undefined) return " (in no event)";
  return ` (in ${others.length === 0 ? only : count(events.length, "event")})`;
}

type Group<T> = readonly [T, ...(readonly T[])];

function groupBy<T>(all: readonly T[], keyOf: (each: T) => unknown): readonly Group<T>[] {
  const groups = new Map<string, Group<T>>();
  for (const each of all) {
    const key = JSON.stringify(keyOf(each));
    const group = groups.get(key);
    groups.set(key, group ? [...group, each] : [each]);
  }
  return [...groups.values()];
}
