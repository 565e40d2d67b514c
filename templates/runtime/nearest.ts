import { once } from "./once.js";

/** Whoever sends bad values chooses the words: longer ones are not compared. */
const longest = 64;
/** How many characters are compared at once: an integer has a bit for each. */
const width = 32;

/** A search for what a word is a misspelling of, or for the key that stands for one, of which nothing more is told then. */
export type Nearest = (
  word: string,
  candidates: readonly string[],
  areKeys?: boolean,
) => string | null;

/** The candidate that a word most likely is a misspelling of; `null` when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longest) return null;
  // Most often, no candidate is of a length to be compared.
  const distanceTo = once(() => distanceFrom(bare(word)));
  let best: string | null = null;
  // About one slip in three characters; another case, or way to join words, always counts as close.
  let limit = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const found = distanceTo()(bare(candidate));
    if (found >= limit) continue;
    best = candidate;
    limit = found;
  }
  return best;
}

/** The same for `createdAt` and `created_at`; a line at the beginning stays. */
const bare = (name: string): string => name.toLowerCase().replace(/\B_/g, "");

/**
 * How many characters must be added, dropped, replaced or swapped with their neighbour. Hyyrö's bit-parallel algorithm,
 * which takes a dozen operations for each character of the other text: a bit for each character of the word says whether
 * the distance rises there, or falls.
 */
function distanceFrom(word: string): (to: string) => number {
  if (word.length > width) {
    const start = distanceFrom(word.slice(0, width));
    const rest = distanceFrom(word.slice(width));
    return (to) => start(to.slice(0, width)) + rest(to.slice(width));
  }
  const places = new Map<string, number>();
  let next = 1;
  let last = 0;
  for (const char of word) {
    places.set(char, (places.get(char) ?? 0) | next);
    last = next;
    next <<= 1;
  }
  return (to) => {
    let distance = word.length;
    let rises = -1;
    let falls = 0;
    let same = 0;
    let before = 0;
    for (const char of to) {
      const equal = places.get(char) ?? 0;
      const swapped = ((~same & equal) << 1) & before;
      same = (((equal & rises) + rises) ^ rises) | equal | falls | swapped;
      const more = falls | ~(same | rises);
      const less = same & rises;
      if (more & last) distance++;
      if (less & last) distance--;
      const above = (more << 1) | 1;
      rises = (less << 1) | ~(same | above);
      falls = same & above;
      before = equal;
    }
    return distance;
  };
}
