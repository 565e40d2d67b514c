import type { FoundIssue, FoundIssues } from "./check-request.js";
import { locatePlaces } from "./locate-places.js";
import type { Issue } from "./package-code.js";

/** More are counted and not shown. */
const shownIssues = 50;

/** Issues with the places in the text that they are about. */
export function placeIssues(text: string, issues: readonly Issue[]): FoundIssues {
  const shown = issues.slice(0, shownIssues);
  const pointers = shown.map(({ pointer }) => pointer);
  const places = shown.length === 0 ? new Map() : locatePlaces(text, pointers);
  const placed = shown.map(({ message, path, pointer }): FoundIssue => {
    const { start, end } = places.get(pointer) ?? { start: 0, end: 0 };
    return { message, path, pointer, start, end };
  });
  return { issues: placed, issueCount: issues.length };
}
