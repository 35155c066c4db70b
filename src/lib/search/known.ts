import { fold, wordsOf } from './fold.ts';
import { stemsOf, type PageNames } from './score.ts';
import { makeSpeller, type Speller } from './spelling.ts';
import type { SearchPage, SearchStart } from './start.ts';
import { stemOf } from './stem.ts';
import { isStopWord } from './stop-words.ts';
import { makePhraseBook, type PhraseBook } from './synonyms.ts';

/** What is made once of a start file, and used for every query. */
export interface KnownSite {
  speller: Speller;
  phrases: PhraseBook;
  /** What each page is compared by. */
  texts: ReadonlyMap<SearchPage, PageNames>;
  /** Names of organisations run together, such as `smartrecovery`, each with its words. */
  joined: ReadonlyMap<string, string>;
  /** How much a stem of a query tells: the fewer pages hold it, the more. About 0.8 to 3. */
  weightOf: (stem: string) => number;
  /** How much a stem of a name tells: the same, and steeper. About 0.7 to 4.5. */
  heftOf: (stem: string) => number;
  /** The page of the organisation that some words name; undefined for none. */
  namedBy: (words: readonly string[]) => string | undefined;
  /** The page of the organisation that two words name, the second of them wrong; undefined for none. */
  misnamedBy: (words: readonly string[]) => string | undefined;
  /** The pages of organisations of which a name of several words, not a short one, stands among some stems. */
  alsoNamed: (stems: readonly string[]) => string[];
  /** Whether some words are all of a name of a page or part. */
  isName: (words: readonly string[]) => boolean;
  /** On about how many pages a word stands, in any form; 0 when the engine would not find it. */
  reachOf: (word: string) => number;
}

/** A rare word of a long query is often beside the point, so that rarity counts for less there. */
const FLATTER = 0.7;

/** Who gets the second word of a name wrong often gets its ending right. */
const ENDING = 4;

const made = new WeakMap<SearchStart, KnownSite>();

/** What a start file knows, made when first asked for. */
export function knownSite(start: SearchStart): KnownSite {
  const known = made.get(start) ?? makeKnown(start);
  made.set(start, known);
  return known;
}

function makeKnown({ pages, vocabulary, synonyms }: SearchStart): KnownSite {
  const phrases = makePhraseBook([...synonyms, ...pages.filter(isOrganisation).map(shortNames)]);
  const names = pages
    .flatMap((page) => [...namesOf(page), ...(page.parts ?? []).flatMap(namesOfPart)])
    .flatMap(wordsOf);
  const texts = new Map(pages.map((page) => [page, stemNames(page)]));
  const wholeNames = new Set(
    pages
      .flatMap((page) => [...namesOf(page), ...(page.parts ?? []).flatMap(namesOfPart)])
      .map((name) => stemsOf(name).join(' ')),
  );
  const organisations = new Map(
    pages
      .filter(isOrganisation)
      .flatMap((page) => shortNames(page).map((name) => [stemsOf(name).join(' '), page.href] as const)),
  );
  // “Women for Sobriety” is a name, “Independent local groups” a description.
  const proper = pages
    .filter((page) => isOrganisation(page) && /^\S+ .*\p{Lu}\S*$/u.test(page.title))
    .map(({ title, href }) => ({ words: wordsOf(title), href }));
  const counts = new Map<string, number>();
  for (const [word, count] of vocabulary) {
    const stem = stemOf(word);
    counts.set(stem, Math.max(counts.get(stem) ?? 0, count));
  }
  const joined = new Map(
    pages
      .filter(isOrganisation)
      .map(({ title }) => wordsOf(title))
      .filter((words) => words.length > 1)
      .map((words) => [words.join(''), words.join(' ')] as const),
  );
  const rarity = (stem: string) => Math.log(1 + pages.length / (counts.get(stem) || 1));
  return {
    speller: makeSpeller(vocabulary, [...names, ...phrases.words, ...joined.keys()]),
    joined,
    phrases,
    texts,
    weightOf: (stem) => rarity(stem) ** FLATTER,
    heftOf: rarity,
    namedBy: (words) => organisations.get(words.map(stemOf).join(' ')),
    misnamedBy([first = '', second = '', ...more]) {
      if (more.length > 0) return undefined;
      const isTail = (tail: string) => proper.some(({ words }) => words.at(-1) === tail);
      const isLike = (tail: string) => second.length > 4 && second.slice(-ENDING) === tail.slice(-ENDING);
      return proper.find(({ words }) => words[0] === first && (isTail(second) || isLike(words.at(-1) ?? '')))
        ?.href;
    },
    alsoNamed(stems) {
      const text = ` ${stems.join(' ')} `;
      return pages
        .filter(isOrganisation)
        .filter((page) =>
          texts.get(page)?.aliases.some((alias) => alias.length > 1 && text.includes(` ${alias.join(' ')} `)),
        )
        .map(({ href }) => href);
    },
    isName: (words) => wholeNames.has(words.map(stemOf).join(' ')),
    reachOf: (word) => counts.get(stemOf(word)) ?? vocabulary.get(word) ?? 0,
  };
}

function isOrganisation({ kind }: SearchPage): boolean {
  return kind === 'Organisations';
}

/** A name with its short forms: its initials, or its first words. */
function shortNames({ title, aliases }: SearchPage): string[] {
  const words = wordsOf(title);
  const initials = [words, words.filter((word) => !isStopWord(word))].map((some) =>
    some.map((word) => word.charAt(0)).join(''),
  );
  const isShort = (alias: string) =>
    initials.includes(fold(alias)) || `${words.join(' ')} `.startsWith(`${fold(alias)} `);
  return [title, ...aliases.filter(isShort)];
}

function namesOf({ title, aliases }: SearchPage): string[] {
  return [title, ...aliases];
}

function stemNames({ title, aliases, parts = [] }: SearchPage): PageNames {
  return {
    title: stemsOf(title),
    aliases: aliases.map(stemsOf),
    parts: parts.flatMap(namesOfPart).map(stemsOf),
  };
}

function namesOfPart({ title, aliases }: { title: string; aliases: readonly string[] }): string[] {
  return [title, ...aliases];
}
