import { editDistance } from '../nearest.ts';

/**
 * Whether a typed word is a slip of the finger away from a word, or begins with a slip of a stem: one letter
 * wrong, missing, extra or swapped, and two of them in words of eight letters or more.
 */
export function isSlipOf(typed: string, { word, isStem }: { word: string; isStem: boolean }): boolean {
  // Few people miss the first letter, and it saves most of the comparing.
  if (typed[0] !== word[0] && typed[0] !== word[1]) return false;
  const slips = word.length < 8 ? 1 : 2;
  if (typed.length < word.length - slips || (!isStem && typed.length > word.length + slips)) return false;
  // A slip may have lengthened or shortened the beginning that a stem is held against.
  const beginnings = isStem ? [-1, 0, 1].map((more) => typed.slice(0, word.length + more)) : [typed];
  return beginnings.some((one) => {
    // Most short words are a slip away from another word, so of them only two letters swapped count.
    if (word.length < 5 && lettersOf(one) !== lettersOf(word)) return false;
    return editDistance(one, word) <= slips;
  });
}

/** The letters of a word in alphabetical order. */
function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
