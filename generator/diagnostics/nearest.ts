import { closest, distance } from "fastest-levenshtein";

/** The word that was probably meant; `null` when nothing is near. */
export function nearest(found: string, words: readonly string[]): string | null {
  if (words.length === 0 || found === "") return null;
  const word = closest(found, [...words]);
  return distance(found, word) <= (word.length < 4 ? 1 : Math.max(2, word.length / 3))
    ? word
    : null;
}
