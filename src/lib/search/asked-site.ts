import { countries } from '../place-search.ts';
import { makePhrases, type AskedPhrases, type Meaning, type Role } from './asked-phrases.ts';
import { wordsOf } from './fold.ts';
import { knownSite } from './known.ts';
import { makeSpeller } from './spelling.ts';
import type { SearchStart } from './start.ts';

/** What the site knows of the words of a query that may ask for groups. */
export interface AskedSite {
  phrases: AskedPhrases;
  /** The word that a misspelt one was meant for, among those of the site and those that ask for groups; null for none. */
  correct: (word: string) => string | null;
  /** Whether a word stands on a page, or is known to be spelt right. */
  isOfSite: (word: string) => boolean;
  /** Whether a word is a place’s, or none that the site knows or can put right. */
  mayBePlace: (word: string) => boolean;
}

/** What a misspelt word is taken for even where no page of the site holds the right one. */
const SAID_WRONG: readonly Role[] = ['when', 'home', 'group', 'near-me'];

/** What a start file knows for queries of a day, `YYYY-MM-DD`. */
export function makeAskedSite(start: SearchStart, today: string): AskedSite {
  const { pages, vocabulary, places = [] } = start;
  const phrases = makePhrases(pages, today);
  const names = pages.flatMap(({ title, aliases }) => [title, ...aliases].flatMap(wordsOf));
  const wordsIn = (some: readonly (readonly [string, Meaning])[]) =>
    some.flatMap(([phrase]) => phrase.split(' '));
  const asking = wordsIn([...phrases].filter(([, { role }]) => SAID_WRONG.includes(role)));
  const right = new Set(wordsIn([...phrases]));
  const speller = makeSpeller(vocabulary, [...names, ...asking]);
  const ofSite = knownSite(start).speller;
  // The towns beyond England are in no list, and the site speaks of them.
  const namesOfPlaces = new Set([...places, ...Object.keys(countries)]);
  const isPlace = (word: string) => namesOfPlaces.has(word) || vocabulary.get(word) === 0;
  return {
    phrases,
    correct: (word) => (right.has(word) ? null : speller.correct(word)),
    isOfSite: (word) => vocabulary.has(word),
    mayBePlace(word) {
      if (isPlace(word)) return true;
      if (ofSite.isKnown(word)) return false;
      const corrected = ofSite.correct(word);
      return corrected === null || isPlace(corrected);
    },
  };
}
