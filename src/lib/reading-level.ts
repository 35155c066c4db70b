import { syllable } from 'syllable';
import { wordsOf } from './plain-prose.ts';

/** How hard a text is to read, as years of school in the USA. */
export interface ReadingLevel {
  fleschKincaid: number;
  smog: number;
}

/**
 * Both grades of some sentences. Names in `names` count as one word of two
 * syllables, because nobody can write them shorter; a number counts as one
 * syllable. The formulas are Kincaid's of 1975 and McLaughlin's of 1969.
 */
export function readingLevel(sentences: readonly string[], names: RegExp): ReadingLevel {
  const words = sentences.flatMap((sentence) => wordsOf(sentence.replace(names, 'naming')));
  const syllables = words.map((word) => (/\d/.test(word) ? 1 : syllable(word)));
  const total = syllables.reduce((sum, number) => sum + number, 0);
  const long = syllables.filter((number) => number >= 3).length;
  if (words.length === 0) return { fleschKincaid: 0, smog: 0 };
  return {
    fleschKincaid: 0.39 * (words.length / sentences.length) + 11.8 * (total / words.length) - 15.59,
    smog: 1.043 * Math.sqrt(long * (30 / sentences.length)) + 3.1291,
  };
}

/** A pattern that finds names, the longest first, whole words only; `names` may hold anything. */
export function namesPattern(names: readonly string[]): RegExp {
  const longestFirst = names
    .filter((name) => /^(?:\p{Lu}|\d)/u.test(name))
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name));
  return longestFirst.length === 0
    ? /(?!)/g
    : new RegExp(String.raw`(?<![\p{L}\d])(?:${longestFirst.join('|')})(?:[’']s)?(?![\p{L}\d])`, 'gu');
}
