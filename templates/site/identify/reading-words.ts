import type { Reading } from "../check/check-request.js";

/** What was found, in a sentence. */
export function readingWords({ outcome, issueCount }: Reading): string {
  switch (outcome) {
    case "valid":
      return "A request as it is documented.";
    case "invalid":
      return issueCount === 1
        ? "Its envelope is this vendor's; its payload has 1 problem."
        : `Its envelope is this vendor's; its payload has ${issueCount} problems.`;
    case "other-version":
      return "It declares another payload version.";
    case "other-event":
      return "A request of another event.";
    case "unknown-event":
      return "Its envelope would do, and no such event is documented.";
  }
}
