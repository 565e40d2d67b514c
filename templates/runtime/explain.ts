import { issueOf, pointerTo, type Issue } from "./issue.js";
import { nearest, type Nearest } from "./nearest.js";
import { check, type Failure, type Shape } from "./shape.js";

/** More issues than this help nobody, and whoever sends bad values must not be able to fill the memory with them. */
const mostIssues = 1000;
/** How many characters the pointers of all issues may have together, as keys may be long. */
const mostPlaces = 200_000;
/** How many issues get a hint, which takes a search. */
const mostHints = 20;
/** How many characters these searches look through, as a sender chooses how many keys there are. */
const mostSearched = 10_000;

/**
 * Everything that is wrong with a value that was refused, up to the first thousand issues: at least one, and never an error
 * that a getter or proxy in the value throws.
 */
export function explain(shape: Shape, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const path: (string | number)[] = [];
  let left = mostSearched;
  // What is wrong with a key goes without saying where it was said what it stands for.
  const misspelt: string[] = [];
  const search: Nearest = (word, candidates, areKeys) => {
    if (left <= 0) return null;
    left -= candidates.join("").length;
    const found = nearest(word, candidates);
    if (areKeys && found !== null) misspelt.push(pointerTo([...path.slice(0, -1), found]));
    return found;
  };
  let room = mostPlaces;
  let isOpen = true;
  const hear = (failure?: Failure): boolean => {
    if (!failure || !isOpen) return isOpen;
    isOpen = issues.length < mostIssues && room > 0;
    const issue = isOpen
      ? issueOf(failure, path, issues.length < mostHints && search)
      : issueOf(limit, []);
    const { pointer, message } = issue;
    // Several parts of a shape may say the same of a value, or ask more of one that is of another type.
    const isTold = (each: Issue) =>
      each.pointer === pointer && (each.keyword === "type" || each.message === message);
    if (misspelt.includes(pointer) || issues.some(isTold)) return isOpen;
    issues.push(issue);
    room -= pointer.length;
    return isOpen;
  };
  try {
    check(shape, value, { path, hear, depth: 0 });
    if (issues.length > 0) return issues;
  } catch {
    // It is told below, beside what was found before.
  }
  issues.push(issueOf(unreadable, []));
  return issues;
}

const unreadable: Failure = [
  "unreadable",
  "a value that can be read",
  undefined,
  () => "The value throws, or changes, while it is read.",
];

const limit: Failure = [
  "limit",
  "fewer issues",
  undefined,
  () => "More is wrong than these issues tell.",
];
