/** Whoever sends bad values chooses the words: longer ones, and more of them, are not compared. */
const longest = 64;
const mostCandidates = 300;

/** The candidate that a word most likely is a misspelling of; `null` when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > longest) return null;
  let best: string | null = null;
  // About one slip in three characters; a change of case alone always counts as close.
  let limit = Math.floor(word.length / 3) + 1;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (candidate.length > longest || Math.abs(candidate.length - word.length) >= limit) continue;
    const found = distance(word.toLowerCase(), candidate.toLowerCase());
    if (found >= limit) continue;
    best = candidate;
    limit = found;
  }
  return best;
}

/** How many characters must be added, dropped, replaced or swapped with their neighbour. */
function distance(from: string, to: string): number {
  let before: readonly number[] = [];
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const replaced = at(row, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const swaps = i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = swaps ? at(before, j - 2) + 1 : Infinity;
      next.push(Math.min(replaced, swapped, at(row, j) + 1, at(next, j - 1) + 1));
    }
    before = row;
    row = next;
  }
  return at(row, to.length);
}

const at = (row: readonly number[], index: number): number => row[index] ?? Infinity;
