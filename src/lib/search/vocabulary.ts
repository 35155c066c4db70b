/**
 * Words that are spelt right, folded, each with on how many pages it stands, rounded to a power of two:
 * enough to rank by. 0 marks a word that no page holds, such as a place's name; it is never corrected,
 * and nothing is corrected to it. Written at build from the built pages.
 */
export type Vocabulary = ReadonlyMap<string, number>;

const ENTRY = /([0-9A-Z])([^0-9A-Z]+)(\d)/g;
const MOST_SHARED = 35;

/** A count as the vocabulary holds it. */
export function roundCount(count: number): number {
  return countOf(levelOf(count));
}

/**
 * The vocabulary in one line: in alphabetical order, each word as how many letters it shares with the one before,
 * the letters that follow, and its level. Words hold no digits.
 */
export function packVocabulary(vocabulary: Vocabulary): string {
  let last = '';
  return [...vocabulary]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([word, count]) => {
      const shared = sharedLetters(last, word);
      last = word;
      return `${shared.toString(36).toUpperCase()}${word.slice(shared)}${levelOf(count)}`;
    })
    .join('');
}

/** The vocabulary a line holds. */
export function unpackVocabulary(line: string): Map<string, number> {
  let last = '';
  return new Map(
    Array.from(line.matchAll(ENTRY), ([, shared = '0', rest = '', level]) => {
      last = last.slice(0, parseInt(shared, 36)) + rest;
      return [last, countOf(Number(level))];
    }),
  );
}

function sharedLetters(a: string, b: string): number {
  const most = Math.min(a.length, b.length, MOST_SHARED);
  let shared = 0;
  while (shared < most && a[shared] === b[shared]) shared++;
  return shared;
}

function levelOf(count: number): number {
  return count === 0 ? 0 : Math.min(9, 1 + Math.round(Math.log2(count)));
}

function countOf(level: number): number {
  return level === 0 ? 0 : 2 ** (level - 1);
}
