import { count } from "../words.js";
import type { ChangeKind, Subject, SubjectChanges } from "./change.js";

const nouns: { readonly [kind in Subject["kind"]]: string } = {
  package: "package",
  version: "version",
  delivery: "delivery",
  envelope: "envelope",
  event: "event",
  model: "model",
  page: "page",
};

const aspects: readonly (readonly [kind: ChangeKind, words: string])[] = [
  ["words", "words"],
  ["evidence", "evidence"],
  ["sources", "sources"],
  ["doubts", "doubts"],
  ["examples", "examples"],
  ["form", "form"],
];

/** What changed in documentation alone: `words of 3 events and 1 model; doubts of 1 event`; `null` where nothing did. */
export function sumDocumentation(subjects: readonly SubjectChanges[]): string | null {
  const told = aspects.flatMap(([kind, words]) => {
    const changed = subjects
      .filter(({ changes }) => changes.some((change) => change.kind === kind))
      .map(({ subject }) => subject);
    if (changed.length === 0) return [];
    const kinds = [...new Set(changed.map((subject) => subject.kind))];
    const counted = kinds.map((each) => {
      // One that stands in several versions is one to those who read of it.
      const names = changed.filter((subject) => subject.kind === each).map(({ name }) => name);
      const number = new Set(names).size;
      return countable.has(each) ? count(number, nouns[each]) : `the ${nouns[each]}`;
    });
    return [`${words} of ${joinAnd(counted)}`];
  });
  return told.length === 0 ? null : told.join("; ");
}

const countable: ReadonlySet<Subject["kind"]> = new Set(["event", "model", "page"]);

const joinAnd = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
};
