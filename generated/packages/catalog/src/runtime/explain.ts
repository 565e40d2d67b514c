import { issueOf, type Issue } from "./issue.js";
import { startWalk, type Failure, type Path, type Shape } from "./shape.js";

/** More issues than this help nobody, and whoever sends bad values must not be able to fill the memory with them. */
const mostIssues = 1000;
/** How many characters the pointers of all issues may have together, as keys may be long. */
const mostPlaces = 200_000;
/** How many issues get a hint, which takes a search. */
const mostHints = 20;

/**
 * Everything that is wrong with a value that was refused, up to the first thousand issues: at least one, and never an error
 * that a getter or proxy in the value throws.
 */
export function explain(shape: Shape, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const told = createTold(issues);
  let room = mostPlaces;
  let isOpen = true;
  const hear = (failure: Failure, path: Path): void => {
    if (!isOpen) return;
    isOpen = issues.length < mostIssues && room > 0;
    const issue = isOpen
      ? issueOf(failure, path, issues.length < mostHints)
      : issueOf(closing(issues.length), []);
    // Several parts of a shape may say the same of a value; a person needs to hear it once.
    if (told(issue)) return;
    issues.push(issue);
    room -= issue.pointer.length;
  };
  let isRead = false;
  try {
    shape.check(value, startWalk({ hear, isOpen: () => isOpen, weighs: false }));
    isRead = issues.length > 0;
  } catch {
    // It is told below, beside what was found before.
  }
  if (!isRead) hear(unreadable, []);
  return issues;
}

/** Whether an issue is among those that were told before. */
function createTold(issues: readonly Issue[]): (issue: Issue) => boolean {
  let words: Set<string> | undefined;
  const wordsOf = ({ pointer, message }: Issue) => `${pointer} ${message}`;
  return (issue) => {
    // Most values have one issue only.
    if (issues.length === 0) return false;
    words ??= new Set(issues.map(wordsOf));
    const before = words.size;
    return words.add(wordsOf(issue)).size === before;
  };
}

const unreadable: Failure = {
  keyword: "unreadable",
  expected: "a value that can be read",
  value: undefined,
  message: "The value cannot be read: it throws, or changes, while it is read.",
};

const closing = (count: number): Failure => ({
  keyword: "limit",
  expected: "fewer issues",
  value: undefined,
  message: `More is wrong than these ${count} issues tell.`,
});
