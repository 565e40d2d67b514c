/** Whoever sends bad values chooses the words: longer ones, and more of them, are not compared. */
const longest = 64;
const mostCandidates = 300;

/** The candidate that a word most likely is a misspelling of; `null` when none is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  let best: string | null = null;
  // About one slip in three characters; a change of case alone always counts as close.
  let limit = word.length > longest ? 0 : Math.floor(word.length / 3) + 1;
  for (const candidate of candidates.slice(0, mostCandidates)) {
    if (Math.abs(candidate.length - word.length) >= limit) continue;
    const found = distance([...word.toLowerCase()], [...candidate.toLowerCase()]);
    if (found >= limit) continue;
    best = candidate;
    limit = found;
  }
  return best;
}

/** How many characters must be added, dropped, replaced or swapped with their neighbour. */
function distance(from: readonly string[], to: readonly string[]): number {
  let before: readonly number[] = [];
  // For each start of `to`, how far the start of `from` that was read is from it; of nothing read, as far as it is long.
  let row = to.map((_, j) => j + 1);
  for (const [i, char] of from.entries()) {
    let left = i + 1;
    let diagonal = i;
    const next = row.map((above, j) => {
      const isSwapped = char === to[j - 1] && from[i - 1] === to[j];
      left = Math.min(
        left + 1,
        above + 1,
        diagonal + (char === to[j] ? 0 : 1),
        isSwapped ? (before[j - 2] ?? i - 1) + 1 : Infinity,
      );
      diagonal = above;
      return left;
    });
    before = row;
    row = next;
  }
  return row.at(-1) ?? from.length;
}
