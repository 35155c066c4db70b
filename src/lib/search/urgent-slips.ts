import { editDistance } from '../nearest.ts';
import { soundOf } from './sounds.ts';

/**
 * Whether a typed word is a slip of the finger away from a word, or begins with a slip of a stem: one letter
 * wrong, missing, extra or swapped, two of them in words of eight letters or more, and one more where both sound alike.
 */
export function isSlipOf(typed: string, { word, isStem }: { word: string; isStem: boolean }): boolean {
  const most = word.length < 8 ? 1 : 2;
  if (typed.length < word.length - most - 1 || (!isStem && typed.length > word.length + most + 1))
    return false;
  // A slip may have lengthened or shortened the beginning that a stem is held against.
  const beginnings = isStem ? [-1, 0, 1].map((more) => typed.slice(0, word.length + more)) : [typed];
  return beginnings.some((one) => {
    const isAlike = word.length > 5 && soundOf(one) === soundOf(word);
    // Few people miss the first letter, unless it sounds the same, and it saves most of the comparing.
    if (!isAlike && typed[0] !== word[0] && typed[0] !== word[1]) return false;
    // Most short words are a slip away from another word, so of them only two letters swapped count.
    if (word.length < 5 && lettersOf(one) !== lettersOf(word)) return false;
    return editDistance(one, word) <= most + (isAlike && word.length > 6 ? 1 : 0);
  });
}

/** The letters of a word in alphabetical order. */
function lettersOf(word: string): string {
  return Array.from(word).sort().join('');
}
