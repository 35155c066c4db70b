import { askEngine, type EngineQuery } from './ask.ts';
import { fold, wordsOf } from './fold.ts';
import { knownSite, type KnownSite } from './known.ts';
import { organisationsAsked, withComparison } from './named.ts';
import { scorePage, type WeighedConcept } from './score.ts';
import type { SearchPage, SearchStart } from './start.ts';
import { stemOf } from './stem.ts';
import { contentWords, isHomeCountry, isStopWord } from './stop-words.ts';
import type { Concept } from './synonyms.ts';

/** What will be asked of the engine for a query, and what comes first whatever it answers. */
export interface SearchPlan {
  typed: string;
  /** The query as it was searched, when spelling changed it. */
  corrected: string | null;
  /** Addresses that come first, best first: exact title, alias or abbreviation. */
  pins: readonly string[];
  /** For the engine: several things together, most faithful first, then each alone. */
  queries: readonly EngineQuery[];
  /** How well the names of pages answer, by address; pages that do not are left out. */
  scores: ReadonlyMap<string, number>;
}

/** `literal`: as typed, without correction: “Search instead for”. */
export interface PlanOptions {
  literal?: boolean;
}

/** At least what a phrase weighs that is a name of a page, and a word that is. */
const NAMED = 2;
const NAMED_IN_A_WORD = 1.5;

/** What the page of an organisation gains whose name is all the query says. */
const OF_ORGANISATION = 0.3;
/** The weight of a word that says next to nothing. */
const SMALL = 0.12;

/** How a query is searched. Nothing to ask or show for one without a letter or digit. */
export function planSearch(query: string, start: SearchStart, options: PlanOptions = {}): SearchPlan {
  const typed = query.trim();
  const known = knownSite(start);
  const corrected = options.literal ? null : correct(typed, known);
  const words = wordsOf(corrected ?? typed);
  const concepts = weigh(words, known);
  const scores = scorePages(concepts, start, known);
  return {
    typed,
    corrected,
    pins: pinsFor(words, start, scores),
    queries: askEngine(concepts, ({ weight }) => weight <= SMALL, known),
    scores,
  };
}

/** What a query asks about, each with its weight. */
export function weigh(
  words: readonly string[],
  { phrases, weightOf, reachOf, isName, namedBy }: KnownSite,
): WeighedConcept[] {
  const hasContent = words.some((word) => !isStopWord(word));
  const concepts = phrases.conceptsOf(words);
  const isNamed = concepts.some(({ words: said }) => namedBy(said) !== undefined);
  const saysLittle = (word: string) => isStopWord(word) || (isNamed && isHomeCountry(word));
  return concepts.map((concept) => {
    const isSmall = hasContent && concept.others.length === 0 && concept.words.every(saysLittle);
    return { ...concept, weight: isSmall ? SMALL : weightOfConcept(concept) };
  });

  /** As much as the words that were said tell; where no page holds them, as little as any other way to say it. */
  function weightOfConcept({ words: said, others }: Concept): number {
    const known = [said, ...others].map(weightOfWords).filter((weight) => weight > SMALL);
    const own = weightOfWords(said);
    if (said.length > 1 && [said, ...others].some(isName)) return Math.max(own, NAMED);
    if (said.length === 1 && isName(said)) return Math.max(own, NAMED_IN_A_WORD);
    return own > SMALL ? own : Math.min(...known, ...(known.length === 0 ? [SMALL] : []));
  }

  function weightOfWords(some: readonly string[]): number {
    const known = contentWords(some).filter((word) => reachOf(word) > 0);
    return Math.max(SMALL, ...known.map((word) => weightOf(stemOf(word))));
  }
}

/** How well each page’s names answer; pages that do not are left out. */
export function scorePages(
  concepts: readonly WeighedConcept[],
  start: SearchStart,
  known: KnownSite,
): Map<string, number> {
  const { texts, heftOf } = known;
  const named = organisationsAsked(concepts, known);
  const scored = start.pages.map((page) => [page.href, scoreOf(page)] as const);
  return new Map(scored.filter(([, score]) => score > 0.02));

  function scoreOf(page: SearchPage): number {
    const text = texts.get(page);
    if (!text) return 0;
    const score = scorePage(concepts, text, heftOf);
    return withComparison(page.href, score, named) ?? score + OF_ORGANISATION * (named.get(page.href) ?? 0);
  }
}

/** The query with every word put right that can be; null when none can. */
function correct(typed: string, { speller, joined }: KnownSite): string | null {
  const words = typed.split(/\s+/);
  const right = words.map((word) => {
    const folded = wordsOf(word);
    const corrected = folded.map((one) => {
      const whole = speller.split(one)?.join(' ') ?? speller.correct(one) ?? one;
      return joined.get(whole) ?? whole;
    });
    return corrected.join(' ') === folded.join(' ') ? word : corrected.join(' ');
  });
  const whole = joinHalves(right, speller.isKnown).join(' ');
  return whole === words.join(' ') ? null : whole;
}

/** “with drawal” is one word. */
function joinHalves(words: readonly string[], isKnown: (word: string) => boolean): string[] {
  const joined: string[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    const both = last === undefined ? '' : fold(last) + fold(word);
    const isHalf = !isKnown(fold(word)) || (last !== undefined && !isKnown(fold(last)));
    if (last !== undefined && both.length > 5 && isHalf && isKnown(both)) joined.splice(-1, 1, both);
    else joined.push(word);
  }
  return joined;
}

/**
 * Pages one of whose names is what was typed, give or take stop words and endings: titles and abbreviations of
 * organisations before other names, and pages of one rank by their scores.
 */
function pinsFor(
  words: readonly string[],
  { pages }: SearchStart,
  scores: ReadonlyMap<string, number>,
): string[] {
  const exact = words.join(' ');
  if (exact === '') return [];
  const bare = bareOf(words);
  const bareHere = bareOf(words.filter((word) => !isHomeCountry(word)));
  const rank = ({ title, aliases, kind }: SearchPage) => {
    const isShort = kind === 'Organisations' && aliases.includes(exact.toUpperCase());
    if (fold(title) === exact || isShort) return 0;
    if (kind === 'Organisations' && bareOf(wordsOf(title)) === bareHere) return 0;
    if (aliases.some((alias) => fold(alias) === exact)) return 1;
    if (bareOf(wordsOf(title)) === bare) return 2;
    if (aliases.some((alias) => bareOf(wordsOf(alias)) === bare)) return 3;
    return Infinity;
  };
  return pages
    .map(({ href, ...page }) => ({ href, rank: rank({ href, ...page }), score: scores.get(href) ?? 0 }))
    .filter((one) => one.rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank || b.score - a.score)
    .map(({ href }) => href);
}

function bareOf(words: readonly string[]): string {
  return contentWords(words).map(stemOf).join(' ');
}
