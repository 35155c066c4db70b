import { wordsOf } from './fold.ts';
import { otherNumber } from './numbers.ts';
import { stemOf } from './stem.ts';

/** One thing a query asks about: the words it was said in, and other ways to say it. */
export interface Concept {
  /** Folded words, as typed. */
  words: readonly string[];
  /** Other ways to say it, folded; none where there are none. */
  others: readonly (readonly string[])[];
}

/** Finds the phrases of groups of synonyms in a query. */
export interface PhraseBook {
  /** The query cut into what it asks about, the longest phrases first. */
  conceptsOf: (words: readonly string[]) => Concept[];
  /** Every word of every phrase. */
  words: ReadonlySet<string>;
}

/** A book of groups of words and phrases that mean the same. A phrase may stand in several groups. */
export function makePhraseBook(groups: readonly (readonly string[])[]): PhraseBook {
  const byStems = new Map<string, Set<readonly string[]>>();
  const words = new Set<string>();
  let longest = 1;
  for (const group of groups) {
    const phrases = group.map(wordsOf);
    for (const phrase of phrases) {
      const key = keyOf(phrase);
      const known = byStems.get(key) ?? new Set();
      for (const other of phrases) if (keyOf(other) !== key) known.add(other);
      byStems.set(key, known);
      longest = Math.max(longest, phrase.length);
      for (const word of phrase) words.add(word);
    }
  }
  return {
    words,
    conceptsOf(query) {
      const concepts: Concept[] = [];
      for (let at = 0; at < query.length;) {
        let length = Math.min(longest, query.length - at);
        while (length > 1 && !byStems.has(keyOf(query.slice(at, at + length)))) length--;
        const said = query.slice(at, at + length);
        const number = length === 1 ? otherNumber(said[0] ?? '') : null;
        const others = [...(byStems.get(keyOf(said)) ?? []), ...(number === null ? [] : [[number]])];
        concepts.push({ words: said, others });
        at += length;
      }
      return concepts;
    },
  };
}

function keyOf(phrase: readonly string[]): string {
  return phrase.map(stemOf).join(' ');
}
