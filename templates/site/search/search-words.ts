/** Where one word ends within a name: `fullName`, `APIKey`. */
const humps = /(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu;

/**
 * The words of a text, in lower case: `thread.slack_messageSent` has `thread`, `slack`, `message` and `sent`. Dots, underscores
 * and humps part them alike, for nobody remembers which of them a vendor took.
 */
export const searchWords = (text: string): readonly string[] =>
  text
    .replace(humps, " ")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");

/** What a text is found by: its words, and those that a reader may write as one, such as `slackmessagesent`. */
export function indexedWords(text: string): readonly string[] {
  const joined = text
    .toLowerCase()
    .split(/[^\p{L}\p{N}_-]+/u)
    .map((part) => part.replace(/[_-]/g, ""));
  return [...new Set([...searchWords(text), ...joined.filter((word) => word !== "")])];
}
