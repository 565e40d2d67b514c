import { count } from "../words.js";
import type { Subject, SubjectChanges } from "./change.js";

const aspects = ["words", "evidence", "sources", "doubts", "examples", "form"] as const;

/** What changed in documentation alone: `words of 3 events and 1 model; doubts of 1 event`; `null` where nothing did. */
export function sumDocumentation(subjects: readonly SubjectChanges[]): string | null {
  const told = aspects.flatMap((aspect) => {
    const changed = subjects
      .filter(({ changes }) => changes.some((change) => change.kind === aspect))
      .map(({ subject }) => subject);
    if (changed.length === 0) return [];
    const kinds = [...new Set(changed.map((subject) => subject.kind))];
    const counted = kinds.map((each) => {
      // One that stands in several versions is one to those who read of it.
      const names = changed.filter((subject) => subject.kind === each).map(({ name }) => name);
      const number = new Set(names).size;
      return countable.has(each) ? count(number, each) : `the ${each}`;
    });
    return [`${aspect} of ${joinAnd(counted)}`];
  });
  return told.length === 0 ? null : told.join("; ");
}

const countable: ReadonlySet<Subject["kind"]> = new Set(["event", "model", "page"]);

const joinAnd = (parts: readonly string[]): string => {
  const last = parts.at(-1) ?? "";
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(", ")} and ${last}`;
};
