const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const VOWELS = 'aeiouy';
/** Letters written for each other because they sound alike. */
const ALIKE = ['ck', 'cs', 'sz', 'fv', 'gj', 'iy', 'mn', 'dt', 'kq', 'bp'];

const neighbours: ReadonlySet<string> = new Set(ROWS.flatMap(pairsOf));
const alike: ReadonlySet<string> = new Set(ALIKE.flatMap(bothWays));

/**
 * How unlikely it is that `written` was written for `meant`: 0 for the same word, about 1 for each slip
 * (Damerau-Levenshtein), less for slips people really make: a doubled letter, two letters swapped, one vowel for another,
 * the key beside the right one.
 */
export function slipCost(written: string, meant: string): number {
  let beforeLast: number[] = [];
  let last = [0];
  for (let j = 1; j <= meant.length; j++) last.push((last[j - 1] ?? 0) + missing(meant, j - 1));
  for (let i = 1; i <= written.length; i++) {
    const row = [(last[0] ?? 0) + extra(written, i - 1)];
    for (let j = 1; j <= meant.length; j++) {
      const isSwap = i > 1 && j > 1 && written[i - 1] === meant[j - 2] && written[i - 2] === meant[j - 1];
      row.push(
        Math.min(
          at(last, j) + extra(written, i - 1),
          at(row, j - 1) + missing(meant, j - 1),
          at(last, j - 1) + wrong(written[i - 1] ?? '', meant[j - 1] ?? ''),
          isSwap ? at(beforeLast, j - 2) + 0.7 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = row;
  }
  const isSameStart = written[0] === meant[0] || written.slice(0, 2) === swapped(meant.slice(0, 2));
  return at(last, meant.length) + (isSameStart ? 0 : 0.5);
}

function at(row: readonly number[], column: number): number {
  return row[column] ?? Infinity;
}

function missing(word: string, index: number): number {
  if (isDoubled(word, index)) return 0.4;
  return VOWELS.includes(word[index] ?? '') || word[index] === 'h' ? 0.7 : 0.85;
}

function extra(word: string, index: number): number {
  if (isDoubled(word, index)) return 0.4;
  return VOWELS.includes(word[index] ?? '') || word[index] === 'h' ? 0.7 : 0.9;
}

function isDoubled(word: string, index: number): boolean {
  return word[index] === word[index - 1] || word[index] === word[index + 1];
}

function wrong(written: string, meant: string): number {
  if (written === meant) return 0;
  if (VOWELS.includes(written) && VOWELS.includes(meant)) return 0.6;
  const pair = written + meant;
  if (alike.has(pair)) return 0.7;
  return neighbours.has(pair) ? 0.75 : 1;
}

function pairsOf(row: string): string[] {
  return row.split('').flatMap((key, index) => bothWays(key + (row[index + 1] ?? '')));
}

function bothWays(pair: string): string[] {
  return pair.length < 2 ? [] : [pair, swapped(pair)];
}

function swapped(pair: string): string {
  return pair.slice(1) + pair.slice(0, 1);
}
