/** The candidate a misspelt word most likely means; undefined when none is close. Capitals do not count. */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  return nearestFew(word, candidates, 1)[0];
}

/** The candidates a misspelt word may mean, the closest first, `most` of them. Capitals do not count. */
export function nearestFew(word: string, candidates: Iterable<string>, most: number): string[] {
  const close: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    // A third of the letters may be wrong: more, and the suggestion would be a guess.
    const limit = Math.floor(Math.max(word.length, candidate.length) / 3);
    if (Math.abs(word.length - candidate.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), candidate.toLowerCase());
    if (distance <= limit) close.push({ candidate, distance });
  }
  return close
    .toSorted((a, b) => a.distance - b.distance)
    .slice(0, most)
    .map(({ candidate }) => candidate);
}

/**
 * Slips of the finger between two words: a letter wrong, missing or extra, or
 * two neighbours swapped (Damerau-Levenshtein, optimal string alignment).
 */
export function editDistance(from: string, to: string): number {
  let rowBeforeLast: number[] = [];
  let lastRow = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let i = 1; i <= from.length; i++) {
    const row = [i];
    for (let j = 1; j <= to.length; j++) {
      const wrong = cell(lastRow, j - 1) + (from[i - 1] === to[j - 1] ? 0 : 1);
      const isSwap = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      const swapped = isSwap ? cell(rowBeforeLast, j - 2) + 1 : Infinity;
      row.push(Math.min(cell(lastRow, j) + 1, cell(row, j - 1) + 1, wrong, swapped));
    }
    rowBeforeLast = lastRow;
    lastRow = row;
  }
  return cell(lastRow, to.length);
}

/** A cell outside the table is no way to get anywhere. */
function cell(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}
